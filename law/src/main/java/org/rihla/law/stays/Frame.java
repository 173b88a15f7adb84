package org.rihla.law.stays;

import java.time.LocalDate;
import java.time.Month;

/** The twelve months in which a season's days are counted; the texts do not agree. */
public enum Frame {
    /** From 1 January (RD 1155/2024). */
    YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfYear(1);
        }

        @Override
        LocalDate fullestDay(int year) {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
    },
    /** The last twelve months (Directive 2014/36, former regime, France). */
    ROLL {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.minusMonths(12).plusDays(1);
        }

        @Override
        LocalDate fullestDay(int year) {
            return LocalDate.of(year, Month.FEBRUARY, 28);
        }
    };

    /** The first day that is counted together with that day. */
    abstract LocalDate firstDay(LocalDate day);

    /**
     * The day of a year after which days leave the frame faster than they come: the turn of the
     * year, or 28 February, when after a leap year two days leave at once.
     */
    abstract LocalDate fullestDay(int year);
}
