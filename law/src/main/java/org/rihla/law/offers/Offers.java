package org.rihla.law.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.Verdict;
import org.rihla.law.clocks.Clock;

/**
 * Decides whether an offer may be called for (R10): all reasons at once, so that an employer
 * corrects only once.
 */
public final class Offers {
    private Offers() {}

    /** Examines an offer. */
    public static OfferAnswer examine(OfferFacts offer, OfferPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        checkPosts(offer.posts(), policy, findings);
        checkTerms(offer.terms(), findings);
        checkFiling(offer, findings);
        checkEmployer(offer, findings);
        checkFraud(offer, findings);
        List<ProtectedHit> hits = CriteriaLinter.examine(offer.criteria());
        hits.forEach(hit -> findings.add(finding(hit, policy)));
        if (Verdict.gravest(findings).compareTo(Verdict.WARN) <= 0) {
            findings.add(Finding.ok(Rule.R10_ACCREDITATION, MessageKey.OFFER_ADMISSIBLE));
        }
        return new OfferAnswer(Verdict.gravest(findings), findings, hits);
    }

    private static void checkPosts(Posts posts, OfferPolicy policy, List<Finding> findings) {
        if (posts.together() < policy.minimumPosts()) {
            findings.add(
                    Finding.reject(
                            Rule.R10_MIN_POSTS,
                            MessageKey.MIN_POSTS,
                            posts.together(),
                            policy.minimumPosts()));
        }
        Integer lastYear = posts.lastYear();
        if (lastYear != null && posts.offered() > (long) lastYear * policy.jumpFactor()) {
            findings.add(
                    Finding.hold(
                            Rule.R10_FRAUD,
                            MessageKey.POSTS_JUMP,
                            posts.offered(),
                            lastYear,
                            policy.jumpFactor()));
        }
    }

    private static void checkTerms(Terms terms, List<Finding> findings) {
        if (terms.workerFee().signum() > 0) {
            findings.add(Finding.reject(Rule.R10_NO_FEE, MessageKey.WORKER_FEE, terms.workerFee()));
        }
        BigDecimal floor = terms.payFloor();
        if (floor == null) {
            findings.add(Finding.hold(Rule.R10_PAY, MessageKey.PAY_FLOOR_UNKNOWN));
        } else if (terms.pay().compareTo(floor) < 0) {
            findings.add(
                    Finding.reject(Rule.R10_PAY, MessageKey.PAY_BELOW_FLOOR, terms.pay(), floor));
        }
    }

    private static void checkFiling(OfferFacts offer, List<Finding> findings) {
        Clock clock = offer.filing().clock();
        if (clock.keptBy(offer.filing().filedOn())) {
            return;
        }
        Rule rule = clock.terms().rule();
        findings.add(
                offer.has(OfferMark.LATE_FILING_MOTIVATED)
                        ? Finding.warn(rule, MessageKey.FILED_LATE_WITH_CAUSE, clock.due())
                        : Finding.reject(
                                rule,
                                MessageKey.FILED_TOO_LATE,
                                offer.filing().filedOn(),
                                clock.due()));
    }

    private static void checkEmployer(OfferFacts offer, List<Finding> findings) {
        if (offer.has(OfferMark.TEMPORARY_WORK_AGENCY)) {
            findings.add(Finding.reject(Rule.R10_NO_WORK_AGENCY, MessageKey.WORK_AGENCY));
        }
        if (offer.has(OfferMark.CIRCULAR) && !offer.has(OfferMark.HOUSING_PROVEN)) {
            findings.add(Finding.reject(Rule.R10_HOUSING, MessageKey.HOUSING_MISSING));
        }
        if (!offer.has(OfferMark.EMPLOYER_ACCREDITED)) {
            findings.add(Finding.hold(Rule.R10_ACCREDITATION, MessageKey.EMPLOYER_NOT_ACCREDITED));
        }
        if (!offer.has(OfferMark.EXISTENCE_CONFIRMED)) {
            findings.add(Finding.hold(Rule.R10_FRAUD, MessageKey.EXISTENCE_UNCONFIRMED));
        }
    }

    private static void checkFraud(OfferFacts offer, List<Finding> findings) {
        if (offer.has(OfferMark.SINGLE_PAID_PROVIDER)) {
            findings.add(
                    Finding.hold(
                            Rule.R10_FRAUD,
                            MessageKey.FRAUD_PATTERN,
                            MessageKey.PATTERN_SINGLE_PROVIDER));
        }
        if (offer.has(OfferMark.TEXT_OF_BLACKLISTED_OFFER)) {
            findings.add(
                    Finding.hold(
                            Rule.R10_FRAUD,
                            MessageKey.FRAUD_PATTERN,
                            MessageKey.PATTERN_BLACKLISTED_TEXT));
        }
    }

    private static Finding finding(ProtectedHit hit, OfferPolicy policy) {
        MessageKey attribute = hit.attribute().label();
        return policy.exempted().contains(hit.attribute())
                ? Finding.warn(Rule.R10_CRITERIA, MessageKey.PROTECTED_WITH_BASIS, attribute)
                : Finding.reject(
                        Rule.R10_CRITERIA, MessageKey.PROTECTED_CRITERION, attribute, hit.words());
    }
}
