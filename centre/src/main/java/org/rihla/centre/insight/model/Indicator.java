package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what it was made from (SPEC section 4).
 *
 * @param value the figure, rounded to three decimals; absent when there is nothing to divide by
 * @param numerator what was counted; absent when it is not known or hidden
 * @param denominator out of how many; absent for a plain count, and when not known or hidden
 * @param definition id and version of the formula
 * @param population whom it is about
 * @param standing why a figure is absent, if it is
 */
public record Indicator(
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        String definition,
        String population,
        Standing standing) {
    private static final int DECIMALS = 3;

    /** Whether a figure is there. */
    public enum Standing {
        /** Made from facts; without a value there was nothing to divide by. */
        KNOWN,
        /** The facts do not come in yet: no figure, and never a made-up zero. */
        NO_DATA,
        /** Hidden to protect persons (R17). */
        HIDDEN
    }

    /** A share of a whole. */
    public static Indicator share(Formula formula, long numerator, long denominator) {
        BigDecimal value =
                denominator == 0
                        ? null
                        : BigDecimal.valueOf(numerator)
                                .divide(
                                        BigDecimal.valueOf(denominator),
                                        DECIMALS,
                                        RoundingMode.HALF_UP);
        return known(formula, value, numerator, denominator);
    }

    /** A plain count. */
    public static Indicator count(Formula formula, long count) {
        return known(formula, BigDecimal.valueOf(count), count, null);
    }

    /** A figure made in its own way. */
    public static Indicator known(
            Formula formula,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator) {
        return new Indicator(
                value,
                numerator,
                denominator,
                formula.definition(),
                formula.population(),
                Standing.KNOWN);
    }

    /** A figure whose facts do not come in yet. */
    public static Indicator withoutData(Formula formula) {
        return without(formula, Standing.NO_DATA);
    }

    /** A figure that is hidden. */
    public static Indicator hidden(Formula formula) {
        return without(formula, Standing.HIDDEN);
    }

    private static Indicator without(Formula formula, Standing standing) {
        return new Indicator(
                null, null, null, formula.definition(), formula.population(), standing);
    }
}
