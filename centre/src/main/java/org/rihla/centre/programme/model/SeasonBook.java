package org.rihla.centre.programme.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons.ContingentView;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.DateSpan;

/** Where seasons and contingents are kept. */
public interface SeasonBook {

    /** A season as it is stored. */
    record Season(SeasonId id, String code, String country, String sector, DateSpan span) {}

    /**
     * Adds a season.
     *
     * @return nothing if its code is taken
     */
    Optional<SeasonId> add(SeasonId id, NewSeason season, SeasonRules rules);

    /** Sets what its offers must reach. */
    void setRules(SeasonId id, SeasonRules rules);

    /** What offers for a destination usually must reach, if anybody has entered it. */
    Optional<SeasonRules> usualRules(String country);

    /** What its offers must reach. */
    Optional<SeasonRules> rules(SeasonId id);

    /**
     * Writes a contingent with its shares.
     *
     * @return its id; nothing if the same act was granted before
     */
    Optional<String> grant(
            String actor, SeasonId season, NewContingent contingent, Map<AgencyId, Integer> places);

    /** The contingents of a season, oldest first. */
    List<ContingentView> contingents(SeasonId season);

    /** All seasons, the latest first. */
    List<Season> all();
}
