package org.rihla.law.avenues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.law.Certainty;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.Sourced;

/** What an avenue needs before anybody is told of it (C4). */
public final class Publication {
    /** The languages in which an avenue must have a name. */
    public static final Set<String> LANGUAGES = Set.of("ar", "fr", "es", "en");

    private Publication() {}

    /**
     * Every reason why the avenue may not be published; none if it may.
     *
     * @param sheet the avenue
     * @param vectors ids of the vectors that exist and hold
     */
    public static List<Finding> against(AvenueSheet sheet, Set<String> vectors) {
        List<MessageKey> reasons = new ArrayList<>();
        addIf(!sourced(sheet), MessageKey.AVENUE_WITHOUT_SOURCE, reasons);
        addIf(sheet.avenue().conditions().isEmpty(), MessageKey.AVENUE_WITHOUT_CONDITION, reasons);
        boolean tested = !sheet.vectors().isEmpty() && vectors.containsAll(sheet.vectors());
        addIf(!tested, MessageKey.AVENUE_WITHOUT_VECTOR, reasons);
        addIf(!readByTwo(sheet.review()), MessageKey.AVENUE_WITHOUT_SECOND_PERSON, reasons);
        addIf(!named(sheet), MessageKey.AVENUE_WITHOUT_NAME, reasons);
        boolean read = sheet.avenue().certainty().compareTo(Certainty.C) < 0;
        addIf(!read, MessageKey.AVENUE_TEXT_NOT_READ, reasons);
        addIf(sheet.review().lastCheckedOn() == null, MessageKey.AVENUE_NEVER_CHECKED, reasons);
        return reasons.stream()
                .map(reason ->
                        Finding.reject(Rule.R7_AVENUE, MessageKey.AVENUE_NOT_PUBLISHABLE, reason))
                .toList();
    }

    /** What people are told beside an avenue that nobody has checked for long; else nothing. */
    public static List<Finding> remarks(AvenueSheet sheet, LocalDate on) {
        return remarks(sheet, on, AvenueSheet.FRESH_DAYS);
    }

    /** The same where a service has set another number of days. */
    public static List<Finding> remarks(AvenueSheet sheet, LocalDate on, int freshDays) {
        LocalDate checked = sheet.review().lastCheckedOn();
        return checked == null || !sheet.staleOn(on, freshDays)
                ? List.of()
                : List.of(
                        Finding.warn(Rule.R7_AVENUE, MessageKey.AVENUE_STALE, checked, freshDays));
    }

    private static boolean sourced(AvenueSheet sheet) {
        return !sheet.article().isBlank()
                && !sheet.source().isBlank()
                && sheet.avenue().conditions().stream().allMatch(Publication::sourced);
    }

    private static boolean sourced(Condition condition) {
        return condition instanceof Sourced(var basis, _)
                && !basis.article().isBlank()
                && !basis.source().isBlank();
    }

    private static boolean readByTwo(Review review) {
        String second = review.reviewedBy();
        return second != null
                && !second.isBlank()
                && !review.draftedBy().isBlank()
                && !second.equals(review.draftedBy());
    }

    private static boolean named(AvenueSheet sheet) {
        return LANGUAGES.stream()
                .allMatch(language -> !sheet.names().getOrDefault(language, "").isBlank());
    }

    private static void addIf(boolean lacking, MessageKey reason, List<MessageKey> reasons) {
        if (lacking) {
            reasons.add(reason);
        }
    }
}
