package org.rihla.law.returns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proven reason for a longer stay; a reason without proof on file is not given to the law.
 *
 * @param reason why
 * @param until last day it covers, or null while it is open (hospital, protection)
 */
public record LawfulStay(LawfulReason reason, @Nullable LocalDate until) {

    /** Whether the reason covers that day. */
    public boolean covers(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
