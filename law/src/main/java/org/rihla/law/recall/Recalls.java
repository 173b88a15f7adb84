package org.rihla.law.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.draw.Draws;
import org.rihla.law.recall.Entitlement.Outcome;
import org.rihla.law.recall.RecallPlace.Listed;

/**
 * The right to be recalled, the order of recall, and the causes for leaving somebody out (R6, C28).
 */
public final class Recalls {
    private record Entry(RecallCandidate candidate, String hash) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.candidate().lastYear())
                    .thenComparing(
                            Comparator.comparingInt((Entry entry) ->
                                            entry.candidate().seasonsWithEmployer())
                                    .reversed())
                    .thenComparing(
                            entry -> entry.candidate().returnConfirmedOn(),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Entry::hash);

    private Recalls() {}

    /** Whether the worker has a right to this recall; every reason against it is named. */
    public static Entitlement entitlement(RecallFacts facts) {
        if (!facts.contractEmployer().equals(facts.askingEmployer())) {
            return new Entitlement(
                    Outcome.NOT_A_RECALL,
                    List.of(Finding.reject(Rule.R6_OTHER_EMPLOYER, MessageKey.NOT_A_RECALL)));
        }
        List<Finding> against = against(facts);
        if (!against.isEmpty()) {
            return new Entitlement(Outcome.NOT_ENTITLED, against);
        }
        if (facts.has(RecallMark.NOT_FIT_NOW)) {
            return new Entitlement(
                    Outcome.DEFERRED,
                    List.of(Finding.warn(Rule.R6_ORDER, MessageKey.RECALL_DEFERRED)));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(
                Finding.ok(Rule.R6_RECALL, MessageKey.RECALL_ENTITLED, facts.seasonsWorked() + 1));
        if (facts.end().isAfter(facts.authorisation().to())) {
            findings.add(
                    Finding.warn(
                            Rule.R6_RENEWAL,
                            MessageKey.RECALL_RENEWAL_NEEDED,
                            facts.authorisation().to()));
        }
        return new Entitlement(Outcome.ENTITLED, findings);
    }

    /**
     * The list in order: left out last year, longest with the employer, earliest return, draw; who
     * finds no post is told her rank and comes first next time.
     */
    public static List<RecallPlace> list(
            String publicSeed, int posts, Collection<RecallCandidate> entitled) {
        refuseDuplicates(entitled);
        List<Entry> entries =
                entitled.stream()
                        .map(candidate ->
                                new Entry(candidate, Draws.hash(publicSeed, candidate.workerId())))
                        .sorted(ORDER)
                        .toList();
        List<RecallPlace> places = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = places.size() + 1;
            boolean hasPost = rank <= posts;
            places.add(
                    new RecallPlace(
                            rank,
                            entry.candidate(),
                            entry.hash(),
                            hasPost ? Listed.RECALLED : Listed.POSTS_REDUCED,
                            hasPost ? List.of() : List.of(postsReduced(posts, rank))));
        }
        return places;
    }

    /**
     * Whether the cause holds. Without a valid cause the worker is told her remedy and comes first
     * next year.
     */
    public static Finding checkOmission(Omission omission) {
        OmissionCode code = omission.code();
        if (code == null) {
            return Finding.reject(Rule.R6_ORDER, MessageKey.OMITTED_WITHOUT_CAUSE);
        }
        return switch (code) {
            case POSTS_REDUCED ->
                    omission.place().rank() > omission.posts()
                            ? postsReduced(omission.posts(), omission.place().rank())
                            : Finding.reject(
                                    Rule.R6_ORDER,
                                    MessageKey.OMISSION_OUT_OF_ORDER,
                                    omission.place().rank());
            case WORKER_DECLINED, CAUSE_104_3, MEDICAL_NOT_FIT_NOW, EMPLOYER_CLOSED ->
                    proven(omission)
                            ? Finding.ok(Rule.R6_ORDER, code.message())
                            : Finding.reject(Rule.R6_ORDER, MessageKey.OMISSION_NEEDS_PROOF);
        };
    }

    private static boolean proven(Omission omission) {
        String proof = omission.proofReference();
        return proof != null && !proof.isBlank();
    }

    private static Finding postsReduced(int posts, int rank) {
        return Finding.warn(Rule.R6_ORDER, MessageKey.POSTS_REDUCED, posts, rank);
    }

    private static List<Finding> against(RecallFacts facts) {
        List<Finding> against = new ArrayList<>();
        if (!facts.authorisation().covers(facts.start())) {
            against.add(
                    Finding.reject(
                            Rule.R6_RECALL, MessageKey.RECALL_AUTHORISATION_OVER, facts.start()));
        }
        if (facts.seasonsWorked() < 1) {
            against.add(Finding.reject(Rule.R6_RECALL, MessageKey.RECALL_FIRST_YEAR));
        }
        if (facts.has(RecallMark.CAUSE_PROVEN)) {
            against.add(Finding.reject(Rule.R6_RECALL, MessageKey.RECALL_CAUSE));
        }
        if (!facts.has(RecallMark.RETURN_CONDITION_MET)) {
            against.add(Finding.reject(Rule.R6_RECALL, MessageKey.RECALL_RETURN_NOT_MET));
        }
        if (!facts.has(RecallMark.CONTRACT_IN_FORCE)) {
            against.add(Finding.reject(Rule.R6_RECALL, MessageKey.RECALL_NO_CONTRACT));
        }
        if (!facts.has(RecallMark.EMPLOYER_ACTIVE)) {
            against.add(Finding.reject(Rule.R6_RECALL, MessageKey.RECALL_EMPLOYER_INACTIVE));
        }
        return against;
    }

    private static void refuseDuplicates(Collection<RecallCandidate> candidates) {
        Set<String> seen = new HashSet<>();
        for (RecallCandidate candidate : candidates) {
            if (!seen.add(candidate.workerId())) {
                throw new UnusableInput(
                        InputCode.DUPLICATE, "\"" + candidate.workerId() + "\" comes twice");
            }
        }
    }
}
