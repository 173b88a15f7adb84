package org.rihla.law.draw;

import java.math.BigDecimal;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * One application to be ranked.
 *
 * @param applicationId its id in the call
 * @param score points of the published criteria, 0 to 100
 * @param waitingDays days since the person entered the pool
 */
public record Applicant(String applicationId, BigDecimal score, int waitingDays) {
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);

    public Applicant {
        if (score.signum() < 0 || score.compareTo(MAXIMUM) > 0) {
            throw new UnusableInput(
                    InputCode.SCORE_OUT_OF_RANGE, "a score is between 0 and 100, not " + score);
        }
        if (waitingDays < 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "nobody has waited %d days".formatted(waitingDays));
        }
    }
}
