package org.rihla.centre.imports;

import java.io.IOException;

/** A small packed file grows and grows while it is unpacked: it was made to fill the disk. */
final class TooMuchUnpacked extends IOException {
    private static final long serialVersionUID = 1L;

    private final long megabytes;

    TooMuchUnpacked(long megabytes) {
        super("Unpacks to more than %d MB".formatted(megabytes));
        this.megabytes = megabytes;
    }

    /** How much was unpacked before it was stopped. */
    long megabytes() {
        return megabytes;
    }
}
