package org.rihla.law.avenues;

import org.jspecify.annotations.Nullable;
import org.rihla.law.clocks.Silence;

/**
 * Filing and decision.
 *
 * @param fileMonthsBefore months before the work by which to file, or null
 * @param decisionDays days for the decision, or null
 * @param decisionMonths months for the decision, or null
 * @param silence what no answer means
 * @param fee what the request costs, in words of the fee table, or null where it is not on file
 * @param payer who pays it; a worker never pays for being hired
 */
public record Processing(
        @Nullable Integer fileMonthsBefore,
        @Nullable Integer decisionDays,
        @Nullable Integer decisionMonths,
        Silence silence,
        @Nullable String fee,
        Payer payer) {

    /** Who pays. */
    public enum Payer {
        EMPLOYER,
        APPLICANT,
        NOBODY,
        NOT_ON_FILE
    }
}
