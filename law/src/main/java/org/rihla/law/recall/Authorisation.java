package org.rihla.law.recall;

import java.time.LocalDate;

/**
 * A seasonal authorisation of several years.
 *
 * @param from first day
 * @param to last day
 */
public record Authorisation(LocalDate from, LocalDate to) {

    /** Four years from that day (art. 101). */
    public static Authorisation fourYearsFrom(LocalDate from) {
        return new Authorisation(from, from.plusYears(4).minusDays(1));
    }

    /** Whether it covers that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
