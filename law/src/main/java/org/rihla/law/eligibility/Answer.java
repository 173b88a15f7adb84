package org.rihla.law.eligibility;

import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * One condition applied to one person.
 *
 * @param truth met, not met, or not known
 * @param finding the evidence or the reason, with its article
 * @param toBring what would settle it, when it is not known; otherwise null
 */
public record Answer(Truth truth, Finding finding, @Nullable ToBring toBring) {

    static Answer met(Finding finding) {
        return new Answer(Truth.TRUE, finding, null);
    }

    static Answer notMet(Finding finding) {
        return new Answer(Truth.FALSE, finding, null);
    }

    static Answer unknown(Finding finding, ToBring toBring) {
        return new Answer(Truth.UNKNOWN, finding, toBring);
    }
}
