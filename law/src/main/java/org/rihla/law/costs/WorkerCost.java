package org.rihla.law.costs;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * What one worker and her household paid for being recruited, and what she earned, in one currency.
 *
 * @param paid every amount paid
 * @param reimbursed what was paid back
 * @param firstMonth earnings of the first month abroad, or null if not known
 */
public record WorkerCost(
        List<BigDecimal> paid, BigDecimal reimbursed, @Nullable BigDecimal firstMonth) {

    public WorkerCost {
        paid = List.copyOf(paid);
        BigDecimal sum = paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (paid.stream().anyMatch(amount -> amount.signum() < 0) || reimbursed.signum() < 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "a cost cannot be negative; a refund is reimbursed");
        }
        if (reimbursed.compareTo(sum) > 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER,
                    "%s reimbursed of %s paid".formatted(reimbursed, sum));
        }
    }

    /** What stays with the worker. */
    public BigDecimal borne() {
        return paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(reimbursed);
    }
}
