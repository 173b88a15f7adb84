package org.rihla.law.offers;

import java.util.Set;

/**
 * The numbers an examination uses; a yearly order or the service may set others.
 *
 * @param minimumPosts fewest posts of a collective request (121.4: 10 unless the order says
 *     otherwise)
 * @param jumpFactor more than this many times last year's posts is held for a check
 * @param exempted attributes for which a written legal basis and the data protection officer's
 *     signature exist
 */
public record OfferPolicy(int minimumPosts, int jumpFactor, Set<ProtectedAttribute> exempted) {

    public OfferPolicy {
        exempted = Set.copyOf(exempted);
    }

    /** Ten posts, three times last year, no exemption. */
    public static OfferPolicy usual() {
        return new OfferPolicy(10, 3, Set.of());
    }
}
