package org.rihla.law.offers;

import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;

/**
 * What the law says of an offer.
 *
 * @param verdict REJECT: back to the employer; HOLD: a person checks first; OK or WARN: may go on
 * @param findings every reason, also the harmless ones
 * @param protectedHits where the criteria ask for a protected attribute
 */
public record OfferAnswer(
        Verdict verdict, List<Finding> findings, List<ProtectedHit> protectedHits) {

    public OfferAnswer {
        findings = List.copyOf(findings);
        protectedHits = List.copyOf(protectedHits);
    }
}
