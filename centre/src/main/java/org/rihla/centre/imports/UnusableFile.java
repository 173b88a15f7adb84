package org.rihla.centre.imports;

import org.rihla.centre.shared.Refusal;

/**
 * A file of an import cannot be read at all: it is missing, not text, or not the table that its
 * kind needs. Nothing of it has been applied; whoever ran the import gets the refusal.
 */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Says what is wrong with the file and where. */
    public UnusableFile(String code, Object... args) {
        super("Unusable file: " + code);
        this.refusal = Refusal.of(code, args);
    }

    /** What is wrong. */
    public Refusal refusal() {
        return refusal;
    }
}
