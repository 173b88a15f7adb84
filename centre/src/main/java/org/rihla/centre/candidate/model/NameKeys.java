package org.rihla.centre.candidate.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.law.sameperson.NameKey;

/**
 * Brings names into forms by which they are found: folded within a script, and as the consonant
 * keys of {@link NameKey}, which are the same whether a name is written in Arabic or in Latin
 * letters.
 */
public final class NameKeys {
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Set<String> PARTICLES =
            Set.of("el", "al", "ben", "bin", "bent", "bint", "ait", "ال", "بن", "بنت", "ايت");
    private static final int LONG_WORD = 5;

    private NameKeys() {}

    /** A text as it is searched for: lower case, no marks, one form of each letter, one blank. */
    public static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(composed.length());
        composed.chars().forEach(c -> letters.append(oneForm(c)));
        String bare =
                MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll(" ").strip();
    }

    /** The keys to look a query up by. */
    public static List<String> ofQuery(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : words(text)) {
            addKeys(word, keys);
        }
        return List.copyOf(keys);
    }

    /** All keys that a name may be looked up by: each word alone, and joined to its particle. */
    public static Set<String> ofName(String text) {
        Set<String> keys = new LinkedHashSet<>(ofQuery(text));
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i + 1 < words.size() && PARTICLES.contains(word)) {
                addKeys(word + words.get(i + 1), keys);
            }
            if (word.length() > LONG_WORD && (word.startsWith("el") || word.startsWith("al"))) {
                addKeys(word.substring(2), keys);
            }
        }
        return keys;
    }

    /** One key for a whole name, whatever the order of its words; what R13 compares. */
    public static String whole(String text) {
        return NameKey.of(text);
    }

    private static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : new ArrayList<>(BLANK.splitAsStream(folded).toList());
    }

    private static void addKeys(String word, Set<String> keys) {
        String key = NameKey.of(word);
        if (!key.isEmpty()) {
            BLANK.splitAsStream(key).forEach(keys::add);
        }
    }

    private static String oneForm(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ئ' -> "ي";
            case 'ؤ' -> "و";
            case 'ة' -> "ه";
            case 'ء', '’', '\'', '‘', 'ʼ' -> "";
            default -> Character.toString(letter);
        };
    }
}
