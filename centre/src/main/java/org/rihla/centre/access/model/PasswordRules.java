package org.rihla.centre.access.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rihla.centre.shared.FieldFault;

/**
 * Which passwords are refused when somebody chooses one: short ones, those that everybody tries
 * first, and those that can be guessed from the account. Long ones in any letters are welcome.
 *
 * <p>Source: NIST SP 800-63B section 3.1.1 (length and block list instead of composition rules).
 */
public final class PasswordRules {
    /** The fewest letters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int GUESSABLE_PART = 4;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> KNOWN = read("known-passwords.txt");

    private PasswordRules() {}

    /** What is wrong with a password that an account wants, if anything. */
    public static Optional<FieldFault> fault(String wanted, Account account) {
        int letters = wanted.codePointCount(0, wanted.length());
        if (letters < SHORTEST) {
            return fault("access.password-short", SHORTEST);
        }
        if (letters > LONGEST) {
            return fault("shared.too-long", LONGEST);
        }
        String plain = wanted.toLowerCase(Locale.ROOT);
        if (isKnown(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return fault("access.password-known");
        }
        return isGuessable(plain, account) ? fault("access.password-guessable") : Optional.empty();
    }

    /** A word of the list stays known with digits and signs around it, and when it is repeated. */
    private static boolean isKnown(String plain) {
        String word = NOT_A_LETTER.matcher(plain).replaceAll("");
        return KNOWN.contains(plain)
                || KNOWN.contains(word)
                || KNOWN.stream().anyMatch(known -> plain.replace(known, "").length() < 4);
    }

    private static boolean isGuessable(String plain, Account account) {
        String name = account.name().toLowerCase(Locale.ROOT);
        return plain.contains(account.login())
                || NOT_A_LETTER
                        .splitAsStream(name)
                        .anyMatch(part -> part.length() >= GUESSABLE_PART && plain.contains(part));
    }

    private static Optional<FieldFault> fault(String code, Object... args) {
        return Optional.of(FieldFault.of("wanted", code, args));
    }

    private static Set<String> read(String list) {
        try (InputStream stream = PasswordRules.class.getResourceAsStream(list)) {
            if (stream == null) {
                throw new IllegalStateException("The list of known passwords is missing: " + list);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
