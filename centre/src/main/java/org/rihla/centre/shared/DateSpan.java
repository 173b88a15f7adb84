package org.rihla.centre.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days; the first and the last day both belong to it.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record DateSpan(LocalDate from, LocalDate to) {

    /** Refuses a span that ends before it begins. */
    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The span ends on %s before it begins on %s".formatted(to, from));
        }
    }

    /** The number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether a day belongs to the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
