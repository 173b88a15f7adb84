package org.rihla.twin;

/** The season cannot go on: the centre refused what it should take, or is gone. */
public final class PlayedWrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was asked and what was answered. */
    public PlayedWrong(String message) {
        super(message);
    }
}
