package org.rihla.centre.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;

/** Every pair of a state and a move against the table as it is written here once more. */
class JourneyTableTests {
    private static final Map<String, String> TABLE =
            """
            SELECTED              MAKE_CONTRACT       CONTRACT_READY
            SELECTED              WITHDRAW            WITHDRAWN
            CONTRACT_READY        READ_ALOUD          READ_TO_WORKER
            CONTRACT_READY        WITHDRAW            WITHDRAWN
            READ_TO_WORKER        SIGN_BY_WORKER      SIGNED_WORKER
            READ_TO_WORKER        WITHDRAW            WITHDRAWN
            SIGNED_WORKER         SIGN_BY_EMPLOYER    SIGNED_EMPLOYER
            SIGNED_WORKER         WITHDRAW            WITHDRAWN
            SIGNED_EMPLOYER       CLEAR               CLEARED
            SIGNED_EMPLOYER       WITHDRAW            WITHDRAWN
            CLEARED               DEPART              DEPARTED
            CLEARED               WITHDRAW            WITHDRAWN
            DEPARTED              ARRIVE              ARRIVED
            DEPARTED              WITHDRAW            WITHDRAWN
            DEPARTED              LOOK_FOR            TO_LOCATE
            ARRIVED               START_WORK          WORKING
            ARRIVED               END_WORK            ENDING
            ARRIVED               PROVE_EXIT          EXITED
            ARRIVED               LOOK_FOR            TO_LOCATE
            ARRIVED               CHECK_IN            RETURNED
            WORKING               END_WORK            ENDING
            WORKING               PROVE_EXIT          EXITED
            WORKING               LOOK_FOR            TO_LOCATE
            WORKING               FIND_LAWFUL_STAY    LAWFUL_STAY
            WORKING               CHECK_IN            RETURNED
            ENDING                PROVE_EXIT          EXITED
            ENDING                LOOK_FOR            TO_LOCATE
            ENDING                FIND_LAWFUL_STAY    LAWFUL_STAY
            ENDING                CHECK_IN            RETURNED
            EXITED                CHECK_IN            RETURNED
            EXITED                MISS_CHECK_IN       EXITED_NOT_CHECKED_IN
            EXITED_NOT_CHECKED_IN CHECK_IN            RETURNED
            TO_LOCATE             PROVE_EXIT          EXITED
            TO_LOCATE             FIND_LAWFUL_STAY    LAWFUL_STAY
            TO_LOCATE             ESTABLISH_NO_RETURN NOT_RETURNED
            TO_LOCATE             CHECK_IN            RETURNED
            LAWFUL_STAY           PROVE_EXIT          EXITED
            LAWFUL_STAY           LOOK_FOR            TO_LOCATE
            LAWFUL_STAY           CHECK_IN            RETURNED
            NOT_RETURNED          PROVE_EXIT          EXITED
            NOT_RETURNED          FIND_LAWFUL_STAY    LAWFUL_STAY
            NOT_RETURNED          CHECK_IN            RETURNED
            """
                    .lines()
                    .map(line -> line.split(" +"))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells[0] + " " + cells[1], cells -> cells[2]));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void allowsExactlyTheMovesOfTheTable(State from, Move move) {
        assertThat(JourneyTable.TABLE.after(from, move).map(State::name).orElse("no"))
                .isEqualTo(TABLE.getOrDefault(from + " " + move, "no"));
    }

    @Test
    void hasNoLineThatIsNotWrittenHere() {
        assertThat(JourneyTable.TABLE.rows()).hasSize(TABLE.size());
    }

    @Test
    void endsOnlyWhereSomebodyIsHomeOrNeverLeft() {
        Set<State> ends =
                Arrays.stream(State.values())
                        .filter(state -> JourneyTable.TABLE.movesFrom(state).isEmpty())
                        .collect(Collectors.toSet());
        assertThat(ends).isEqualTo(EnumSet.of(State.RETURNED, State.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {
                "ARRIVED",
                "WORKING",
                "ENDING",
                "EXITED",
                "EXITED_NOT_CHECKED_IN",
                "TO_LOCATE",
                "LAWFUL_STAY",
                "NOT_RETURNED"
            })
    void bringsSomebodyHomeFromEveryStateAbroad(State abroad) {
        assertThat(JourneyTable.TABLE.after(abroad, Move.CHECK_IN)).contains(State.RETURNED);
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(
                        from -> Arrays.stream(Move.values()).map(move -> Arguments.of(from, move)));
    }
}
