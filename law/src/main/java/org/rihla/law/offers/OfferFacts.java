package org.rihla.law.offers;

import java.util.List;
import java.util.Set;

/**
 * All that is known of an offer when it is examined.
 *
 * @param posts how many
 * @param terms pay and fees
 * @param filing when, and by which clock
 * @param marks what has been established
 * @param criteria the employer's selection criteria as written
 */
public record OfferFacts(
        Posts posts, Terms terms, Filing filing, Set<OfferMark> marks, List<String> criteria) {

    public OfferFacts {
        marks = Set.copyOf(marks);
        criteria = List.copyOf(criteria);
    }

    /** Whether this has been established. */
    public boolean has(OfferMark mark) {
        return marks.contains(mark);
    }
}
