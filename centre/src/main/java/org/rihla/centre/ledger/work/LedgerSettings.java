package org.rihla.centre.ledger.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.law.costs.CostCategory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service decides for itself about its ledger; all of it is certain only as far as its own
 * sources are (marks C and D).
 *
 * @param askable the categories that a worker may be asked for; her own papers if nothing is set
 * @param lookDays days until somebody has looked at a new claim
 * @param refundDays days to give money back
 * @param dirhamsPerEuro how many dirhams a euro was worth from a day on
 */
@ConfigurationProperties("rihla.ledger")
public record LedgerSettings(
        @DefaultValue("ADMINISTRATIVE") Set<CostCategory> askable,
        @DefaultValue("5") int lookDays,
        @DefaultValue("30") int refundDays,
        @DefaultValue Map<LocalDate, BigDecimal> dirhamsPerEuro) {
    private static final Map<LocalDate, BigDecimal> USUAL =
            Map.of(LocalDate.of(2000, 1, 1), new BigDecimal("10.80"));

    /** Keeps copies. */
    public LedgerSettings {
        askable = Set.copyOf(askable);
        dirhamsPerEuro = dirhamsPerEuro.isEmpty() ? USUAL : Map.copyOf(dirhamsPerEuro);
        if (dirhamsPerEuro.values().stream().anyMatch(rate -> rate.signum() <= 0)) {
            throw new IllegalArgumentException("rihla.ledger.dirhams-per-euro must be above zero");
        }
    }

    /** What a euro was worth on a day; before the first day that is known, as on that day. */
    BigDecimal dirhamsOn(LocalDate day) {
        TreeMap<LocalDate, BigDecimal> known = new TreeMap<>(dirhamsPerEuro());
        Map.Entry<LocalDate, BigDecimal> latest = known.floorEntry(day);
        return latest == null ? known.firstEntry().getValue() : latest.getValue();
    }
}
