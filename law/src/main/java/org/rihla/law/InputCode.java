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
    WRONG_ORDER
}
