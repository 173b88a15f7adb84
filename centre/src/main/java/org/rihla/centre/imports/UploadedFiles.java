package org.rihla.centre.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Files that were sent with a request. */
public final class UploadedFiles implements ImportFiles {
    private static final String PACKED = ".gz";
    private static final long LARGEST_UNPACKED = 1L << 30;

    private final Map<String, Source> files;

    /** Where the bytes of one file come from; may be asked several times. */
    @FunctionalInterface
    public interface Source {
        /**
         * The bytes from the first one on.
         *
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    private UploadedFiles(Map<String, Source> files) {
        this.files = files;
    }

    /**
     * Several files by the names that they were sent under; of a path only the last part counts.
     */
    public static UploadedFiles of(Map<String, Source> sent) {
        Map<String, Source> files = new TreeMap<>();
        sent.forEach((name, source) -> {
            String last = lastPart(name);
            boolean packed = last.endsWith(PACKED);
            files.put(
                    packed ? last.substring(0, last.length() - PACKED.length()) : last,
                    packed ? () -> unpacked(source.open()) : source);
        });
        return new UploadedFiles(files);
    }

    /** One text that was sent as it is. */
    public static UploadedFiles of(String name, byte[] content) {
        return new UploadedFiles(Map.of(name, () -> new ByteArrayInputStream(content)));
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        Source source = files.get(name);
        if (source == null) {
            throw new IOException("No such file was sent: " + name);
        }
        return new BufferedInputStream(source.open());
    }

    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        return new Limited(new GZIPInputStream(packed));
    }

    /** Ends with an error instead of filling the disk when a small packed file grows and grows. */
    private static final class Limited extends FilterInputStream {
        private long left = LARGEST_UNPACKED;

        Limited(InputStream unpacked) {
            super(unpacked);
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
            left -= read;
            if (left < 0) {
                throw new IOException("Unpacks to more than %d bytes".formatted(LARGEST_UNPACKED));
            }
        }
    }
}
