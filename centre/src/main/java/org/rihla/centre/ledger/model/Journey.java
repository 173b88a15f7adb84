package org.rihla.centre.ledger.model;

import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;

/** Whose ledger it is. */
public record Journey(PlacementId placement, PersonId person, SeasonId season, AgencyId agency) {}
