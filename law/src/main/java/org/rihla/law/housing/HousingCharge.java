package org.rihla.law.housing;

import java.math.BigDecimal;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * What a worker is asked to pay for housing in a month, in euros.
 *
 * @param rent for the room
 * @param utilities for water, light, gas
 * @param collection how it is taken
 * @param use how the utilities were used
 * @param days days housed in this month
 * @param daysInMonth days the month has, or 30 where the contract says so
 */
public record HousingCharge(
        BigDecimal rent,
        BigDecimal utilities,
        Collection collection,
        Use use,
        int days,
        int daysInMonth) {

    /** How the money is taken. */
    public enum Collection {
        PAID_BY_WORKER,
        /** Taken from the wage by itself: never allowed. */
        DEDUCTED_FROM_WAGE
    }

    /** How the utilities were used. */
    public enum Use {
        NORMAL,
        /** Abusive use is proven: the real cost may be asked. */
        ABUSIVE_PROVEN
    }

    public HousingCharge {
        if (rent.signum() < 0 || utilities.signum() < 0) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "a housing charge cannot be negative");
        }
        if (days < 1 || days > daysInMonth) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER,
                    "%d days of a month of %d".formatted(days, daysInMonth));
        }
    }

    /** A whole month, normal use, paid by the worker herself. */
    public static HousingCharge wholeMonth(BigDecimal rent, BigDecimal utilities) {
        return new HousingCharge(rent, utilities, Collection.PAID_BY_WORKER, Use.NORMAL, 30, 30);
    }
}
