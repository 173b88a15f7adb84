package org.rihla.law.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * Simple hints about other statuses (R18): an OK only says that it is worth asking, nothing is ever
 * granted here.
 */
public final class StatusHints {
    private StatusHints() {}

    /** Long-term residence: five years, with short absences only. */
    public static Finding longTermResidence(
            Residence residence, LocalDate on, StatusPolicy policy) {
        int longest = residence.absences().stream().mapToInt(Integer::intValue).max().orElse(0);
        int total = residence.absences().stream().mapToInt(Integer::intValue).sum();
        if (longest > policy.longestAbsence() || total > policy.totalAbsence()) {
            int told = longest > policy.longestAbsence() ? longest : total;
            return Finding.warn(Rule.R18_LONG_TERM, MessageKey.HINT_INTERRUPTED, told);
        }
        return time(Rule.R18_LONG_TERM, residence.months(), policy.longTermMonths(), on);
    }

    /** Free access to work under the association with Turkey. */
    public static Finding turkishWorker(int monthsOfLawfulWork, LocalDate on, StatusPolicy policy) {
        return time(Rule.R18_TURKEY, monthsOfLawfulWork, policy.turkeyMonths(), on);
    }

    /** The pay test of the EU Blue Card; UNKNOWN where no threshold is on file. */
    public static Finding blueCardPay(
            BigDecimal yearlyPay, PayThresholds.ThresholdFor key, PayThresholds thresholds) {
        BigDecimal threshold = thresholds.values().get(key);
        if (threshold == null) {
            return Finding.unknown(
                    Rule.R18_BLUE_CARD,
                    MessageKey.HINT_NO_THRESHOLD,
                    key.country() + " " + key.year());
        }
        return yearlyPay.compareTo(threshold) >= 0
                ? Finding.ok(Rule.R18_BLUE_CARD, MessageKey.HINT_PAY_MET, yearlyPay, threshold)
                : Finding.warn(Rule.R18_BLUE_CARD, MessageKey.HINT_PAY_BELOW, yearlyPay, threshold);
    }

    private static Finding time(Rule rule, int months, int needed, LocalDate on) {
        return months >= needed
                ? Finding.ok(rule, MessageKey.HINT_TIME_MET)
                : Finding.warn(
                        rule, MessageKey.HINT_NOT_YET, on.plusMonths(needed - (long) months));
    }
}
