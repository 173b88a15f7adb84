package org.rihla.law.eligibility;

import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * One condition applied to one person.
 *
 * @param truth met, not met, or not known
 * @param finding the evidence or the reason, with its article
 * @param toBring what would settle it, when it is not known; otherwise null
 * @param basis the article of the avenue behind it; null where the finding's rule is the article
 */
public record Answer(
        Truth truth, Finding finding, @Nullable ToBring toBring, @Nullable Basis basis) {

    /** An answer whose article is that of its rule. */
    public Answer(Truth truth, Finding finding, @Nullable ToBring toBring) {
        this(truth, finding, toBring, null);
    }

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
