package org.rihla.centre.shared;

/**
 * A listener's "no" to a move that another module makes: the whole move is taken back, and the one
 * who made it gets the refusal as the answer.
 *
 * <p>Only for listeners, who have no return value to say it in; everybody else answers with {@link
 * Answer.Refused}.
 */
public final class TurnedDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Takes everything back because of a refusal. */
    public TurnedDown(Refusal refusal) {
        super("Turned down with " + refusal.code());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
