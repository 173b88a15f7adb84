package org.rihla.law.forecast;

import java.math.BigDecimal;

/**
 * The numbers of the forecast (our own decision).
 *
 * @param largestTrend the trend is held between one less and one more of this
 * @param declaredShare weight of what the employers declare
 * @param outlierMads a declaration further from the median than so many median deviations is left
 *     out
 * @param fillRate share of a declared need that is filled where there is no history
 * @param crisisShare a season below this share of the one before is a crisis and no base
 * @param width standard errors on each side: 1.28 holds four seasons in five
 */
public record ForecastPolicy(
        BigDecimal largestTrend,
        BigDecimal declaredShare,
        BigDecimal outlierMads,
        BigDecimal fillRate,
        BigDecimal crisisShare,
        BigDecimal width) {

    /** 25 %, half and half, 3 median deviations, 70 %, 60 %, 1.28. */
    public static ForecastPolicy usual() {
        return new ForecastPolicy(
                new BigDecimal("0.25"),
                new BigDecimal("0.5"),
                new BigDecimal("3"),
                new BigDecimal("0.7"),
                new BigDecimal("0.6"),
                new BigDecimal("1.28"));
    }
}
