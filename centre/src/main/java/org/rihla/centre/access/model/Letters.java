package org.rihla.centre.access.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Random words in letters and digits that nobody confuses: no 0 and O, no 1, I and L, no U and V.
 */
public final class Letters {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final Pattern APART = Pattern.compile("[\\s-]+");
    private static final int SLIP_LENGTH = 8;
    private static final int PASSWORD_PARTS = 4;
    private static final int PART_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    /** A slip code: eight letters, about 39 bits; guessing it is rate-limited. */
    public String slipCode() {
        return word(SLIP_LENGTH);
    }

    /** A first password: four groups of four letters, about 78 bits. */
    public String password() {
        StringBuilder password = new StringBuilder();
        for (int part = 0; part < PASSWORD_PARTS; part++) {
            password.append(part == 0 ? "" : "-").append(word(PART_LENGTH));
        }
        return password.toString().toLowerCase(Locale.ROOT);
    }

    /** A typed slip code in the form in which it was given: no blanks or hyphens, capitals. */
    public static String plain(String typed) {
        return APART.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }
}
