package org.rihla.centre.ledger.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Rates;
import org.springframework.stereotype.Component;

/** Every sum of the ledger in dirhams, by the rate of its own day. */
@Component
class Dirhams implements Rates {
    /** What the ledger reckons in. */
    static final Currency MAD = Currency.getInstance("MAD");

    private final LedgerSettings settings;

    Dirhams(LedgerSettings settings) {
        this.settings = settings;
    }

    @Override
    public BigDecimal on(Currency currency, LocalDate day) {
        return currency.equals(MAD) ? BigDecimal.ONE : settings.dirhamsOn(day);
    }

    /** A sum of a day in dirhams. */
    Money of(Money sum, LocalDate day) {
        return new Money(sum.amount().multiply(on(sum.currency(), day)), MAD);
    }
}
