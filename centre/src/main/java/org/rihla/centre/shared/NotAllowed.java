package org.rihla.centre.shared;

/** The one who asks has not the right; answered with 403 and a sentence. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the missing right. */
    public NotAllowed(String right) {
        super("Missing right: " + right);
    }
}
