package org.rihla.law.eligibility;

import java.time.LocalDate;

/**
 * A wish to go by an avenue.
 *
 * @param contractStart first day of the contract
 * @param visaLodged expected day of the visa request
 * @param kind first request or recall
 */
public record Application(LocalDate contractStart, LocalDate visaLodged, Kind kind) {

    /** Some conditions hold only for a first request. */
    public enum Kind {
        FIRST,
        RECALL
    }
}
