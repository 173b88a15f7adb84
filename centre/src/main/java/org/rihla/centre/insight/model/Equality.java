package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Report.Equity;

/**
 * How evenly places go to where the eligible live (I16).
 *
 * @param regions each with its ratio
 */
public record Equality(List<Equity> regions) {
    private static final int DECIMALS = 3;

    /** Keeps a copy. */
    public Equality {
        regions = List.copyOf(regions);
    }

    /**
     * Places and eligible applicants of one region.
     *
     * @param region its code
     */
    public record Counted(String region, int places, int eligible) {}

    /** Puts each region's share of the places over its share of the eligible. */
    public static Equality of(List<Counted> counted) {
        long places = counted.stream().mapToLong(Counted::places).sum();
        long eligible = counted.stream().mapToLong(Counted::eligible).sum();
        List<Equity> regions = new ArrayList<>();
        for (Counted one : counted) {
            BigDecimal ratio =
                    one.eligible() == 0 || places == 0
                            ? null
                            : BigDecimal.valueOf(one.places() * eligible)
                                    .divide(
                                            BigDecimal.valueOf(one.eligible() * places),
                                            DECIMALS,
                                            RoundingMode.HALF_UP);
            regions.add(new Equity(one.region(), one.places(), one.eligible(), ratio));
        }
        return new Equality(regions);
    }

    /** All places that were taken. */
    public long places() {
        return regions.stream().mapToLong(Equity::places).sum();
    }

    /** All eligible applicants. */
    public long eligible() {
        return regions.stream().mapToLong(Equity::eligible).sum();
    }

    /**
     * The Gini coefficient: 0 if places go to the regions as the eligible live there, towards 1 if
     * all go to one; twice the area between the Lorenz curve and the diagonal.
     */
    public @Nullable BigDecimal gini() {
        long places = places();
        List<Equity> poorestFirst =
                regions.stream()
                        .filter(one -> one.eligible() > 0)
                        .sorted(Comparator.comparing(Equality::perEligible))
                        .toList();
        long counted = poorestFirst.stream().mapToLong(Equity::places).sum();
        if (counted == 0 || places == 0) {
            return null;
        }
        long below = 0;
        long twiceArea = 0;
        for (Equity one : poorestFirst) {
            twiceArea += one.eligible() * (2 * below + one.places());
            below += one.places();
        }
        BigDecimal area =
                BigDecimal.valueOf(twiceArea)
                        .divide(BigDecimal.valueOf(eligible() * counted), MathContext.DECIMAL64);
        return BigDecimal.ONE.subtract(area).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal perEligible(Equity one) {
        return BigDecimal.valueOf(one.places())
                .divide(BigDecimal.valueOf(one.eligible()), MathContext.DECIMAL64);
    }
}
