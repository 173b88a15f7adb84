package org.rihla.law.draw;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * The job-related criteria of a call with the points each can give, frozen when the call opens.
 *
 * @param points most points per criterion; together at most 100
 */
public record CallCriteria(SortedMap<String, BigDecimal> points) {
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);

    public CallCriteria {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        BigDecimal sum = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(MAXIMUM) > 0 || points.values().stream().anyMatch(p -> p.signum() < 0)) {
            throw new UnusableInput(
                    InputCode.SCORE_OUT_OF_RANGE, "criteria give %s points of 100".formatted(sum));
        }
    }

    /** Criteria in any order. */
    public static CallCriteria of(Map<String, BigDecimal> points) {
        return new CallCriteria(new TreeMap<>(points));
    }

    /** A hash to publish with the call: equal criteria and points, equal fingerprint. */
    public String fingerprint() {
        String canonical =
                points.entrySet().stream()
                        .map(entry ->
                                entry.getKey()
                                        + "="
                                        + entry.getValue().stripTrailingZeros().toPlainString())
                        .collect(joining("\n"));
        return Draws.hash("criteria", canonical);
    }
}
