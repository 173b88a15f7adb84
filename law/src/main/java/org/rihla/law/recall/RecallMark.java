package org.rihla.law.recall;

/** What is established about a worker and her employer when a recall list is built. */
public enum RecallMark {
    /** ON_TIME or LATE last season (R5). */
    RETURN_CONDITION_MET,
    /** A fixed-discontinuous contract with this employer is in force. */
    CONTRACT_IN_FORCE,
    EMPLOYER_ACTIVE,
    /** A cause of 104.3 or 105, with proof on file. */
    CAUSE_PROVEN,
    /**
     * A doctor says not fit for the task now, or a maternity pause: deferred, the right is kept.
     */
    NOT_FIT_NOW
}
