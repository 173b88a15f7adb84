package org.rihla.centre.employer.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.employer.model.Employer;

/** Which files of employers a list shows; a count on the board leads to exactly the same ones. */
enum Waiting {
    ALL,
    /** Nobody has approved yet. */
    FIRST,
    /** Somebody else has approved: the reader can be the second. */
    SECOND,
    /** Somebody else has begun to renew or to lift: the reader can be the second. */
    BEGUN,
    /** The accreditation ends in 31 to 60 days. */
    DUE_60,
    /** The accreditation ends within 30 days. */
    DUE_30,
    /** The accreditation has ended. */
    DUE_0;

    private static final int SOON = 30;

    static Waiting of(String text) {
        return switch (text) {
            case "first" -> FIRST;
            case "second" -> SECOND;
            case "begun" -> BEGUN;
            case "due-60" -> DUE_60;
            case "due-30" -> DUE_30;
            case "due-0" -> DUE_0;
            default -> ALL;
        };
    }

    boolean lists(EmployerView employer, Actor reader, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case FIRST ->
                    employer.state() == State.UNDER_REVIEW && employer.firstApprover() == null;
            case SECOND ->
                    employer.state() == State.UNDER_REVIEW
                            && employer.firstApprover() != null
                            && !employer.firstApprover().equals(reader.name());
            case BEGUN -> employer.begunBy() != null && !employer.begunBy().equals(reader.name());
            case DUE_60 -> endsIn(employer, today, SOON + 1L, Employer.DAYS_TO_RENEW);
            case DUE_30 -> endsIn(employer, today, 0, SOON);
            case DUE_0 -> endsIn(employer, today, Long.MIN_VALUE, -1);
        };
    }

    private static boolean endsIn(EmployerView employer, LocalDate today, long from, long to) {
        LocalDate until = employer.accreditedUntil();
        if (employer.state() != State.ACCREDITED || until == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, until);
        return days >= from && days <= to;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
