package org.rihla.centre.employer.web;

import java.util.Locale;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.State;

/** Which files of employers a list shows; a count on the board leads to exactly the same ones. */
enum Waiting {
    ALL,
    /** Nobody has approved yet. */
    FIRST,
    /** Somebody else has approved: the reader can be the second. */
    SECOND;

    static Waiting of(String text) {
        return switch (text) {
            case "first" -> FIRST;
            case "second" -> SECOND;
            default -> ALL;
        };
    }

    boolean lists(EmployerView employer, Actor reader) {
        return switch (this) {
            case ALL -> true;
            case FIRST ->
                    employer.state() == State.UNDER_REVIEW && employer.firstApprover() == null;
            case SECOND ->
                    employer.state() == State.UNDER_REVIEW
                            && employer.firstApprover() != null
                            && !employer.firstApprover().equals(reader.name());
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
