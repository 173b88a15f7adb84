package org.rihla.law.stays;

import java.time.LocalDate;

/** The twelve months in which a season's days are counted; the texts do not agree. */
public enum Frame {
    /** From 1 January (RD 1155/2024). */
    YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfYear(1);
        }
    },
    /** The last twelve months (Directive 2014/36, former regime, France). */
    ROLL {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.minusMonths(12).plusDays(1);
        }
    };

    /** The first day that is counted together with that day. */
    abstract LocalDate firstDay(LocalDate day);
}
