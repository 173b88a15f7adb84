package org.rihla.centre.placement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;

/** The guards of a move: days in their order, reasons from the list, proofs where they count. */
class MoveChecksTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 7, 6);

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveHappensTomorrow(Move move) {
        assertThat(MoveChecks.day(Journeys.working(), move, TODAY.plusDays(1), TODAY))
                .extracting(FieldFault::code)
                .containsExactly("placement.in-future");
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void noMoveHappensBeforeTheVeryBeginning(Move move) {
        assertThat(MoveChecks.day(Journeys.opened(), move, Journeys.OPENED.minusDays(1), TODAY))
                .extracting(FieldFault::code)
                .containsExactly("placement.before-previous");
    }

    @Test
    void aWorkerCannotArriveBeforeSheLeft() {
        Placement departed =
                Journeys.in(
                        State.DEPARTED, Days.none().with(Move.DEPART, LocalDate.of(2027, 3, 10)));
        assertThat(
                        refusal(departed, MoveRequest.of(Move.ARRIVE, LocalDate.of(2027, 3, 9)))
                                .faults())
                .containsExactly(
                        FieldFault.of(
                                "on", "placement.before-previous", LocalDate.of(2027, 3, 10)));
    }

    @Test
    void anExitMayLieBeforeTheDayOnWhichTheEmployerDeclaredTheEnd() {
        Placement ending =
                Journeys.in(
                        State.ENDING,
                        Journeys.working().days().with(Move.END_WORK, LocalDate.of(2027, 6, 30)));
        MoveRequest exit =
                new MoveRequest(
                        Move.PROVE_EXIT, LocalDate.of(2027, 6, 29), null, "BOARDING_LIST", null);
        assertThat(MoveChecks.check(ending, exit, TODAY)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void refusesAVisaThatEndsBeforeTheContract() {
        assertThat(
                        refusal(signed(), clearance("AUT 27/118", Journeys.STAY.to().minusDays(1)))
                                .code())
                .isEqualTo("placement.visa-too-short");
        assertThat(MoveChecks.check(signed(), clearance("AUT 27/118", Journeys.STAY.to()), TODAY))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void clearsNobodyWithoutTheNumberOfTheActAndItsLastDay() {
        assertThat(refusal(signed(), clearance(" ", null)).faults())
                .extracting(FieldFault::field)
                .containsExactly("evidence", "validUntil");
    }

    @Test
    void withdrawsNobodyWithoutAReasonFromTheList() {
        assertThat(refusal(signed(), withdrawal(null)).faults())
                .containsExactly(FieldFault.of("reason", "shared.required"));
        assertThat(refusal(signed(), withdrawal("BECAUSE")).faults())
                .containsExactly(FieldFault.of("reason", "shared.not-a-choice"));
    }

    @Test
    void onlySomebodyTurnedBackIsWithdrawnAfterSheLeft() {
        Placement departed =
                Journeys.in(
                        State.DEPARTED, Days.none().with(Move.DEPART, LocalDate.of(2027, 3, 10)));
        assertThat(refusal(departed, withdrawal("NOT_FIT")).code())
                .isEqualTo("placement.already-departed");
        assertThat(MoveChecks.check(departed, withdrawal("TURNED_BACK"), TODAY))
                .isInstanceOf(Answer.Accepted.class);
        assertThat(refusal(signed(), withdrawal("TURNED_BACK")).code())
                .isEqualTo("placement.not-yet-departed");
    }

    @Test
    void refusesMarkupAndTextsWithoutEnd() {
        assertThat(refusal(signed(), clearance("<b>27</b>", Journeys.STAY.to())).faults())
                .containsExactly(FieldFault.of("evidence", "shared.markup"));
        assertThat(refusal(signed(), clearance("9".repeat(201), Journeys.STAY.to())).faults())
                .containsExactly(FieldFault.of("evidence", "shared.too-long", 200));
    }

    @Test
    void knowsAReasonForEveryMoveThatNeedsOne() {
        assertThat(List.of(Move.values()))
                .filteredOn(Reasons::needed)
                .allMatch(move -> !Reasons.of(move).isEmpty());
    }

    private static Placement signed() {
        return Journeys.in(
                State.SIGNED_EMPLOYER,
                Days.none().with(Move.SIGN_BY_EMPLOYER, LocalDate.of(2027, 1, 15)));
    }

    private static MoveRequest clearance(String act, @Nullable LocalDate until) {
        return new MoveRequest(Move.CLEAR, LocalDate.of(2027, 2, 20), null, act, null, until, null);
    }

    private static MoveRequest withdrawal(@Nullable String reason) {
        return new MoveRequest(Move.WITHDRAW, LocalDate.of(2027, 3, 12), reason, null, null);
    }

    private static Refusal refusal(Placement placement, MoveRequest request) {
        Answer<MoveRequest> answer = MoveChecks.check(placement, request, TODAY);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<MoveRequest>) answer).refusal();
    }
}
