package org.rihla.centre.homecoming;

/** The six honest classes of C27; {@link #DUE} comes before any of them. */
public enum ReturnClass {
    DUE,
    ON_TIME,
    LATE,
    EXITED_NOT_CHECKED_IN,
    LAWFUL_STAY,
    TO_LOCATE,
    NOT_RETURNED
}
