package org.rihla.law.costs;

/** Who paid a cost of recruitment. */
public enum Payer {
    WORKER,
    HOUSEHOLD,
    EMPLOYER,
    STATE,
    OTHER;

    /** Whether the cost is counted as the worker's own: she or her household paid it (R15). */
    public boolean isWorkersSide() {
        return this == WORKER || this == HOUSEHOLD;
    }
}
