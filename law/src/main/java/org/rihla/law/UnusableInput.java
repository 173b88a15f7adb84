package org.rihla.law;

/**
 * The question itself is broken (a stay that ends before it begins, a day that does not exist), so
 * no rule can be applied.
 *
 * <p>An ordinary "no" of the law is an answer, never this exception. Messages name dates, numbers
 * and keys, never persons.
 */
public final class UnusableInput extends RuntimeException {
    private final InputCode code;

    public UnusableInput(InputCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The machine-readable reason. */
    public InputCode code() {
        return code;
    }
}
