package org.rihla.centre.employer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.shared.Answer;

/** How an employer is accredited. */
class EmployerTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Approval ANAS = new Approval("01J00000000000000000000001", "Anas");
    private static final Approval SALMA = new Approval("01J00000000000000000000002", "Salma");

    @Test
    void twoDifferentPeopleAccreditForTwelveMonths() {
        Employer accredited =
                submitted("Chamber of Huelva")
                        .approve(ANAS, "", TODAY, 12)
                        .then(once -> once.approve(SALMA, "", TODAY, 12))
                        .orThrow();
        assertThat(accredited.state()).isEqualTo(State.ACCREDITED);
        assertThat(accredited.accreditedUntil()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(accredited.accreditedOn(LocalDate.of(2027, 9, 1))).isTrue();
        assertThat(accredited.accreditedOn(LocalDate.of(2027, 9, 2))).isFalse();
    }

    @Test
    void theSamePersonCannotBeTheSecondAndIsToldWhoCan() {
        Employer once = submitted("Chamber of Huelva").approve(ANAS, "", TODAY, 12).orThrow();
        assertThat(once.approve(ANAS, "Salma", TODAY, 12))
                .isEqualTo(Answer.refused("employer.second-person-needed", "Anas", "Salma"));
    }

    @Test
    void nobodyIsAccreditedBeforeSomebodyOutsideHasConfirmedItsExistence() {
        Employer once = submitted(null).approve(ANAS, "", TODAY, 12).orThrow();
        assertThat(once.approve(SALMA, "", TODAY, 12))
                .isEqualTo(Answer.refused("employer.existence-not-confirmed"));
        assertThat(
                        once.confirmedBy("Embassy in Madrid")
                                .approve(SALMA, "", TODAY, 12)
                                .orThrow()
                                .state())
                .isEqualTo(State.ACCREDITED);
    }

    @Test
    void anExpiredMandateCannotBeHandedIn() {
        NewEmployer expired = facts(null, TODAY.minusDays(1));
        assertThat(Employer.fresh(id(), expired).submit(expired, TODAY))
                .isEqualTo(Answer.refused("employer.mandate-expired", TODAY.minusDays(1)));
    }

    @Test
    void aRejectedFileMayBeHandedInAgainAndNeedsBothApprovalsAnew() {
        Employer again =
                submitted("Chamber of Huelva")
                        .approve(ANAS, "", TODAY, 12)
                        .then(once -> once.move(EmployerMove.REJECT, "no housing"))
                        .then(rejected -> rejected.submit(facts(null, TODAY), TODAY))
                        .orThrow();
        assertThat(again.state()).isEqualTo(State.UNDER_REVIEW);
        assertThat(again.first()).isNull();
    }

    @Test
    void aRenewalNeedsTwoPeopleAndAddsToTheTimeThatIsLeft() {
        Employer running = accredited();
        LocalDate near = LocalDate.of(2027, 7, 10);
        assertThat(running.renew(ANAS, "", TODAY, 12))
                .isEqualTo(Answer.refused("employer.renewal-too-early", LocalDate.of(2027, 7, 3)));
        Employer begun = running.renew(ANAS, "", near, 12).orThrow();
        assertThat(begun.accreditedUntil()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(begun.renew(ANAS, "Salma", near, 12))
                .isEqualTo(Answer.refused("employer.second-person-needed", "Anas", "Salma"));
        assertThat(begun.renew(SALMA, "", near, 12).orThrow().accreditedUntil())
                .isEqualTo(LocalDate.of(2028, 9, 1));
    }

    @Test
    void aMandateThatHasRunOutStopsTheRenewal() {
        assertThat(accredited().renew(ANAS, "", LocalDate.of(2027, 9, 2), 12))
                .isEqualTo(Answer.refused("employer.mandate-expired", TODAY.plusYears(1)));
    }

    @Test
    void aSuspensionIsLiftedByTwoAndItsReasonStaysUntilThen() {
        Employer suspended = accredited().move(EmployerMove.SUSPEND, "housing unfit").orThrow();
        Employer begun = suspended.lift(ANAS, "", "house repaired").orThrow();
        assertThat(begun.state()).isEqualTo(State.SUSPENDED);
        assertThat(begun.reason()).isEqualTo("housing unfit");
        assertThat(begun.lift(ANAS, "Salma", "house repaired"))
                .isEqualTo(Answer.refused("employer.second-person-needed", "Anas", "Salma"));
        assertThat(begun.lift(SALMA, "", "house repaired").orThrow().state())
                .isEqualTo(State.ACCREDITED);
    }

    private static Employer accredited() {
        return submitted("Chamber of Huelva")
                .approve(ANAS, "", TODAY, 12)
                .then(once -> once.approve(SALMA, "", TODAY, 12))
                .orThrow();
    }

    private static Employer submitted(@Nullable String confirmedBy) {
        NewEmployer facts = facts(confirmedBy, TODAY.plusYears(1));
        return Employer.fresh(id(), facts).submit(facts, TODAY).orThrow();
    }

    private static EmployerId id() {
        return new EmployerId("01J00000000000000000000009");
    }

    private static NewEmployer facts(@Nullable String confirmedBy, LocalDate mandate) {
        return new NewEmployer(
                "Finca La Marisma Alta",
                "B21000001",
                "ES",
                "Moguer",
                "A01",
                Kind.FARM,
                "Lucía Arenas",
                mandate,
                confirmedBy);
    }
}
