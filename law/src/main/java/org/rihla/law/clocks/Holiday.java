package org.rihla.law.clocks;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that comes back every year. */
public sealed interface Holiday {

    /** A holiday on the same date every year, since the year it was introduced. */
    record Fixed(MonthDay on, int sinceYear) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate day) {
            return day.getYear() >= sinceYear && MonthDay.from(day).equals(on);
        }
    }

    /** A holiday a number of days after Easter Sunday (negative: before). */
    record AroundEaster(int days) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate day) {
            return Easter.sunday(day.getYear()).plusDays(days).equals(day);
        }
    }

    /**
     * A holiday of one year only: moved feasts, local feasts, feasts of the lunar calendar as
     * announced.
     */
    record Once(LocalDate on) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate day) {
            return on.equals(day);
        }
    }

    /** Whether the holiday falls on that day. */
    boolean fallsOn(LocalDate day);
}
