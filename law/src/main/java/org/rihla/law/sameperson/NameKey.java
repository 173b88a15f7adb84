package org.rihla.law.sameperson;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key that is equal for the usual spellings of one name, in Arabic and in Latin letters.
 *
 * <p>Both scripts are brought to the same consonants: particles (el, al, ben, bint, ait) are
 * dropped, vowels collapse (only a first vowel leaves a mark), q is k, ou is w, ch is sh, dh is z,
 * double letters are one. The parts are sorted, because registers differ in which name comes first.
 */
public final class NameKey {
    private static final Set<String> PARTICLES =
            Set.of(
                    "el", "al", "ben", "bin", "ibn", "bint", "bent", "ait", "at", "ال", "بن", "ابن",
                    "بنت", "ايت");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SERVANT_OF = Pattern.compile("^abd(?:e|o|u|ou|a)?l(?=..)");
    private static final Pattern GLUED_PARTICLE = Pattern.compile("^(?:ben(?=...)|el(?=....))");

    private NameKey() {}

    /** The key of a name; empty if nothing of it remains. */
    public static String of(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : words(name)) {
            String key =
                    arabic(word)
                            ? skeleton(ArabicLetters.toLatin(withoutArticle(word)))
                            : skeleton(latin(word));
            if (!key.isEmpty()) {
                parts.add(key);
            }
        }
        parts.sort(null);
        return String.join(" ", parts);
    }

    private static List<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("[\\p{Mn}\u0640'’ʼ]", "")
                        .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : NOT_LETTERS.split(plain, 0)) {
            if (!word.isEmpty() && !PARTICLES.contains(word)) {
                words.addAll(apart(word));
            }
        }
        return words;
    }

    /**
     * Abdellah and Abd Allah, Benali and Ben Ali, Elidrissi and El Idrissi: written together or
     * apart.
     */
    private static List<String> apart(String word) {
        if (arabic(word)) {
            return arabicApart(word);
        }
        var servant = SERVANT_OF.matcher(word);
        if (servant.find()) {
            return List.of("abd", word.substring(servant.end()));
        }
        return List.of(
                GLUED_PARTICLE.matcher(word).replaceFirst("").replaceFirst("^[ae]llah$", "lah"));
    }

    private static List<String> arabicApart(String word) {
        if (word.startsWith("عبدال")) {
            return List.of("عبد", word.substring(3));
        }
        boolean son = word.startsWith("بن") && word.length() >= 5;
        return List.of(son ? word.substring(2) : word);
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }

    private static boolean arabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Digraphs to one letter each: S is sh, x is kh, w the consonant, z also dh. */
    private static String latin(String word) {
        return word.replaceAll("^ou(?=[aeiouy])", "w")
                .replace("kh", "x")
                .replace("gh", "g")
                .replace("ch", "S")
                .replace("sh", "S")
                .replace("dh", "z")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("q", "k")
                .replaceAll("c(?=[eiy])", "s")
                .replace("c", "k");
    }

    private static String skeleton(String letters) {
        String first =
                letters.replaceAll("^[aeiou]+", "A").replaceAll("^y", "Y").replaceAll("^w", "W");
        return first.replaceAll("[aeiouyw]", "")
                .replaceAll("(.)\\1+", "$1")
                .replaceAll("(?<=.)h$", "");
    }
}
