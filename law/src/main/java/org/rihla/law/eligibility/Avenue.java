package org.rihla.law.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Certainty;

/**
 * A legal way to go abroad, as dated data (C4).
 *
 * @param id stable id, such as {@code ES-SEASONAL-2025}
 * @param country ISO code of the destination
 * @param instrument the text it rests on
 * @param validFrom first day in force
 * @param validTo last day in force, or null
 * @param certainty how sure we are of it
 * @param conditions all must be met
 */
public record Avenue(
        String id,
        String country,
        String instrument,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Certainty certainty,
        List<Condition> conditions) {

    public Avenue {
        conditions = List.copyOf(conditions);
    }

    /** Whether the avenue is open on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
