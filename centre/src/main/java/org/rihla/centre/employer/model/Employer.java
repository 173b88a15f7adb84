package org.rihla.centre.employer.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param half who has begun what a second person must end: renewing or lifting a suspension
 * @param accreditedUntil last day of the accreditation
 * @param reason why it was rejected, suspended or excluded
 */
public record Employer(
        EmployerId id,
        NewEmployer facts,
        State state,
        @Nullable Approval first,
        @Nullable Approval second,
        @Nullable Approval half,
        @Nullable LocalDate accreditedUntil,
        @Nullable String reason,
        long version) {
    /**
     * So many days before its end an accreditation can be renewed and is on the list of the due.
     */
    public static final int DAYS_TO_RENEW = 60;

    /** A file that was never handed in. */
    public static Employer fresh(EmployerId id, NewEmployer facts) {
        return new Employer(id, facts, State.NEW, null, null, null, null, null, 0);
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
                .map(next ->
                        new Employer(id, corrected, next, null, null, null, null, null, version));
    }

    /**
     * Approves; the second approval needs another person and somebody outside who has confirmed
     * that the employer exists (C2).
     *
     * @param whoElse the names of those who can sign besides the first
     * @param months how long the accreditation is valid
     */
    public Answer<Employer> approve(Approval by, String whoElse, LocalDate today, int months) {
        if (first == null || state != State.UNDER_REVIEW) {
            return after(EmployerMove.APPROVE).map(next -> withFirst(by, next));
        }
        if (first.account().equals(by.account())) {
            return Answer.refused("employer.second-person-needed", first.name(), whoElse);
        }
        if (facts.existenceConfirmedBy() == null) {
            return Answer.refused("employer.existence-not-confirmed");
        }
        return after(EmployerMove.ACCREDIT).map(next -> withSecond(by, next, today, months));
    }

    /**
     * Renews a running or run out accreditation; two people again, and the mandate must still be
     * valid. Until the second has signed, what runs goes on running to its old end.
     *
     * @param months how much longer it is valid
     */
    public Answer<Employer> renew(Approval by, String whoElse, LocalDate today, int months) {
        LocalDate until = accreditedUntil;
        if (state != State.ACCREDITED || until == null) {
            return Answer.refused("employer.not-possible-now");
        }
        if (daysLeft(today) > DAYS_TO_RENEW) {
            return Answer.refused("employer.renewal-too-early", until.minusDays(DAYS_TO_RENEW));
        }
        if (facts.mandateUntil().isBefore(today)) {
            return Answer.refused("employer.mandate-expired", facts.mandateUntil());
        }
        if (half == null) {
            return Answer.of(begunBy(by));
        }
        LocalDate from = until.isBefore(today) ? today : until;
        LocalDate end = from.plusMonths(months);
        return secondAfter(half, by, whoElse)
                .map(begun -> new Employer(id, facts, state, begun, by, null, end, null, version));
    }

    /** Lifts a suspension because the cure is proven; a second person must say so too. */
    public Answer<Employer> lift(Approval by, String whoElse, String because) {
        if (state != State.SUSPENDED) {
            return Answer.refused("employer.not-possible-now");
        }
        if (half == null) {
            return Answer.of(begunBy(by));
        }
        return secondAfter(half, by, whoElse).then(_ -> move(EmployerMove.CURE, because));
    }

    /** Days until its accreditation ends, negative afterwards; the longest time if it has none. */
    public long daysLeft(LocalDate today) {
        LocalDate until = accreditedUntil;
        return until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, until);
    }

    /** Makes a move that needs nothing but a reason. */
    public Answer<Employer> move(EmployerMove move, @Nullable String because) {
        return after(move)
                .map(next ->
                        new Employer(
                                id,
                                facts,
                                next,
                                first,
                                second,
                                null,
                                accreditedUntil,
                                because,
                                version));
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
        return new Employer(
                id, confirmed, state, first, second, half, accreditedUntil, reason, version);
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
                half == null ? null : half.name(),
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

    private static Answer<Approval> secondAfter(Approval begun, Approval by, String whoElse) {
        return begun.account().equals(by.account())
                ? Answer.refused("employer.second-person-needed", begun.name(), whoElse)
                : Answer.of(begun);
    }

    private Employer begunBy(Approval by) {
        return new Employer(id, facts, state, first, second, by, accreditedUntil, reason, version);
    }

    private Employer withFirst(Approval by, State next) {
        return new Employer(id, facts, next, by, null, null, accreditedUntil, null, version);
    }

    private Employer withSecond(Approval by, State next, LocalDate today, int months) {
        LocalDate until = today.plusMonths(months);
        return new Employer(id, facts, next, first, by, null, until, null, version);
    }
}
