package org.rihla.centre.imports.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rihla.centre.imports.ImportFiles;

/** Files of which is known how much has been read, and by what they are known again. */
final class WatchedFiles implements ImportFiles {
    private static final int BUFFER = 1 << 16;

    private final ImportFiles files;
    private final Map<String, AtomicLong> taken = new ConcurrentHashMap<>();

    WatchedFiles(ImportFiles files) {
        this.files = files;
    }

    /**
     * The digest of names and content, and how much content there is.
     *
     * @param bytes as far as the files could be read
     */
    record Print(String digest, long bytes) {}

    /** Reads everything once. What cannot be read is for the importer to refuse. */
    Print print() {
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        for (String name : names()) {
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) 0);
            try (InputStream content = files.open(name)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    digest.update(buffer, 0, read);
                    bytes += read;
                }
            } catch (IOException broken) {
                digest.update((byte) 1);
            }
        }
        return new Print(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** How much has been read since each file was opened last. */
    long taken() {
        return taken.values().stream().mapToLong(AtomicLong::get).sum();
    }

    @Override
    public List<String> names() {
        return files.names();
    }

    @Override
    public InputStream open(String name) throws IOException {
        AtomicLong count = taken.computeIfAbsent(name, _ -> new AtomicLong());
        count.set(0);
        return new Counted(files.open(name), count);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class Counted extends FilterInputStream {
        private final AtomicLong count;

        Counted(InputStream content, AtomicLong count) {
            super(content);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
