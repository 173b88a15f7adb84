package org.rihla.law.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.draw.Ranked.Reason;

/** Ranks new candidates: more points first, then longer waiting, then the draw (R9). */
public final class Ranking {
    private record Entry(Applicant applicant, String hash) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(
                            (Entry entry) -> entry.applicant().score(), Comparator.reverseOrder())
                    .thenComparing(
                            entry -> entry.applicant().waitingDays(), Comparator.reverseOrder())
                    .thenComparing(Entry::hash);

    private Ranking() {}

    /**
     * Everybody in order, with the number drawn and the reason of the place.
     *
     * @throws org.rihla.law.UnusableInput with DUPLICATE if an id comes twice
     */
    public static List<Ranked> rank(String publicSeed, Collection<Applicant> applicants) {
        Draws.refuseDuplicates(applicants.stream().map(Applicant::applicationId).toList());
        List<Entry> entries =
                applicants.stream()
                        .map(applicant ->
                                new Entry(
                                        applicant,
                                        Draws.hash(publicSeed, applicant.applicationId())))
                        .sorted(ORDER)
                        .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Reason reason = i == 0 ? Reason.FIRST : reason(entries.get(i - 1), entry);
            ranked.add(new Ranked(i + 1, entry.applicant(), entry.hash(), reason));
        }
        return ranked;
    }

    /** Criteria are frozen when a call opens: any change needs a new call. */
    public static Finding checkCriteria(CallCriteria opened, CallCriteria now) {
        return opened.fingerprint().equals(now.fingerprint())
                ? Finding.ok(Rule.R9_ORDER, MessageKey.CRITERIA_UNCHANGED)
                : Finding.reject(Rule.R9_ORDER, MessageKey.CRITERIA_CHANGED);
    }

    /** A person may depart from the order only with a reason and a second person's signature. */
    public static Finding checkOverride(OrderOverride override) {
        return override.signedByTwo()
                ? Finding.warn(Rule.R9_ORDER, MessageKey.OVERRIDE_SIGNED)
                : Finding.reject(Rule.R9_ORDER, MessageKey.OVERRIDE_UNSIGNED);
    }

    private static Reason reason(Entry before, Entry entry) {
        if (before.applicant().score().compareTo(entry.applicant().score()) != 0) {
            return Reason.SCORE;
        }
        boolean sameWait = before.applicant().waitingDays() == entry.applicant().waitingDays();
        return sameWait ? Reason.DRAW : Reason.WAITING_TIME;
    }
}
