package org.rihla.centre.site;

import java.time.Duration;

/** Somebody asks too often; answered with 429 and the time to wait. */
public final class TooManyRequests extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** Says how long to wait before the next try. */
    public TooManyRequests(Duration wait) {
        super("Too many requests");
        this.wait = wait;
    }

    /** How long to wait before the next try. */
    public Duration untilNextTry() {
        return wait;
    }
}
