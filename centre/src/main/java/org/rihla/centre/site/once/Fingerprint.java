package org.rihla.centre.site.once;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes several parts so that no two lists of parts look alike: each goes in with its length. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, part.length));
        digest.update(part);
        return this;
    }

    /** Adds content of a known length without holding it in memory. */
    Fingerprint add(InputStream content, long length) throws IOException {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, length));
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return this;
    }

    byte[] sha256() {
        return digest.digest();
    }
}
