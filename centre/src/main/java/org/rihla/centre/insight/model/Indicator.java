package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it was made from (SPEC section 4).
 *
 * @param value the figure, rounded to three decimals; absent when there is nothing to divide by
 * @param numerator what was counted
 * @param denominator out of how many; absent for a plain count
 * @param definition id and version of the formula
 */
public record Indicator(
        @Nullable BigDecimal value, long numerator, @Nullable Long denominator, String definition) {
    private static final int DECIMALS = 3;

    /** A share of a whole. */
    public static Indicator share(String id, long numerator, long denominator) {
        BigDecimal value =
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(
                                        BigDecimal.valueOf(denominator),
                                        DECIMALS,
                                        RoundingMode.HALF_UP);
        return new Indicator(value, numerator, denominator, id + " v1");
    }

    /** A plain count. */
    public static Indicator count(String id, long count) {
        return new Indicator(BigDecimal.valueOf(count), count, null, id + " v1");
    }
}
