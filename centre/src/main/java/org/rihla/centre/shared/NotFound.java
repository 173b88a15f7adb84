package org.rihla.centre.shared;

/**
 * There is no such thing, or it is not for the eyes of the one who asks: both look the same from
 * outside, so that nobody learns which ids exist.
 */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kind of thing, such as {@code person}; a key under {@code shared.kind.}. */
    private final String kind;

    /** Says what kind of thing was not found. */
    public NotFound(String kind) {
        super("Not found: " + kind);
        this.kind = kind;
    }

    /** The kind of thing that was looked for. */
    public String kind() {
        return kind;
    }
}
