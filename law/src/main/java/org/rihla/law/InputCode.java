package org.rihla.law;

/**
 * Why a question cannot be answered; the name is the code that callers and the command line show.
 */
public enum InputCode {
    STAY_REVERSED,
    DUPLICATE,
    BAD_DATE,
    FUTURE_DATE,
    CHECKIN_BEFORE_EXIT,
    NEGATIVE_NUMBER,
    NO_KEYS,
    NO_WEIGHT,
    UNKNOWN_KEY,
    FLOORS_ABOVE_SEATS,
    FLOOR_ABOVE_CAP,
    SCORE_OUT_OF_RANGE,
    EMPTY_TEXT,
    RAGGED_TABLE,
    WRONG_ORDER,
    /** Not a whole number, or not an amount. */
    BAD_NUMBER,
    /** A season of no month, or of more than twelve. */
    MONTHS_OUT_OF_RANGE,
    UNKNOWN_COUNTRY,
    UNKNOWN_CALENDAR,
    /** Not one of the values that are possible there. */
    UNKNOWN_VALUE,
    UNKNOWN_COMMAND,
    UNKNOWN_OPTION,
    OPTION_MISSING,
    /** A file that cannot be opened. */
    NO_FILE,
    /** A file that is not written as its format says. */
    BAD_FILE,
    UNKNOWN_AVENUE
}
