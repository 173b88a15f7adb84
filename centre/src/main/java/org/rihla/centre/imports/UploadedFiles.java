package org.rihla.centre.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that were sent with a request. */
public final class UploadedFiles implements ImportFiles {
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
            boolean packed = last.endsWith(Unpacked.ENDING);
            files.put(
                    packed ? last.substring(0, last.length() - Unpacked.ENDING.length()) : last,
                    packed ? () -> Unpacked.of(source.open()) : source);
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
}
