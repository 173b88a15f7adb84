package org.rihla.centre.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;

/**
 * Which bed each worker has (C23). A house's beds are numbered from 1, those for women first; a bed
 * is one person's from her first day to her last, and never two people's.
 */
public interface Beds {

    /** The most people who are given beds at once. */
    int MOST_AT_ONCE = 500;

    /** How somebody stands to a bed. */
    enum State {
        PLANNED,
        OCCUPIED,
        /** She sleeps elsewhere now. */
        MOVED,
        LEFT
    }

    /**
     * A bed as those who reach the journey see it.
     *
     * @param number of the bed in its house
     * @param to the last day it is hers; while she lives there it goes on being hers
     * @param leftOn the last day she had it; before {@code from} if she never came
     */
    record BedView(
            PlacementId placement,
            PersonId person,
            HousingId housing,
            int number,
            LocalDate from,
            LocalDate to,
            State state,
            @Nullable LocalDate leftOn) {}

    /**
     * A house with those who sleep there and those who could.
     *
     * @param beds planned and occupied, by number, of people within reach
     * @param ofOthers beds of people who are out of reach
     * @param without journeys of its employer that have no bed yet
     * @param weeks from the first week in which a bed is somebody's to the last
     */
    record HouseBeds(
            HousingView house,
            List<BedView> beds,
            int ofOthers,
            List<PlacementView> without,
            List<Week> weeks) {
        /** Keeps copies. */
        public HouseBeds {
            beds = List.copyOf(beds);
            without = List.copyOf(without);
            weeks = List.copyOf(weeks);
        }
    }

    /**
     * How many beds are somebody's in a week.
     *
     * @param taken on its fullest day
     */
    record Week(LocalDate monday, int taken) {}

    /** A worker's bed with its house. */
    record OwnBed(BedView bed, HousingView house) {}

    /**
     * Gives each of some people a bed of a house for the whole of her stay; each stands alone. Who
     * has a bed elsewhere moves.
     *
     * @param from the first day; null for the first day of her contract, or, for somebody who is
     *     already there, today
     * @return the answer for each, in the order of what was asked
     */
    Map<PlacementId, Answer<BedView>> give(
            Actor actor, HousingId housing, List<PlacementId> placements, @Nullable LocalDate from);

    /** Takes back a bed that nobody sleeps in yet. */
    Answer<BedView> takeBack(Actor actor, PlacementId placement);

    /** A house and its beds, if the actor reaches it. */
    Optional<HouseBeds> of(Actor actor, HousingId housing);

    /** The bed that somebody has or will have, if the actor reaches the journey. */
    Optional<OwnBed> of(Actor actor, PlacementId placement);
}
