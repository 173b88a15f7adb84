package org.rihla.law.costs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cost ratios of many workers, published as "10.7.1 method, extended".
 *
 * @param workers everybody asked about
 * @param counted those with known earnings
 * @param mean mean ratio, null if nobody is counted
 * @param median median ratio
 * @param p90 ninth decile (nearest rank)
 * @param shareAboveMonth share of the counted who paid more than one month's earnings
 */
public record CostSummary(
        int workers,
        int counted,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal shareAboveMonth) {}
