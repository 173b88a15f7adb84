package org.rihla.centre.homecoming.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.centre.shared.LocalName;

/**
 * Whether a name on an employer's list can be hers: each word of the shorter one stands in the
 * longer one, whatever the order, the accents and the script.
 */
public final class SameName {
    private SameName() {}

    /** Whether the written name fits hers. */
    public static boolean fits(String written, LocalName hers) {
        Set<String> asked = words(written);
        return !asked.isEmpty()
                && Stream.of(hers.latin(), hers.arabic() == null ? "" : hers.arabic())
                        .map(SameName::words)
                        .anyMatch(name -> name.containsAll(asked) || within(name, asked));
    }

    private static boolean within(Set<String> name, Set<String> asked) {
        return name.size() > 1 && asked.containsAll(name);
    }

    private static Set<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(plain.split("[^\\p{L}]+"));
        Set<String> kept = new HashSet<>(words);
        kept.remove("");
        return kept;
    }
}
