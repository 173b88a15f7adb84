package org.rihla.centre.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;

/**
 * What has happened to a placement: ids, dates and codes, no names. Heard in the same transaction.
 */
public sealed interface PlacementEvent {

    /** A placement came to a new state. */
    record PlacementMoved(
            PlacementId placement,
            PersonId person,
            OfferId offer,
            EmployerId employer,
            AgencyId agency,
            SeasonId season,
            PlaceType type,
            Placements.@Nullable State from,
            Placements.State to,
            @Nullable String reason,
            boolean late,
            LocalDate on)
            implements PlacementEvent {}
}
