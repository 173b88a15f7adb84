package org.rihla.centre.network.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are searched: a name typed on any keyboard finds the name on the map.
 *
 * <p>Latin letters lose their marks, capitals and apostrophes; Arabic letters lose vowel signs and
 * tatweel, and letters that are often written for each other become one.
 */
public final class FoldedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}|\\u0640|['’ʼ`]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}_./()]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private FoldedName() {}

    /** The form of a name in either script. */
    public static String of(String name) {
        String letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(letters.length());
        letters.chars().forEach(letter -> folded.append(alike((char) letter)));
        return BETWEEN.matcher(folded).replaceAll(" ").strip();
    }

    /** Whether a text is written in Arabic letters. */
    public static boolean isArabic(String text) {
        return ARABIC.matcher(text).find();
    }

    private static char alike(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }
}
