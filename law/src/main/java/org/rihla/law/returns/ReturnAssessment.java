package org.rihla.law.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * How a return stands on a day.
 *
 * @param returnClass the class
 * @param shownToWorker the deadline a worker is told
 * @param legalDeadline the last day by law, rolled to a working day
 * @param effect what it means for next year
 * @param causeUntil last day on which it may be a cause for refusal, or null
 * @param findings the reasons
 */
public record ReturnAssessment(
        ReturnClass returnClass,
        LocalDate shownToWorker,
        LocalDate legalDeadline,
        ReturnEffect effect,
        @Nullable LocalDate causeUntil,
        List<Finding> findings) {

    public ReturnAssessment {
        findings = List.copyOf(findings);
    }
}
