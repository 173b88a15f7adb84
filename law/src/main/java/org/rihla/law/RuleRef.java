package org.rihla.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from and from when to when it holds.
 *
 * @param id the rule's number in our specification, such as {@code R5}
 * @param article article or section, such as {@code art. 121.4}
 * @param source the text that holds the article
 * @param validFrom first day on which the rule holds
 * @param validTo last day on which it holds, or null while it is in force
 * @param certainty how sure we are of it
 */
public record RuleRef(
        String id,
        String article,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Certainty certainty) {

    /** Whether the rule holds on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
