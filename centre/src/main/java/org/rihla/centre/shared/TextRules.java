package org.rihla.centre.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a typed text may be: how long, in which letters, and never markup.
 *
 * <p>Each rule gives the fault to show beside the field, or nothing. What was typed is never
 * changed but for its Unicode form and blanks at its ends.
 */
public final class TextRules {
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .,'’()/&\\d-]*");
    private static final Pattern ARABIC =
            Pattern.compile("[\\p{IsArabic}\\p{M} .،'’()/\\d\\u0640-]*");
    private static final Pattern MARKUP =
            Pattern.compile("[<>]|&[a-zA-Z#][a-zA-Z0-9]*;|[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private TextRules() {}

    /** The text as it is kept: composed Unicode (NFC), no blanks at its ends. */
    public static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** A text that must be there. */
    public static Optional<FieldFault> required(String field, String text) {
        return text.isBlank() ? fault(field, "shared.required") : Optional.empty();
    }

    /** Any text of a given length, without markup and control characters. */
    public static Optional<FieldFault> plain(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            return fault(field, "shared.too-long", longest);
        }
        return MARKUP.matcher(text).find() ? fault(field, "shared.markup") : Optional.empty();
    }

    /** A name in Latin letters, as in a passport. */
    public static Optional<FieldFault> latin(String field, String text, int longest) {
        return plain(field, text, longest)
                .or(() ->
                        LATIN.matcher(text).matches()
                                ? Optional.empty()
                                : fault(field, "shared.not-latin"));
    }

    /** A name in Arabic letters, as in an identity card. */
    public static Optional<FieldFault> arabic(String field, String text, int longest) {
        return plain(field, text, longest)
                .or(() ->
                        ARABIC.matcher(text).matches()
                                ? Optional.empty()
                                : fault(field, "shared.not-arabic"));
    }

    private static Optional<FieldFault> fault(String field, String code, Object... args) {
        return Optional.of(new FieldFault(field, code, List.of(args)));
    }
}
