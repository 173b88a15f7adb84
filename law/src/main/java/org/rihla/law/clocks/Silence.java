package org.rihla.law.clocks;

/** What it means when the authority has not answered in time. */
public enum Silence {
    /** No answer is a refusal. */
    NEGATIVE,
    /** No answer is an approval. */
    POSITIVE,
    /** No answer decides nothing. */
    NONE
}
