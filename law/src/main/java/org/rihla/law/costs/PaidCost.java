package org.rihla.law.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * An amount that was paid around recruitment; never one that is owed.
 *
 * @param number tells the cost from the worker's others
 * @param category what it was paid for
 * @param payer who paid it
 * @param amount what was paid, above zero
 * @param currency the currency it was paid in
 * @param on the day of payment
 */
public record PaidCost(
        int number,
        CostCategory category,
        Payer payer,
        BigDecimal amount,
        Currency currency,
        LocalDate on) {

    public PaidCost {
        if (amount.signum() <= 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "cost %d is not above zero".formatted(number));
        }
    }
}
