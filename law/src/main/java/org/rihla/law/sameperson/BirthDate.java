package org.rihla.law.sameperson;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date of birth as precisely as it is known. */
public sealed interface BirthDate {

    /** The day is known. */
    record Day(LocalDate on) implements BirthDate {
        @Override
        public int year() {
            return on.getYear();
        }
    }

    /** The month is known. */
    record Month(YearMonth in) implements BirthDate {
        @Override
        public int year() {
            return in.getYear();
        }
    }

    /** Only the year is known, as in many old registers. */
    record Year(int year) implements BirthDate {}

    /** The year, which is always known. */
    int year();
}
