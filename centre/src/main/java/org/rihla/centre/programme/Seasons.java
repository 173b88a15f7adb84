package org.rihla.centre.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * What the yearly order and the collective agreement ask of offers in a season.
     *
     * @param minPosts posts that an offer, or a joint request, needs at least
     * @param currency the currency of pay and rent
     * @param dailyPayFloor gross for a full day; absent when nobody has entered it yet
     * @param housingBase the monthly amount that the caps on rent are counted from (R11, in Spain
     *     the IPREM); absent where there is no such cap
     */
    record SeasonRules(
            int minPosts,
            Currency currency,
            @Nullable BigDecimal dailyPayFloor,
            @Nullable BigDecimal housingBase) {}

    /** Where a season stands; told from its days, never stored. */
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

    /**
     * A contingent as it was granted.
     *
     * @param total its places
     * @param places how many each agency got
     * @param grantedOn the day of the entry
     */
    record ContingentView(
            String id,
            PlaceType type,
            String authority,
            String act,
            int total,
            Map<AgencyId, Integer> places,
            LocalDate grantedOn) {
        /** Keeps a copy. */
        public ContingentView {
            places = Map.copyOf(places);
        }
    }

    /** Opens a season; refuses a code that is taken. */
    Answer<SeasonId> open(Actor actor, NewSeason season);

    /** What R8 would give each agency; writes nothing. */
    Answer<Map<AgencyId, Integer>> preview(NewContingent contingent);

    /** Grants a contingent and makes its places, split by R8. */
    Answer<Map<AgencyId, Integer>> grant(Actor actor, SeasonId season, NewContingent contingent);

    /** Sets what offers of a season must reach; offers checked before keep their findings. */
    Answer<SeasonRules> setRules(Actor actor, SeasonId season, SeasonRules rules);

    /** What offers of a season must reach; a season starts with its destination's usual numbers. */
    SeasonRules rules(SeasonId season);

    /** The contingents of a season, oldest first. */
    List<ContingentView> contingents(SeasonId season);

    /** All seasons, the latest first. */
    List<SeasonView> all();

    /** One season. */
    Optional<SeasonView> find(SeasonId id);

    /** One season by its code. */
    Optional<SeasonView> byCode(String code);

    /** The season that a day falls into or that comes next; the latest when none does. */
    Optional<SeasonView> currentOn(LocalDate day);
}
