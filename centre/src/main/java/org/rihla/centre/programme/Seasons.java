package org.rihla.centre.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;

/** Seasons and their contingents (C6). */
public interface Seasons {

    /**
     * What a season needs.
     *
     * @param code readable and unique, such as {@code 2027}
     * @param country destination, ISO 3166 alpha-2
     * @param sector NACE section and division, such as {@code A01}
     * @param span first and last day of stays
     */
    record NewSeason(String code, String country, String sector, DateSpan span) {}

    /** A season as others see it. */
    record SeasonView(
            SeasonId id, String code, String country, String sector, DateSpan span, State state) {}

    /** Where a season stands. */
    enum State {
        PREPARING,
        RUNNING,
        CLOSED
    }

    /**
     * A contingent to split among agencies by R8.
     *
     * @param type whom the places are for
     * @param authority who granted it
     * @param act number and date of the act
     * @param total places, at least 1
     * @param weights each agency's weight
     * @param floors places that an agency gets at least
     * @param caps places that an agency can use at most
     */
    record NewContingent(
            PlaceType type,
            String authority,
            String act,
            int total,
            Map<AgencyId, Integer> weights,
            Map<AgencyId, Integer> floors,
            Map<AgencyId, Integer> caps) {}

    /** Opens a season; refuses a code that is taken. */
    Answer<SeasonId> open(Actor actor, NewSeason season);

    /** What R8 would give each agency; writes nothing. */
    Answer<Map<AgencyId, Integer>> preview(NewContingent contingent);

    /** Grants a contingent and makes its places, split by R8. */
    Answer<Map<AgencyId, Integer>> grant(Actor actor, SeasonId season, NewContingent contingent);

    /** All seasons, the latest first. */
    List<SeasonView> all();

    /** One season. */
    Optional<SeasonView> find(SeasonId id);

    /** One season by its code. */
    Optional<SeasonView> byCode(String code);

    /** The season that a day falls into or that comes next; the latest when none does. */
    Optional<SeasonView> currentOn(LocalDate day);
}
