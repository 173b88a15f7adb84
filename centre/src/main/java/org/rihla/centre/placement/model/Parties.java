package org.rihla.centre.placement.model;

import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;

/**
 * Whom a placement brings together; it never changes.
 *
 * @param call what its place is reserved under: a call, or a recall
 */
public record Parties(
        PersonId person,
        OfferId offer,
        EmployerId employer,
        AgencyId agency,
        SeasonId season,
        PlaceType type,
        String call) {}
