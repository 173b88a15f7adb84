package org.rihla.law.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * Money given back for one cost.
 *
 * @param cost the number of the cost it gives back
 * @param amount what was given back, above zero
 * @param currency the currency of the cost
 * @param on the day it was given back
 */
public record Refund(int cost, BigDecimal amount, Currency currency, LocalDate on) {

    public Refund {
        if (amount.signum() <= 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER,
                    "the refund of cost %d is not above zero".formatted(cost));
        }
    }
}
