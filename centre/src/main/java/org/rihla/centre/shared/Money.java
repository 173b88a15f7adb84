package org.rihla.centre.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, kept to the currency's smallest unit.
 *
 * @param amount may be negative only as a refund that names what it refunds
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Serializable {

    /** Rounds half up to the currency's digits. */
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** An amount by its ISO code, such as {@code Money.of("47.80", "EUR")}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
