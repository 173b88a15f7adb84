package org.rihla.law.costs;

/** Who asked a worker for money. */
public enum Asker {
    NOT_SAID,
    /** A public office, for a paper that everybody pays for, such as a passport. */
    OFFICE,
    EMPLOYER,
    INTERMEDIARY,
    OTHER
}
