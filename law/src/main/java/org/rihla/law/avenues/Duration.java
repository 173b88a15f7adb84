package org.rihla.law.avenues;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.stays.Frame;

/**
 * How long one may stay.
 *
 * @param rule the rule that counts: R1 for short stays, R2 or R3 for seasons, null where the permit
 *     says it
 * @param mostMonths most months of one season or permit, or null
 * @param leastMonths fewest months of a contract, or null
 * @param frames the frames in which the months are counted; more than one where texts disagree
 * @param permitMonths how long the permit runs, or null
 */
public record Duration(
        @Nullable String rule,
        @Nullable Integer mostMonths,
        @Nullable Integer leastMonths,
        List<Frame> frames,
        @Nullable Integer permitMonths) {

    public Duration {
        frames = List.copyOf(frames);
    }
}
