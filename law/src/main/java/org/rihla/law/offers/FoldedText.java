package org.rihla.law.offers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without accents, case, vowel marks and variant letters, that remembers where each letter
 * stood.
 */
final class FoldedText {
    private final String folded;
    private final int[] origin;
    private final String original;

    private FoldedText(String original, String folded, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.origin = origin;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origin = new int[original.length() * 4 + 1];
        for (int i = 0; i < original.length(); i++) {
            String letters = fold(original.substring(i, i + 1));
            for (int j = 0; j < letters.length(); j++) {
                if (folded.length() + 1 == origin.length) {
                    origin = Arrays.copyOf(origin, origin.length * 2);
                }
                origin[folded.length()] = i;
                folded.append(letters.charAt(j));
            }
        }
        origin[folded.length()] = original.length();
        return new FoldedText(original, folded.toString(), origin);
    }

    String folded() {
        return folded;
    }

    int originalFrom(int from) {
        return origin[from];
    }

    int originalTo(int to) {
        return to == 0 ? 0 : origin[to - 1] + 1;
    }

    String original(int from, int to) {
        return original.substring(originalFrom(from), originalTo(to));
    }

    private static String fold(String letter) {
        String plain =
                Normalizer.normalize(letter, Normalizer.Form.NFKD)
                        .replaceAll("[\\p{Mn}\u0640\u200c-\u200f]", "")
                        .toLowerCase(Locale.ROOT);
        return plain.replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    }
}
