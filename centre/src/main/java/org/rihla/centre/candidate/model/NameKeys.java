package org.rihla.centre.candidate.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Brings names into forms that can be compared: folded within a script, and as consonant keys that
 * are the same whether a name is written in Arabic or in Latin letters.
 *
 * <p>The key of a word drops articles and kinship words (el, al, ben, bint, ait), vowels and
 * doubled letters, and does not tell q from k, ch from sh, ou from w, dh from z (rule R13).
 */
public final class NameKeys {
    private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern ARABIC_MARKS =
            Pattern.compile("[\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PARTICLES =
            Set.of(
                    "el", "al", "l", "ben", "ibn", "bin", "bent", "bint", "ait", "ould", "ال", "بن",
                    "ابن", "بنت", "ايت", "اد", "ولد");
    private static final List<String> DIGRAPHS =
            List.of("sh", "ch", "dh", "dj", "kh", "gh", "th", "ph", "ck", "qu");
    private static final List<String> THEIR_SOUNDS =
            List.of("x", "x", "z", "j", "k", "g", "t", "f", "k", "k");

    private NameKeys() {}

    /** A text as it is searched for: lower case, no marks, one form of each letter, one blank. */
    public static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        composed.toLowerCase(Locale.ROOT).chars().forEach(c -> letters.append(arabicLetter(c)));
        String bare =
                LATIN_MARKS
                        .matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                        .replaceAll("");
        return NO_LETTER.matcher(ARABIC_MARKS.matcher(bare).replaceAll("")).replaceAll(" ").strip();
    }

    /** The words of a text, folded. */
    public static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The keys to look a query up by, one for each word that says something. */
    public static List<String> ofQuery(String text) {
        return words(text).stream()
                .filter(word -> !PARTICLES.contains(word))
                .map(NameKeys::key)
                .distinct()
                .toList();
    }

    /** All keys that a name may be looked up by: each word alone, and joined to its particle. */
    public static Set<String> ofName(String text) {
        Set<String> keys = new LinkedHashSet<>(ofQuery(text));
        List<String> words = words(text);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (PARTICLES.contains(words.get(i))) {
                keys.add(key(words.get(i) + words.get(i + 1)));
            }
        }
        words.stream()
                .filter(word ->
                        word.length() > 5 && (word.startsWith("el") || word.startsWith("al")))
                .forEach(word -> keys.add(key(word.substring(2))));
        return keys;
    }

    /** One key for a whole name, whatever the order of its words; what R13 compares. */
    public static String whole(String text) {
        return String.join(" ", new TreeSet<>(ofQuery(text)));
    }

    /** The consonants of one folded word in an alphabet that both scripts share. */
    static String key(String word) {
        String text = withoutArticle(word);
        for (int i = 0; i < DIGRAPHS.size(); i++) {
            text = text.replace(DIGRAPHS.get(i), THEIR_SOUNDS.get(i));
        }
        List<Character> key = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char sound = sound(text.charAt(i), i == text.length() - 1);
            if (sound != 0 && (key.isEmpty() || key.getLast() != sound)) {
                key.add(sound);
            }
        }
        return key.isEmpty() ? "-" : joined(key);
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    private static String joined(List<Character> letters) {
        StringBuilder text = new StringBuilder(letters.size());
        letters.forEach(text::append);
        return text.toString();
    }

    /** The consonant that a letter stands for, or 0 for vowels and what is often left out. */
    private static char sound(char letter, boolean last) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'w', 'y', 'ا', 'و', 'ي', 'ع' -> 0;
            case 'h', 'ه', 'ح' -> last && letter != 'ح' ? (char) 0 : 'h';
            case 'ب', 'p' -> 'b';
            case 'ت', 'ط', 'ث' -> 't';
            case 'ج' -> 'j';
            case 'خ', 'ق', 'ك', 'q', 'c' -> 'k';
            case 'د', 'ض' -> 'd';
            case 'ذ', 'ظ', 'ز' -> 'z';
            case 'ر' -> 'r';
            case 'س', 'ص' -> 's';
            case 'ش' -> 'x';
            case 'غ', 'گ', 'ڭ' -> 'g';
            case 'ف', 'v', 'ڤ' -> 'f';
            case 'ل' -> 'l';
            case 'م' -> 'm';
            case 'ن' -> 'n';
            default -> letter;
        };
    }

    private static String arabicLetter(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ئ' -> "ي";
            case 'ؤ' -> "و";
            case 'ة' -> "ه";
            case 'ء' -> "";
            case '’', '\'', '‘', 'ʼ' -> "";
            default -> Character.toString(letter);
        };
    }
}
