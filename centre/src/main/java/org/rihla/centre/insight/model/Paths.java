package org.rihla.centre.insight.model;

/**
 * How many came by which path.
 *
 * @param recalled those recalled by right
 * @param newcomers those chosen through a call
 */
public record Paths(int recalled, int newcomers) {
    /** Nobody. */
    public static final Paths NOBODY = new Paths(0, 0);

    /** Everybody. */
    public int people() {
        return recalled + newcomers;
    }
}
