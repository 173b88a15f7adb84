package org.rihla.law.triage;

/** What makes a case more urgent besides its indicators. */
public enum Circumstance {
    ASKS_FOR_RESCUE,
    WAGES_WITHHELD_MORE_THAN_ONE_PERIOD,
    RETALIATION
}
