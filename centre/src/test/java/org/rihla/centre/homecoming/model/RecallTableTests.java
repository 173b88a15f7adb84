package org.rihla.centre.homecoming.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.State;

/** Every pair of a state and a move against the table of C28 as it is written here once more. */
class RecallTableTests {
    private static final Map<String, String> TABLE =
            """
            LISTED      NOTIFY      NOTIFIED
            LISTED      DEFER       DEFERRED
            LISTED      OMIT        OMITTED
            NOTIFIED    ACCEPT      ACCEPTED
            NOTIFIED    DEFER       DEFERRED
            NOTIFIED    DECLINE     DECLINED
            NOTIFIED    NOT_REACHED UNREACHABLE
            UNREACHABLE NOTIFY      NOTIFIED
            OMITTED     CONTEST     CONTESTED
            CONTESTED   REINSTATE   REINSTATED
            CONTESTED   UPHOLD      UPHELD
            REINSTATED  NOTIFY      NOTIFIED
            """
                    .lines()
                    .map(line -> line.split(" +"))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells[0] + " " + cells[1], cells -> cells[2]));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void allowsExactlyTheMovesOfTheTable(State from, Move move) {
        assertThat(RecallTable.TABLE.after(from, move).map(State::name).orElse("no"))
                .isEqualTo(TABLE.getOrDefault(from + " " + move, "no"));
    }

    @Test
    void hasNoLineThatIsNotWrittenHere() {
        assertThat(RecallTable.TABLE.rows()).hasSize(TABLE.size());
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(
                        from -> Arrays.stream(Move.values()).map(move -> Arguments.of(from, move)));
    }
}
