package org.rihla.law.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * Forecasts a season's need (R20): last season times its trend, half and half with what the
 * employers declare; a crisis is flagged and never the base.
 */
public final class Forecasts {
    private static final MathContext PRECISE = MathContext.DECIMAL64;

    private Forecasts() {}

    /** The need of the season after the last one known. */
    public static NeedForecast need(NeedFacts facts, ForecastPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        List<Integer> base = withoutCrises(facts.seasons(), policy, findings);
        BigDecimal declared = declared(facts.declared(), policy, findings);
        boolean history = facts.seasons().stream().anyMatch(n -> n > 0);
        if (!history && (declared == null || !facts.seasons().isEmpty())) {
            findings.add(Finding.unknown(Rule.R20_FORECAST, MessageKey.FORECAST_INSUFFICIENT));
            return new NeedForecast(null, null, null, findings);
        }
        if (!history && declared != null) {
            int persons = whole(declared.multiply(policy.fillRate()));
            findings.add(
                    Finding.warn(Rule.R20_FORECAST, MessageKey.FORECAST_DECLARED_ONLY, persons));
            return new NeedForecast(persons, null, null, findings);
        }
        BigDecimal expected = next(base, base.size(), policy);
        int persons = whole(declared == null ? expected : blend(expected, declared, policy));
        findings.add(Finding.ok(Rule.R20_FORECAST, MessageKey.FORECAST_MADE, persons));
        BigDecimal error = rootMeanSquareError(base, policy);
        if (error == null) {
            return new NeedForecast(persons, null, null, findings);
        }
        int margin = whole(error.multiply(policy.width()));
        return new NeedForecast(persons, Math.max(0, persons - margin), persons + margin, findings);
    }

    /**
     * How far past forecasts were off, as a mean share of what came; null where nothing came. It is
     * published a year later, beside the forecast.
     *
     * @throws UnusableInput with RAGGED_TABLE if there is not one real figure per forecast
     */
    public static @Nullable BigDecimal meanError(List<Integer> forecasts, List<Integer> real) {
        if (forecasts.size() != real.size()) {
            throw new UnusableInput(
                    InputCode.RAGGED_TABLE, "one real figure is needed per forecast");
        }
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (int i = 0; i < real.size(); i++) {
            if (real.get(i) != 0) {
                int off = Math.abs(forecasts.get(i) - real.get(i));
                sum = sum.add(ratio(off, real.get(i)));
                counted++;
            }
        }
        return counted == 0
                ? null
                : sum.divide(BigDecimal.valueOf(counted), 3, RoundingMode.HALF_UP);
    }

    private static List<Integer> withoutCrises(
            List<Integer> seasons, ForecastPolicy policy, List<Finding> findings) {
        List<Integer> base = new ArrayList<>();
        for (Integer season : seasons) {
            boolean crisis =
                    !base.isEmpty()
                            && BigDecimal.valueOf(season)
                                            .compareTo(
                                                    policy.crisisShare()
                                                            .multiply(
                                                                    BigDecimal.valueOf(
                                                                            base.getLast())))
                                    < 0;
            if (crisis) {
                findings.add(
                        Finding.warn(
                                Rule.R20_FORECAST,
                                MessageKey.FORECAST_CRISIS,
                                season,
                                base.getLast()));
            } else {
                base.add(season);
            }
        }
        return base;
    }

    private static @Nullable BigDecimal declared(
            List<Integer> declared, ForecastPolicy policy, List<Finding> findings) {
        if (declared.isEmpty()) {
            return null;
        }
        BigDecimal middle = median(declared.stream().map(BigDecimal::valueOf).toList());
        BigDecimal spread =
                median(
                        declared.stream()
                                .map(n -> BigDecimal.valueOf(n).subtract(middle).abs())
                                .toList());
        BigDecimal reach = spread.multiply(policy.outlierMads());
        List<Integer> kept =
                declared.stream()
                        .filter(n ->
                                BigDecimal.valueOf(n).subtract(middle).abs().compareTo(reach) <= 0)
                        .toList();
        int out = declared.size() - kept.size();
        if (out > 0) {
            findings.add(Finding.warn(Rule.R20_FORECAST, MessageKey.FORECAST_OUTLIERS, out));
        }
        return kept.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What would have been expected after so many seasons. */
    private static BigDecimal next(List<Integer> base, int seasons, ForecastPolicy policy) {
        BigDecimal last = BigDecimal.valueOf(base.get(seasons - 1));
        if (seasons < 2 || base.get(seasons - 2) == 0) {
            return last;
        }
        BigDecimal trend = ratio(base.get(seasons - 1), base.get(seasons - 2));
        BigDecimal lowest = BigDecimal.ONE.subtract(policy.largestTrend());
        BigDecimal highest = BigDecimal.ONE.add(policy.largestTrend());
        return last.multiply(trend.max(lowest).min(highest));
    }

    private static @Nullable BigDecimal rootMeanSquareError(
            List<Integer> base, ForecastPolicy policy) {
        if (base.size() < 3) {
            return null;
        }
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 1; i < base.size(); i++) {
            BigDecimal off = next(base, i, policy).subtract(BigDecimal.valueOf(base.get(i)));
            squares = squares.add(off.multiply(off));
        }
        return squares.divide(BigDecimal.valueOf(base.size() - 1L), PRECISE).sqrt(PRECISE);
    }

    private static BigDecimal blend(
            BigDecimal expected, BigDecimal declared, ForecastPolicy policy) {
        BigDecimal rest = BigDecimal.ONE.subtract(policy.declaredShare());
        return expected.multiply(rest).add(declared.multiply(policy.declaredShare()));
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        return lower.add(upper).divide(BigDecimal.TWO);
    }

    private static BigDecimal ratio(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PRECISE);
    }

    private static int whole(BigDecimal persons) {
        return persons.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
