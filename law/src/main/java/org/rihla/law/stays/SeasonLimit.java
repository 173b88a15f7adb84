package org.rihla.law.stays;

import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * The longest season: so many months in a frame of twelve.
 *
 * @param months the maximum, 1 to 12
 * @param frame how the twelve months are taken
 * @param daysPerMonth days per month up to which an interrupted season is surely lawful; not
 *     certain, 30 by default
 */
public record SeasonLimit(int months, Frame frame, int daysPerMonth) {

    public SeasonLimit {
        if (months < 1 || months > 12) {
            throw new UnusableInput(
                    InputCode.MONTHS_OUT_OF_RANGE,
                    "a season of %d months; possible are 1 to 12".formatted(months));
        }
        if (daysPerMonth < 1) {
            throw new UnusableInput(
                    InputCode.NEGATIVE_NUMBER, "a month of %d days".formatted(daysPerMonth));
        }
    }

    /** So many months, counted as 30 days where the season is interrupted. */
    public static SeasonLimit of(int months, Frame frame) {
        return new SeasonLimit(months, frame, 30);
    }
}
