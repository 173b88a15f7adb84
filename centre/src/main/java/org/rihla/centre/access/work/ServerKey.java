package org.rihla.centre.access.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals slip codes and addresses. It never lies in the database, so that a stolen copy
 * of the database tells no code: 39 bits alone could be tried out.
 *
 * <p>From {@code rihla.secret}, which several servers of one centre must share; else from the file
 * {@code access.key} in the data folder, made at the first start.
 */
@Component
class ServerKey {
    private static final Logger LOG = LoggerFactory.getLogger(ServerKey.class);
    private static final String FILE = "access.key";
    private static final int SHORTEST_SECRET = 32;
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    ServerKey(
            @Value("${rihla.secret:}") String secret, @Value("${rihla.data:}") String dataFolder) {
        key = new SecretKeySpec(bytes(secret, dataFolder), "HmacSHA256");
    }

    /** The seal of a text: 32 bytes that tell nothing without the key. */
    byte[] seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** The plain hash of something that is random enough by itself. */
    static byte[] hash(String random) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(random.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String secret, String dataFolder) {
        if (!secret.isEmpty()) {
            if (secret.length() < SHORTEST_SECRET) {
                throw new IllegalStateException(
                        "rihla.secret is too short: it needs %d letters"
                                .formatted(SHORTEST_SECRET));
            }
            return secret.getBytes(UTF_8);
        }
        if (!dataFolder.isEmpty()) {
            return fromFile(Path.of(dataFolder, FILE));
        }
        LOG.warn("Neither rihla.secret nor rihla.data is set: slip codes end with this process");
        return random();
    }

    private static byte[] fromFile(Path file) {
        try {
            try {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random()) + "\n");
            } catch (FileAlreadyExistsException _) {
                LOG.debug("The key of slip codes is there from an earlier start");
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
