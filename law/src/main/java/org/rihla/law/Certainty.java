package org.rihla.law;

/** How sure we are of a rule or of a number in it; shown beside the answer, never hidden. */
public enum Certainty {
    /** Read in the legal or official text. */
    A,
    /** Read in a press or secondary source. */
    B,
    /** Professional knowledge, to be checked against the text before relying on it. */
    C,
    /** Our own design decision where the law is silent. */
    D
}
