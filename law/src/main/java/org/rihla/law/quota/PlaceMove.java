package org.rihla.law.quota;

/** What may happen to one place of a contingent. */
public enum PlaceMove {
    /** Held for one person. */
    RESERVE,
    /** She has signed. */
    COMMIT,
    /** She says no before signing: the place is free for the next of the reserve list. */
    WITHDRAW,
    /** She has arrived. */
    CONSUME,
    /** She does not come: the place is free for the next of the reserve list. */
    RELEASE,
    /** The next of the reserve list is asked for a released place. */
    REFILL
}
