package org.rihla.law.clocks;

import org.rihla.law.InputCode;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * How a clock runs; the usual values stand at {@link ClockKind}, a yearly order may set others.
 *
 * @param direction counted back from the day, forward to a last day, or forward to a first day
 * @param amount how many units, not negative
 * @param unit months, calendar days or working days
 * @param silence what no answer means
 * @param rule the article it rests on
 */
public record ClockTerms(Direction direction, int amount, Unit unit, Silence silence, Rule rule) {

    /** Which way a clock counts. */
    public enum Direction {
        /** The thing must be done this long before the day. */
        LATEST_BEFORE,
        /** The thing must be done within this time after the day. */
        LATEST_AFTER,
        /** The thing is possible only once this time has passed. */
        EARLIEST_AFTER
    }

    /** What is counted. */
    public enum Unit {
        MONTHS,
        CALENDAR_DAYS,
        WORKING_DAYS,
        /** The text says "days": the calendar reading is used, the working-day reading is told. */
        DAYS_UNCERTAIN
    }

    public ClockTerms {
        if (amount < 0) {
            throw new UnusableInput(InputCode.NEGATIVE_NUMBER, "a clock cannot run for " + amount);
        }
    }

    /** The same clock with another length, as a yearly order may set. */
    public ClockTerms lasting(int otherAmount, Unit otherUnit) {
        return new ClockTerms(direction, otherAmount, otherUnit, silence, rule);
    }
}
