package org.rihla.law.returns;

/** What a return means for the following year (arts 104.3, 117.3). */
public enum ReturnEffect {
    /** The condition of return is met: recall is possible. */
    CONDITION_MET,
    /** Not settled yet; nothing may be held against the worker. */
    OPEN,
    /** A cause for refusal in the following years. */
    CAUSE_FOR_REFUSAL
}
