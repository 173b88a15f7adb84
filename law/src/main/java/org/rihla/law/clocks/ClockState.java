package org.rihla.law.clocks;

/** Where a clock stands on a day. */
public enum ClockState {
    RUNNING,
    ANSWERED,
    /** Answered after the limit; with an effect of silence, silence had spoken before. */
    ANSWERED_LATE,
    REFUSED_BY_SILENCE,
    APPROVED_BY_SILENCE,
    /** The limit has passed and silence has no effect. */
    RUN_OUT
}
