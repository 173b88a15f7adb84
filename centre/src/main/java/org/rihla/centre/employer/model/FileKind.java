package org.rihla.centre.employer.model;

import java.util.Arrays;
import java.util.Optional;
import org.rihla.centre.employer.HousingProofs.Format;

/** Tells what a file is by its first bytes. */
public final class FileKind {
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private FileKind() {}

    /** What it is; nothing if it is none of those that are taken. */
    public static Optional<Format> of(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of(Format.PDF);
        }
        if (begins(content, JPEG)) {
            return Optional.of(Format.JPEG);
        }
        return begins(content, PNG) ? Optional.of(Format.PNG) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length
                && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
