package org.rihla.law.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Certainty;

/**
 * What a condition rests on.
 *
 * @param article article or section
 * @param source the text that holds it
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds, or null
 * @param certainty how sure we are of it
 */
public record Basis(
        String article,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Certainty certainty) {

    /** Whether it holds on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
