package org.rihla.law.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** Dated exchange rates into one currency. */
@FunctionalInterface
public interface Rates {

    /** How much of the one currency a unit of this one was worth on that day, above zero. */
    BigDecimal on(Currency currency, LocalDate day);
}
