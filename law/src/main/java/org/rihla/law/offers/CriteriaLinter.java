package org.rihla.law.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds protected attributes in an offer's selection criteria (R10), in Arabic, French, Spanish and
 * English.
 *
 * <p>It looks for words, so it can be wrong; it blocks the offer, never a person, and a person
 * decides what follows. Wordings that welcome everybody ("women and men", "H/F") are no hit.
 */
public final class CriteriaLinter {
    private CriteriaLinter() {}

    /** All hits in the texts, in reading order; {@link ProtectedHit#field} is the text's index. */
    public static List<ProtectedHit> examine(List<String> texts) {
        List<ProtectedHit> hits = new ArrayList<>();
        for (int field = 0; field < texts.size(); field++) {
            hits.addAll(examine(field, FoldedText.of(texts.get(field))));
        }
        return hits;
    }

    private static List<ProtectedHit> examine(int field, FoldedText text) {
        String searched = withoutNeutral(text.folded());
        List<ProtectedHit> hits = new ArrayList<>();
        ProtectedWords.PATTERNS.forEach((attribute, pattern) -> {
            Matcher matcher = pattern.matcher(searched);
            while (matcher.find()) {
                hits.add(
                        new ProtectedHit(
                                attribute,
                                field,
                                text.originalFrom(matcher.start()),
                                text.originalTo(matcher.end()),
                                text.original(matcher.start(), matcher.end())));
            }
        });
        hits.sort(
                Comparator.comparingInt(ProtectedHit::from).thenComparing(ProtectedHit::attribute));
        return hits;
    }

    private static String withoutNeutral(String folded) {
        return ProtectedWords.NEUTRAL_PATTERN
                .matcher(folded)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }
}
