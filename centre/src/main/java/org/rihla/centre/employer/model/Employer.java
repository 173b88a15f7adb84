package org.rihla.centre.employer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.shared.Answer;

/**
 * An employer's file. A move yields a new value; this one never changes.
 *
 * @param facts what was handed in
 * @param first who approved first, in this review
 * @param second who approved second
 * @param accreditedUntil last day of the accreditation
 * @param reason why it was rejected, suspended or excluded
 */
public record Employer(
        EmployerId id,
        NewEmployer facts,
        State state,
        @Nullable Approval first,
        @Nullable Approval second,
        @Nullable LocalDate accreditedUntil,
        @Nullable String reason,
        long version) {
    private static final int MONTHS_OF_ACCREDITATION = 12;

    /** A file that was never handed in. */
    public static Employer fresh(EmployerId id, NewEmployer facts) {
        return new Employer(id, facts, State.NEW, null, null, null, null, 0);
    }

    /** Hands the file in; an accreditation that still runs is not put at risk by doing so. */
    public Answer<Employer> submit(NewEmployer corrected, LocalDate today) {
        if (corrected.mandateUntil().isBefore(today)) {
            return Answer.refused("employer.mandate-expired", corrected.mandateUntil());
        }
        if (state == State.ACCREDITED && accreditedOn(today)) {
            return Answer.refused("employer.already-filed", facts.taxId());
        }
        return after(EmployerMove.SUBMIT)
                .map(next -> new Employer(id, corrected, next, null, null, null, null, version));
    }

    /**
     * Approves; the second approval needs another person and somebody outside who has confirmed
     * that the employer exists (C2).
     *
     * @param whoElse the names of those who can sign besides the first
     */
    public Answer<Employer> approve(Approval by, String whoElse, LocalDate today) {
        if (first == null || state != State.UNDER_REVIEW) {
            return after(EmployerMove.APPROVE).map(next -> withFirst(by, next));
        }
        if (first.account().equals(by.account())) {
            return Answer.refused("employer.second-person-needed", first.name(), whoElse);
        }
        if (facts.existenceConfirmedBy() == null) {
            return Answer.refused("employer.existence-not-confirmed");
        }
        return after(EmployerMove.ACCREDIT).map(next -> withSecond(by, next, today));
    }

    /** Makes a move that needs nothing but a reason. */
    public Answer<Employer> move(EmployerMove move, @Nullable String because) {
        return after(move)
                .map(next ->
                        new Employer(
                                id, facts, next, first, second, accreditedUntil, because, version));
    }

    /** Notes who confirmed from outside that it exists. */
    public Employer confirmedBy(String by) {
        NewEmployer confirmed =
                new NewEmployer(
                        facts.legalName(),
                        facts.taxId(),
                        facts.country(),
                        facts.municipality(),
                        facts.sector(),
                        facts.kind(),
                        facts.representative(),
                        facts.mandateUntil(),
                        by);
        return new Employer(id, confirmed, state, first, second, accreditedUntil, reason, version);
    }

    /** Whether it may send offers that can be accepted on that day. */
    public boolean accreditedOn(LocalDate day) {
        return state == State.ACCREDITED
                && accreditedUntil != null
                && !accreditedUntil.isBefore(day);
    }

    /** The file as others see it. */
    public EmployerView view() {
        return new EmployerView(
                id,
                facts.legalName(),
                facts.taxId(),
                facts.country(),
                facts.municipality(),
                facts.sector(),
                facts.kind(),
                facts.representative(),
                facts.mandateUntil(),
                facts.existenceConfirmedBy(),
                state,
                first == null ? null : first.name(),
                second == null ? null : second.name(),
                accreditedUntil,
                reason,
                version);
    }

    private Answer<State> after(EmployerMove move) {
        return EmployerMove.TABLE
                .after(state, move)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused("employer.not-possible-now"));
    }

    private Employer withFirst(Approval by, State next) {
        return new Employer(id, facts, next, by, null, accreditedUntil, null, version);
    }

    private Employer withSecond(Approval by, State next, LocalDate today) {
        LocalDate until = today.plusMonths(MONTHS_OF_ACCREDITATION);
        return new Employer(id, facts, next, first, by, until, null, version);
    }
}
