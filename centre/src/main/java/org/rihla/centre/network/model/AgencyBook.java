package org.rihla.centre.network.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.TerritoryView;

/** Where agencies and their territories are kept. */
public interface AgencyBook {

    /** Adds an agency; tells whether its code was free. */
    boolean add(AgencyView agency, Instant openedAt);

    /** Makes an agency the one that is competent for a territory, whoever was before. */
    void give(String territory, AgencyId agency);

    /** All agencies, by code. */
    List<AgencyView> all();

    /** One agency. */
    Optional<AgencyView> find(AgencyId id);

    /** One agency, by its code. */
    Optional<AgencyView> byCode(String code);

    /** The agency that is competent for a territory or for what it lies in; the nearest one. */
    Optional<AgencyView> competentFor(String territory);

    /** An agency that is competent for something below a territory, if there is one. */
    Optional<AgencyView> competentBelow(String territory);

    /** What an agency was given, by code. */
    List<TerritoryView> territoriesOf(AgencyId agency);

    /** Those of the codes that no territory has. */
    List<String> unknown(Set<String> codes);
}
