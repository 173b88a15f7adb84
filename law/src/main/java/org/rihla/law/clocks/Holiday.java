package org.rihla.law.clocks;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Set;

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

    /**
     * A holiday kept only in some years.
     *
     * @param holiday the holiday
     * @param firstYear first year in which it is kept
     * @param lastYear last year in which it is kept
     */
    record Between(Holiday holiday, int firstYear, int lastYear) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate day) {
            return day.getYear() >= firstYear && day.getYear() <= lastYear && holiday.fallsOn(day);
        }
    }

    /**
     * A feast of the lunar calendar, estimated from the tables of Umm al-Qura; in years for which
     * it has been announced the announced day stands instead.
     *
     * @param month month of the Hijri calendar
     * @param day day of the month
     * @param later days by which the country usually sights the moon later
     * @param announced Hijri years with an announced day
     */
    record Lunar(int month, int day, int later, Set<Integer> announced) implements Holiday {
        /** The tables of Umm al-Qura begin in November 1882 and end in 2174. */
        private static final int FIRST_YEAR = 1883;

        private static final int LAST_YEAR = 2173;

        public Lunar {
            announced = Set.copyOf(announced);
        }

        @Override
        public boolean fallsOn(LocalDate on) {
            if (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR) {
                return false;
            }
            HijrahDate hijri = HijrahDate.from(on.minusDays(later));
            return hijri.get(ChronoField.MONTH_OF_YEAR) == month
                    && hijri.get(ChronoField.DAY_OF_MONTH) == day
                    && !announced.contains(hijri.get(ChronoField.YEAR));
        }

        @Override
        public boolean estimated() {
            return true;
        }
    }

    /** Whether its day is an estimate that may move by a day. */
    default boolean estimated() {
        return false;
    }

    /** Whether the holiday falls on that day. */
    boolean fallsOn(LocalDate day);
}
