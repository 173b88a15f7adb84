package org.rihla.centre.employer.model;

import java.util.List;
import org.rihla.centre.employer.Offers.FindingView;

/** What the findings of R10 on an offer mean for it. */
public final class Checks {
    private Checks() {}

    /** The move after a check: a defect is corrected first, then a hold is looked into. */
    public static OfferMove moveAfter(List<FindingView> findings) {
        if (any(findings, "REJECT") || any(findings, "UNKNOWN")) {
            return OfferMove.FIND_DEFECT;
        }
        return any(findings, "HOLD") ? OfferMove.HOLD : OfferMove.PASS;
    }

    private static boolean any(List<FindingView> findings, String verdict) {
        return findings.stream().anyMatch(finding -> finding.verdict().equals(verdict));
    }
}
