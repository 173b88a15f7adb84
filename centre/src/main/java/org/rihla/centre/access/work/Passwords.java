package org.rihla.centre.access.work;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes, one lane: OWASP's first choice). The name of
 * the method stands before each hash, so that a stronger one can follow.
 */
@Component
class Passwords {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    "argon2id",
                    Map.of(
                            "argon2id",
                            new Argon2Password4jPasswordEncoder(
                                    Argon2Function.getInstance(
                                            KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID))));
    private final String nobodys = hash("nobody has this password");

    /** The hash of a password. */
    final String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password was expected");
        }
        return hash;
    }

    /** Whether a password fits; takes as long when there is no such account. */
    boolean fits(String password, @Nullable String hash) {
        boolean fits = encoder.matches(password, hash == null ? nobodys : hash);
        return fits && hash != null;
    }
}
