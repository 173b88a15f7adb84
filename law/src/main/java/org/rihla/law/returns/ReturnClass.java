package org.rihla.law.returns;

/**
 * How a return stands. Only {@link #NOT_RETURNED} weighs against a worker, and it can always be
 * reviewed.
 */
public enum ReturnClass {
    /** The stay is still running. */
    DUE,
    /** Left, and there is still time to report the return. */
    EXITED,
    /** Return reported by the deadline. */
    ON_TIME,
    /** Return reported after the deadline; it counts as a return. */
    LATE,
    /** Left, proven, but the return was never reported: reminders, no blame. */
    EXITED_NOT_CHECKED_IN,
    /** Lawfully abroad for longer. */
    LAWFUL_STAY,
    /** The stay ended without news: somebody calls to ask how she is. */
    TO_LOCATE,
    /** Long after the deadline nothing at all, by several independent sources. */
    NOT_RETURNED
}
