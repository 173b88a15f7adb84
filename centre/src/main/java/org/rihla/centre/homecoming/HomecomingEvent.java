package org.rihla.centre.homecoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.programme.SeasonId;

/** What has happened on the way home and back: ids, dates and codes, no names. */
public sealed interface HomecomingEvent {

    /** A recall came to a new state. */
    record RecallMoved(
            String recall,
            PersonId person,
            EmployerId employer,
            SeasonId fromSeason,
            Recalls.State to,
            @Nullable String reason,
            LocalDate on)
            implements HomecomingEvent {}
}
