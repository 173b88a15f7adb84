package org.rihla.centre.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * The content of a packed file, watched while it is unpacked: it ends with an error instead of
 * filling the disk when a small file grows and grows. Tables pack to a tenth or a twentieth; a file
 * that was made to explode, to a thousandth.
 */
public final class Unpacked extends FilterInputStream {
    /** How a packed file's name ends. */
    public static final String ENDING = ".gz";

    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST = 1024 * MEGABYTE;
    private static final long ALWAYS_FINE = 16 * MEGABYTE;
    private static final long LARGEST_RATIO = 200;

    private final Counted packed;
    private long unpacked;

    private Unpacked(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 13));
        this.packed = packed;
    }

    /**
     * Unpacks while reading.
     *
     * @throws IOException if it is not packed with gzip
     */
    public static InputStream of(InputStream packed) throws IOException {
        return new Unpacked(new Counted(packed));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        unpacked += read;
        boolean explodes =
                unpacked > ALWAYS_FINE && unpacked > LARGEST_RATIO * Math.max(1, packed.taken);
        if (explodes || unpacked > LARGEST) {
            throw new TooMuchUnpacked(unpacked / MEGABYTE);
        }
    }

    /** Counts the packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long taken;

        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            taken += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            taken += Math.max(0, read);
            return read;
        }
    }
}
