package org.rihla.centre.access;

/** One thing that a role may do; the table of roles and rights is {@link Role}. */
public enum Right {
    MANAGE_ACCOUNTS,
    MANAGE_NETWORK,
    MANAGE_SEASONS,
    DECIDE_EMPLOYERS,
    FILE_OFFERS,
    DECIDE_OFFERS,
    SEE_OFFERS,
    MANAGE_CALLS,
    PREPARE_SELECTION,
    SIGN_SELECTION,
    READ_FILES,
    WRITE_FILES,
    MOVE_PLACEMENTS,
    CONFIRM_WORK,
    CHECK_IN,
    MANAGE_RECALLS,
    ANSWER_RECALLS,
    ANSWER_REFUNDS,
    IMPORT,
    SEE_SEASON,
    SEE_NETWORK,
    OWN_JOURNEY,
    SEE_AVENUES,
    MANAGE_AVENUES,
    SEE_AGREEMENTS,
    MANAGE_AGREEMENTS
}
