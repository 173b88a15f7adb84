package org.rihla.law.returns;

/**
 * Who can tell whether somebody has left or come home; two that know each other's data count once
 * in the centre's books.
 */
public enum ReturnSource {
    BOARDING_LIST,
    PASSPORT_STAMP,
    ENTRY_EXIT_SYSTEM,
    ASSOCIATION_LIST,
    SELF_REPORT
}
