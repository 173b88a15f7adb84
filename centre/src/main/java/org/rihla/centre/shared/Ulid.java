package org.rihla.centre.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * Makes and checks ids: 26 letters that sort by the time of their making and tell nothing else.
 *
 * <p>The form is that of the ULID specification: 48 bits of milliseconds, 80 random bits, in
 * Crockford's base 32.
 */
public final class Ulid {
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ulid() {}

    /** A fresh id for something that happens now. */
    public static String next(InstantSource clock) {
        char[] id = new char[26];
        long time = clock.millis();
        for (int i = 9; i >= 0; i--) {
            id[i] = ALPHABET[(int) (time & 31)];
            time >>>= 5;
        }
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        for (int i = 0; i < 16; i++) {
            id[10 + i] = ALPHABET[random[i] & 31];
        }
        return new String(id);
    }

    /** Whether a text can be an id at all. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Gives back an id that has the right form.
     *
     * @throws IllegalArgumentException if it has not; the text itself is not repeated
     */
    public static String require(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException(
                    "Not an id: it needs 26 letters of Crockford's base 32");
        }
        return text;
    }
}
