package org.rihla.law;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates as the specification writes them. */
public final class LawDates {
    /**
     * The years a question may be about. 1900 is what spreadsheets write for an empty cell and 2100
     * what registers write for "for ever"; a number counted from either would be wrong.
     */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2099;

    private LawDates() {}

    /**
     * Reads an ISO date; 31 June or 29 February 2025 do not exist and are refused, and so is a year
     * before 1901 or after 2099.
     *
     * @throws UnusableInput with {@link InputCode#BAD_DATE}
     */
    public static LocalDate parse(String text) {
        LocalDate day = anyDay(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new UnusableInput(
                    InputCode.BAD_DATE,
                    "%s is not between the years %d and %d".formatted(day, FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    private static LocalDate anyDay(String text) {
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
