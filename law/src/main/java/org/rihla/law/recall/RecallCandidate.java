package org.rihla.law.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entitled worker on the way to a recall list.
 *
 * @param workerId an id that may be published
 * @param lastYear how last year's list treated her
 * @param seasonsWithEmployer seasons worked with this employer
 * @param returnConfirmedOn day her last return was confirmed, or null
 */
public record RecallCandidate(
        String workerId,
        LastYear lastYear,
        int seasonsWithEmployer,
        @Nullable LocalDate returnConfirmedOn) {

    /** What last year's list did; in the order in which it counts. */
    public enum LastYear {
        /** Left out without a valid cause, or for fewer posts: she comes first now. */
        LEFT_OUT,
        /** Recalled, deferred by herself, or in her first season. */
        OTHER
    }
}
