package org.rihla.centre.candidate.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The national identity number: one or two letters and up to six digits (C1). */
public final class Cin {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}\\d{1,6}");

    private Cin() {}

    /** The number as it is kept, or nothing if it cannot be one. */
    public static Optional<String> read(String typed) {
        String number = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    /** How it is shown where not everybody may know it: first letter and last two digits. */
    public static String masked(String number) {
        int shown = Math.min(2, number.length() - 1);
        return number.charAt(0) + "••••" + number.substring(number.length() - shown);
    }
}
