package org.rihla.centre.selection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;

/** Every pair of state and move, against what C13, C14 and C15 write. */
class TablesTests {
    private static final Set<String> OF_APPLICATIONS =
            new TreeSet<>(
                    Set.of(
                            "LATE COUNT_IN_TIME APPLIED",
                            "APPLIED FIND_ELIGIBLE ELIGIBLE",
                            "APPLIED FIND_NOT_ELIGIBLE NOT_ELIGIBLE",
                            "APPLIED ASK_TO_COMPLETE TO_COMPLETE",
                            "TO_COMPLETE FIND_ELIGIBLE ELIGIBLE",
                            "TO_COMPLETE FIND_NOT_ELIGIBLE NOT_ELIGIBLE",
                            "TO_COMPLETE ASK_TO_COMPLETE TO_COMPLETE",
                            "TO_COMPLETE LAPSE LAPSED",
                            "LAPSED FIND_ELIGIBLE ELIGIBLE",
                            "LAPSED FIND_NOT_ELIGIBLE NOT_ELIGIBLE",
                            "LAPSED ASK_TO_COMPLETE TO_COMPLETE",
                            "SELECTED LAPSE LAPSED",
                            "NOT_ELIGIBLE FIND_ELIGIBLE ELIGIBLE",
                            "NOT_ELIGIBLE FIND_NOT_ELIGIBLE NOT_ELIGIBLE",
                            "NOT_ELIGIBLE ASK_TO_COMPLETE TO_COMPLETE",
                            "ELIGIBLE FIND_ELIGIBLE ELIGIBLE",
                            "ELIGIBLE FIND_NOT_ELIGIBLE NOT_ELIGIBLE",
                            "ELIGIBLE ASK_TO_COMPLETE TO_COMPLETE",
                            "ELIGIBLE SHORTLIST SHORTLISTED",
                            "ELIGIBLE PUT_IN_RESERVE RESERVE",
                            "ELIGIBLE LEAVE_OUT NOT_SHORTLISTED",
                            "SHORTLISTED CONVOKE CONVOKED",
                            "SHORTLISTED DECLINE DECLINED",
                            "RESERVE CONVOKE CONVOKED",
                            "RESERVE DECLINE DECLINED",
                            "CONVOKED MARK_PRESENT PRESENT",
                            "CONVOKED MARK_ABSENT ABSENT",
                            "CONVOKED DECLINE DECLINED",
                            "PRESENT MARK_ABSENT ABSENT",
                            "ABSENT MARK_PRESENT PRESENT",
                            "PRESENT SELECT SELECTED",
                            "PRESENT KEEP_IN_RESERVE ON_RESERVE_LIST",
                            "PRESENT NOT_SELECT NOT_SELECTED",
                            "PRESENT DECLINE DECLINED",
                            "ON_RESERVE_LIST SELECT SELECTED",
                            "ON_RESERVE_LIST DECLINE DECLINED",
                            "RESERVE PUT_ON_LIST SHORTLISTED",
                            "NOT_SHORTLISTED PUT_ON_LIST SHORTLISTED",
                            "SELECTED CONFIRM CONFIRMED",
                            "SELECTED DECLINE DECLINED"));
    private static final Set<String> OF_CALLS =
            Set.of(
                    "SCHEDULED OPEN OPEN",
                    "OPEN CLOSE CLOSED",
                    "CLOSED RANK RANKED",
                    "RANKED RANK RANKED",
                    "RANKED SEND_BACK CLOSED",
                    "RANKED SETTLE SETTLED");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void movesAnApplicationOnlyAsTheTableSays(State state, Move move) {
        String found =
                ApplicationTable.TABLE
                        .after(state, move)
                        .map(to -> state + " " + move + " " + to)
                        .orElse("");
        String written =
                OF_APPLICATIONS.stream()
                        .filter(line -> line.startsWith(state + " " + move + " "))
                        .findFirst()
                        .orElse("");
        assertThat(found).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPairOfACall")
    void movesACallOnlyAsTheTableSays(Calls.State state, CallTable.Move move) {
        String found =
                CallTable.TABLE
                        .after(state, move)
                        .map(to -> state + " " + move + " " + to)
                        .orElse("");
        String written =
                OF_CALLS.stream()
                        .filter(line -> line.startsWith(state + " " + move + " "))
                        .findFirst()
                        .orElse("");
        assertThat(found).isEqualTo(written);
    }

    @Test
    void letsNobodyMakeAJudgementOrAListByHand() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !ApplicationTable.byHand(move)))
                .containsExactlyInAnyOrder(
                        Move.COUNT_IN_TIME,
                        Move.FIND_ELIGIBLE,
                        Move.FIND_NOT_ELIGIBLE,
                        Move.ASK_TO_COMPLETE,
                        Move.SHORTLIST,
                        Move.PUT_IN_RESERVE,
                        Move.LEAVE_OUT,
                        Move.LAPSE,
                        Move.PUT_ON_LIST);
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(state ->
                        Arrays.stream(Move.values()).map(move -> Arguments.of(state, move)));
    }

    static Stream<Arguments> everyPairOfACall() {
        return Arrays.stream(Calls.State.values())
                .flatMap(state ->
                        Arrays.stream(CallTable.Move.values())
                                .map(move -> Arguments.of(state, move)));
    }
}
