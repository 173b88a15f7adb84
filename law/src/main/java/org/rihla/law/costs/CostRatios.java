package org.rihla.law.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/** What recruitment cost a worker in months of her own earnings (R15), to three decimals. */
public final class CostRatios {
    private static final int DECIMALS = 3;

    private CostRatios() {}

    /**
     * The ratio, or null where earnings are not known (then she is counted in coverage only). Zero
     * cost is zero.
     */
    public static @Nullable BigDecimal ratio(WorkerCost cost) {
        BigDecimal earnings = cost.firstMonth();
        return earnings == null || earnings.signum() <= 0
                ? null
                : cost.borne().divide(earnings, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The ratio in words, marked when it is more than one month. */
    public static Finding examine(WorkerCost cost) {
        BigDecimal ratio = ratio(cost);
        if (ratio == null) {
            return Finding.unknown(Rule.R15_COST_RATIO, MessageKey.EARNINGS_UNKNOWN);
        }
        return aboveMonth(ratio)
                ? Finding.warn(Rule.R15_COST_RATIO, MessageKey.COST_ABOVE_MONTH, ratio)
                : Finding.ok(Rule.R15_COST_RATIO, MessageKey.COST_RATIO, ratio);
    }

    /** Mean, median, ninth decile and share above one month. */
    public static CostSummary summarise(List<WorkerCost> costs) {
        List<BigDecimal> ratios =
                costs.stream().map(CostRatios::ratio).filter(Objects::nonNull).sorted().toList();
        if (ratios.isEmpty()) {
            return new CostSummary(costs.size(), 0, null, null, null, null);
        }
        BigDecimal count = BigDecimal.valueOf(ratios.size());
        long above = ratios.stream().filter(CostRatios::aboveMonth).count();
        return new CostSummary(
                costs.size(),
                ratios.size(),
                ratios.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(count, DECIMALS, RoundingMode.HALF_UP),
                median(ratios),
                ratios.get((ratios.size() * 9 + 9) / 10 - 1),
                BigDecimal.valueOf(above).divide(count, DECIMALS, RoundingMode.HALF_UP));
    }

    private static boolean aboveMonth(BigDecimal ratio) {
        return ratio.compareTo(BigDecimal.ONE) > 0;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP);
    }
}
