package org.rihla.centre.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;

/** What other modules and the faces may ask of the network. */
public interface Network {

    /**
     * What an agency needs.
     *
     * @param code short and readable, unique
     * @param name in Latin and Arabic letters
     * @param province HCP code of the province where it sits
     * @param territories HCP codes of the provinces or communes it is competent for
     */
    record NewAgency(String code, LocalName name, String province, Set<String> territories) {
        /** Keeps a copy. */
        public NewAgency {
            territories = Set.copyOf(territories);
        }
    }

    /** Adds an agency; refuses a territory that another agency is already competent for. */
    Answer<AgencyId> add(Actor actor, NewAgency agency);

    /**
     * Hands a province or commune over from the agency that is competent for it now; also takes one
     * that nobody is competent for.
     */
    Answer<AgencyId> handOver(Actor actor, String territory, AgencyId to);

    /** The provinces and communes that an agency was given, by code; what lies below them too. */
    List<TerritoryView> territoriesOf(AgencyId agency);

    /** The provinces, in whole or in part, that no agency is competent for, by code. */
    List<TerritoryView> gaps();

    /** All agencies by code. */
    List<AgencyView> agencies();

    /** One agency. */
    Optional<AgencyView> agency(AgencyId id);

    /** One agency by its code. */
    Optional<AgencyView> agencyByCode(String code);

    /** The one agency that is competent for somebody who lives in a commune (or province). */
    Optional<AgencyView> competentFor(String territory);

    /** One territory by its code. */
    Optional<TerritoryView> territory(String code);

    /** The twelve regions in the order of their codes. */
    List<TerritoryView> regions();

    /** The territories right below one. */
    List<TerritoryView> below(String code);

    /** Communes whose name begins like what was typed, in either script, at most so many. */
    List<TerritoryView> communesLike(String typed, int atMost);

    /** The region that a territory lies in. */
    Optional<TerritoryView> regionOf(String territory);

    /** The code of the region that a territory lies in; empty if there is no such territory. */
    String regionCode(String territory);
}
