package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.Verdict;

/**
 * What the 90-in-180 rule says on a day.
 *
 * @param used days counted in the 180 days that end with that day
 * @param firstIllegalDay first day beyond the rule, an open stay going on; null if there is none
 * @param maxStayFrom longest lawful stay that begins on that day
 * @param earliestReentry first day, from that day on, that does not count yet and is lawful
 * @param findings OK or REJECT with the day; an open stay is judged up to the day asked about
 */
public record ShortStayAnswer(
        int used,
        @Nullable LocalDate firstIllegalDay,
        int maxStayFrom,
        LocalDate earliestReentry,
        List<Finding> findings) {

    public ShortStayAnswer {
        findings = List.copyOf(findings);
    }

    /** Whether every day of the stays is lawful, open stays up to the day asked about. */
    public boolean legal() {
        return Verdict.gravest(findings) == Verdict.OK;
    }
}
