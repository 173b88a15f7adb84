package org.rihla.law.eligibility;

/** The answer to one condition. */
public enum Truth {
    TRUE,
    FALSE,
    /** Not known yet: something must be brought or told. */
    UNKNOWN
}
