package org.rihla.centre.employer.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.centre.employer.StatedTerms;

/**
 * Finds in an offer's texts that a clinic, a course or an agent must be paid and no other may be
 * chosen: a known sign of fraud (R10). It looks for words in four languages, so it can be wrong; it
 * only holds the offer until a person has looked.
 */
final class PaidProvider {
    private static final Pattern PROVIDER =
            Pattern.compile(
                    "clini|clíni|médical|medical|médic|laborato|training|course|formation|curso"
                            + "|formación|agent|intermédiaire|intermediari|مصحة|عيادة|طبي|تكوين|وسيط");
    private static final Pattern NO_OTHER =
            Pattern.compile(
                    "\\bonly\\b|compulsory|mandatory|exclusive|obligatoire|uniquement|seulement"
                            + "|exclusiv|obligatori|únicamente|solamente|\\bsolo\\b|فقط|إجباري|حصريا");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "\\d\\s*(mad|dh|dhs|eur|euros?|€|dirhams?|درهم|أورو)", Pattern.CANON_EQ);

    private PaidProvider() {}

    static boolean isNamedIn(StatedTerms terms) {
        String texts =
                Stream.concat(
                                Stream.of(terms.title(), terms.housing(), terms.transport()),
                                terms.criteria().stream())
                        .filter(Objects::nonNull)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("\n"));
        return Stream.of(PROVIDER, NO_OTHER, AMOUNT)
                .allMatch(pattern -> pattern.matcher(texts).find());
    }
}
