package org.rihla.law.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * The need expected next season.
 *
 * @param persons the forecast; null if there is too little to go by
 * @param low four times in five the need is not below this; null without three seasons of history
 * @param high and not above this
 * @param findings what it rests on, and what was left out
 */
public record NeedForecast(
        @Nullable Integer persons,
        @Nullable Integer low,
        @Nullable Integer high,
        List<Finding> findings) {

    public NeedForecast {
        findings = List.copyOf(findings);
    }
}
