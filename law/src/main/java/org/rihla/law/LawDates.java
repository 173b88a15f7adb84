package org.rihla.law;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates as the specification writes them. */
public final class LawDates {
    private LawDates() {}

    /**
     * Reads an ISO date; 31 June or 29 February 2025 do not exist and are refused.
     *
     * @throws UnusableInput with {@link InputCode#BAD_DATE}
     */
    public static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new UnusableInput(
                    InputCode.BAD_DATE,
                    "\""
                            + text.strip()
                            + "\" is not a day of the calendar; maybe write it as 2026-02-28");
        }
    }

    /** The later of two days. */
    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The earlier of two days. */
    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
