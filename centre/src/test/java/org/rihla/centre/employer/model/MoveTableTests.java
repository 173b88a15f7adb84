package org.rihla.centre.employer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.shared.Transitions;

/** The moves of employers and offers, against the tables as they are written in C2 and C12. */
class MoveTableTests {
    private static final List<String> EMPLOYERS =
            List.of(
                    "NEW SUBMIT UNDER_REVIEW",
                    "UNDER_REVIEW APPROVE UNDER_REVIEW",
                    "UNDER_REVIEW ACCREDIT ACCREDITED",
                    "UNDER_REVIEW REJECT REJECTED",
                    "REJECTED SUBMIT UNDER_REVIEW",
                    "ACCREDITED SUBMIT UNDER_REVIEW",
                    "ACCREDITED SUSPEND SUSPENDED",
                    "SUSPENDED CURE ACCREDITED",
                    "SUSPENDED EXCLUDE EXCLUDED");
    private static final List<String> HOUSES =
            List.of(
                    "DECLARED VERIFY VERIFIED",
                    "DECLARED FIND_UNFIT NON_CONFORMING",
                    "DECLARED CLOSE CLOSED",
                    "VERIFIED VERIFY VERIFIED",
                    "VERIFIED FIND_UNFIT NON_CONFORMING",
                    "VERIFIED USE IN_USE",
                    "VERIFIED CLOSE CLOSED",
                    "IN_USE VERIFY IN_USE",
                    "IN_USE FIND_UNFIT NON_CONFORMING",
                    "IN_USE CLOSE CLOSED",
                    "NON_CONFORMING VERIFY VERIFIED",
                    "NON_CONFORMING FIND_UNFIT NON_CONFORMING",
                    "NON_CONFORMING CLOSE CLOSED");
    private static final List<String> OFFERS =
            List.of(
                    "RECEIVED PASS UNDER_ANALYSIS",
                    "RECEIVED FIND_DEFECT TO_CORRECT",
                    "RECEIVED HOLD BLOCKED",
                    "RECEIVED WITHDRAW WITHDRAWN",
                    "TO_CORRECT CORRECT RECEIVED",
                    "TO_CORRECT CHECK_AGAIN RECEIVED",
                    "TO_CORRECT LAPSE LAPSED",
                    "TO_CORRECT WITHDRAW WITHDRAWN",
                    "UNDER_ANALYSIS HOLD BLOCKED",
                    "UNDER_ANALYSIS CHECK_AGAIN RECEIVED",
                    "UNDER_ANALYSIS SEND_BACK TO_CORRECT",
                    "UNDER_ANALYSIS ACCEPT ACCEPTED",
                    "UNDER_ANALYSIS WITHDRAW WITHDRAWN",
                    "BLOCKED CHECK_AGAIN RECEIVED",
                    "BLOCKED LET_THROUGH UNDER_ANALYSIS",
                    "BLOCKED SEND_BACK TO_CORRECT",
                    "BLOCKED WITHDRAW WITHDRAWN",
                    "ACCEPTED PUBLISH OPEN_CALL",
                    "ACCEPTED WITHDRAW WITHDRAWN",
                    "OPEN_CALL FILL FILLED",
                    "OPEN_CALL FILL_PARTLY PARTLY_FILLED",
                    "OPEN_CALL WITHDRAW WITHDRAWN",
                    "PARTLY_FILLED FILL FILLED",
                    "PARTLY_FILLED FILL_PARTLY PARTLY_FILLED",
                    "PARTLY_FILLED PUBLISH OPEN_CALL",
                    "PARTLY_FILLED CONTRACT CONTRACTED",
                    "PARTLY_FILLED WITHDRAW WITHDRAWN",
                    "FILLED FILL FILLED",
                    "FILLED FILL_PARTLY PARTLY_FILLED",
                    "FILLED CONTRACT CONTRACTED",
                    "FILLED WITHDRAW WITHDRAWN",
                    "CONTRACTED CLOSE CLOSED");

    @ParameterizedTest(name = "an employer {0} by {1}")
    @MethodSource("everyPairOfEmployers")
    void anEmployerMovesExactlyAsWritten(Employers.State from, EmployerMove move) {
        assertThat(line(EmployerMove.TABLE, from, move)).isEqualTo(written(EMPLOYERS, from, move));
    }

    @ParameterizedTest(name = "an offer {0} by {1}")
    @MethodSource("everyPairOfOffers")
    void anOfferMovesExactlyAsWritten(Offers.State from, OfferMove move) {
        assertThat(line(OfferMove.TABLE, from, move)).isEqualTo(written(OFFERS, from, move));
    }

    @Test
    void aHouseMovesExactlyAsWritten() {
        for (Housings.State from : Housings.State.values()) {
            for (HousingMove move : HousingMove.values()) {
                assertThat(line(HousingMove.TABLE, from, move))
                        .isEqualTo(written(HOUSES, from, move));
            }
        }
        assertThat(HousingMove.TABLE.rows()).hasSize(HOUSES.size());
    }

    @Test
    void thereIsNoLineThatNobodyHasWritten() {
        assertThat(EmployerMove.TABLE.rows()).hasSize(EMPLOYERS.size());
        assertThat(OfferMove.TABLE.rows()).hasSize(OFFERS.size());
    }

    static Stream<Arguments> everyPairOfEmployers() {
        return pairs(Employers.State.values(), EmployerMove.values());
    }

    static Stream<Arguments> everyPairOfOffers() {
        return pairs(Offers.State.values(), OfferMove.values());
    }

    private static Stream<Arguments> pairs(Object[] states, Object[] moves) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(moves).map(move -> Arguments.of(from, move)));
    }

    private static <S extends Enum<S>, M extends Enum<M>> String line(
            Transitions<S, M> table, S from, M move) {
        return table.after(from, move).map(to -> "%s %s %s".formatted(from, move, to)).orElse("");
    }

    private static String written(List<String> table, Object from, Object move) {
        return table.stream()
                .filter(line -> line.startsWith(from + " " + move + " "))
                .findFirst()
                .orElse("");
    }
}
