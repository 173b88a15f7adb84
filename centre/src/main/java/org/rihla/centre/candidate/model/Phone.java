package org.rihla.centre.candidate.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number, read in the forms that people in Morocco write it in, kept as E.164. */
public final class Phone {
    private static final Pattern NATIONAL = Pattern.compile("0[5-8]\\d{8}");
    private static final Pattern WITHOUT_PLUS = Pattern.compile("212[5-8]\\d{8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern MOROCCAN = Pattern.compile("\\+212[5-8]\\d{8}");

    private Phone() {}

    /** The number as it is kept, such as {@code +212600000142}, or nothing if it cannot be one. */
    public static Optional<String> read(String typed) {
        String digits = latinDigits(typed).replaceAll("[\\s().-]", "");
        String number = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        if (NATIONAL.matcher(number).matches()) {
            return Optional.of("+212" + number.substring(1));
        }
        if (WITHOUT_PLUS.matcher(number).matches()) {
            return Optional.of("+" + number);
        }
        // +212 (0)6 … is written on many cards although the zero is not dialled.
        String dialled = number.startsWith("+2120") ? "+212" + number.substring(5) : number;
        boolean wrongInMorocco = dialled.startsWith("+212") && !MOROCCAN.matcher(dialled).matches();
        return INTERNATIONAL.matcher(dialled).matches() && !wrongInMorocco
                ? Optional.of(dialled)
                : Optional.empty();
    }

    /** The digits that somebody would dial, without the country: what a search compares. */
    public static String tail(String typed) {
        String digits = latinDigits(typed).replaceAll("\\D", "");
        if (digits.startsWith("00212")) {
            return digits.substring(5);
        }
        if (digits.startsWith("212") && digits.length() > 9) {
            return digits.substring(3);
        }
        boolean national = digits.length() > 9 && digits.startsWith("0");
        return national ? digits.substring(1) : digits;
    }

    /** How a number is shown: Moroccan ones in pairs, as people say them. */
    public static String shown(String number) {
        if (!MOROCCAN.matcher(number).matches()) {
            return number;
        }
        return ("0" + number.substring(4)).replaceAll("(\\d{2})(?=\\d)", "$1 ");
    }

    private static String latinDigits(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.chars()
                .forEach(c -> {
                    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
                    text.append(digit >= 0 ? (char) ('0' + digit) : (char) c);
                });
        return text.toString();
    }
}
