package org.rihla.centre.selection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;

/**
 * What has happened in a selection: ids, dates and codes, no names. Heard in the same transaction.
 */
public sealed interface SelectionEvent {

    /**
     * An application came to a new state.
     *
     * @param reason coded: of the officer's move, or the first condition that is not met
     */
    record ApplicationMoved(
            ApplicationId application,
            CallId call,
            SeasonId season,
            PersonId person,
            AgencyId agency,
            EmployerId employer,
            Applications.@Nullable State from,
            Applications.State to,
            @Nullable String reason,
            LocalDate on)
            implements SelectionEvent {}

    /**
     * A move was taken back soon after it was made.
     *
     * @param back the way back: from where the move had led, to where she stands again, with the
     *     reason that the move had
     */
    record MoveTakenBack(ApplicationMoved back) implements SelectionEvent {}

    /**
     * Somebody who had applied came once more, by whatever channel: it stays one application, and
     * statistics know how often that was.
     */
    record ExpressedAgain(
            ApplicationId application,
            CallId call,
            SeasonId season,
            PersonId person,
            AgencyId agency,
            LocalDate on)
            implements SelectionEvent {}

    /** Two people decided about an application otherwise than its list says (I21). */
    record Overridden(
            ApplicationId application,
            SeasonId season,
            AgencyId agency,
            Overrides.Kind kind,
            LocalDate on)
            implements SelectionEvent {}

    /** Somebody was selected and has confirmed: her placement begins. */
    record CandidateConfirmed(
            Actor actor,
            ApplicationId application,
            CallId call,
            SeasonId season,
            PersonId person,
            AgencyId agency,
            EmployerId employer,
            OfferId offer,
            LocalDate on)
            implements SelectionEvent {}
}
