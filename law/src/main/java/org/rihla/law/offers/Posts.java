package org.rihla.law.offers;

import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * How many posts an offer holds.
 *
 * @param offered in this offer
 * @param cumulated in the other offers filed together with it (art. 121.4), 0 if it stands alone
 * @param lastYear the employer's posts of last year, or null if unknown or none
 */
public record Posts(int offered, int cumulated, @Nullable Integer lastYear) {

    public Posts {
        if (offered < 0 || cumulated < 0 || (lastYear != null && lastYear < 0)) {
            throw new UnusableInput(InputCode.NEGATIVE_NUMBER, "posts cannot be negative");
        }
    }

    /** One offer alone, nothing known of last year. */
    public static Posts alone(int offered) {
        return new Posts(offered, 0, null);
    }

    /** All posts that count towards the minimum. */
    public int together() {
        return Math.addExact(offered, cumulated);
    }
}
