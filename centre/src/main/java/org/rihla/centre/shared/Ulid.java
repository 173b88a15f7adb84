package org.rihla.centre.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes and checks ids: 26 letters that sort by the time of their making and tell nothing else.
 *
 * <p>The form is that of the ULID specification: 48 bits of milliseconds, 80 random bits, in
 * Crockford's base 32.
 */
public final class Ulid {
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final boolean[] LETTER = new boolean[128];
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long DAY = TimeUnit.DAYS.toMillis(1);
    private static final ThreadLocal<@Nullable Replay> REPLAYED = new ThreadLocal<>();

    static {
        for (char letter : ALPHABET) {
            LETTER[letter] = true;
        }
    }

    private Ulid() {}

    /** A fresh id for something that happens now. */
    public static String next(InstantSource clock) {
        Replay replay = REPLAYED.get();
        byte[] random = new byte[16];
        long time = clock.millis();
        if (replay == null) {
            RANDOM.nextBytes(random);
        } else {
            random = replay.nextBytes();
            time -= Math.floorMod(time, DAY);
        }
        return form(time, random);
    }

    /**
     * Makes the ids of this thread from a text until it is closed, so that a demonstration that is
     * played twice makes the same ids and draws the same lots. Such ids can be foretold: never
     * outside of a demonstration.
     */
    public static Replay replay(String text) {
        Replay replay = new Replay(text);
        REPLAYED.set(replay);
        return replay;
    }

    /**
     * What comes next is another part of the work, counted anew: a file that is sent again, of
     * which some rows were taken the first time, gives each row the ids that it would have had.
     * Changes nothing outside of a replay.
     */
    public static void part(String name) {
        Replay replay = REPLAYED.get();
        if (replay != null) {
            replay.part = name;
            replay.made = 0;
        }
    }

    private static String form(long millis, byte[] random) {
        char[] id = new char[26];
        long time = millis;
        for (int i = 9; i >= 0; i--) {
            id[i] = ALPHABET[(int) (time & 31)];
            time >>>= 5;
        }
        for (int i = 0; i < 16; i++) {
            id[10 + i] = ALPHABET[random[i] & 31];
        }
        return new String(id);
    }

    /** Whether a text can be an id at all. */
    public static boolean isOne(String text) {
        if (text.length() != 26 || text.charAt(0) < '0' || text.charAt(0) > '7') {
            return false;
        }
        // By hand, not by a pattern: every row that is read comes through here, several times.
        for (int i = 1; i < 26; i++) {
            char letter = text.charAt(i);
            if (letter >= 128 || !LETTER[letter]) {
                return false;
            }
        }
        return true;
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

    /** Ids that can be made once more. */
    public static final class Replay implements AutoCloseable {
        private final String text;
        private String part = "";
        private int made;

        private Replay(String text) {
            this.text = text;
        }

        private byte[] nextBytes() {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest((text + '|' + part + '|' + made++).getBytes(UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }

        @Override
        public void close() {
            REPLAYED.remove();
        }
    }
}
