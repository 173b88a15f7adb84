package org.rihla.law.status;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Yearly pay thresholds, as published; nothing is guessed where one is missing.
 *
 * @param values threshold per country, year and list
 */
public record PayThresholds(Map<ThresholdFor, BigDecimal> values) {

    /**
     * What a threshold is for.
     *
     * @param country ISO code
     * @param year the year
     * @param occupations general, or the lower one for shortage occupations and recent graduates
     */
    public record ThresholdFor(String country, int year, Occupations occupations) {}

    /** Which list. */
    public enum Occupations {
        GENERAL,
        SHORTAGE
    }

    public PayThresholds {
        values = Map.copyOf(values);
    }
}
