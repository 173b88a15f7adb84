package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;
import org.rihla.law.housing.HousingCharge.Collection;

/**
 * Where workers live (C23): declared by the employer, visited by somebody else, in use only while
 * the visit is fresh.
 */
public interface Housings {

    /** Where a house stands. */
    enum State {
        DECLARED,
        VERIFIED,
        IN_USE,
        NON_CONFORMING,
        CLOSED
    }

    /** What a visit looks at; what is not there makes the house unfit. */
    enum Item {
        BEDS_AS_DECLARED,
        DRINKING_WATER,
        HOT_SHOWERS,
        TOILETS,
        HEATING,
        KITCHEN,
        LOCKS,
        SAFE_WIRING,
        EXITS
    }

    /**
     * A house as its employer describes it.
     *
     * @param area of the floor, in square metres
     * @param kmToWork from the door to the place of work
     * @param kmToTown from the door to the nearest town
     * @param licence number of the permit to house people, if the municipality gives one
     * @param rent asked of one worker for a month, in euros; zero if it is free
     * @param utilities asked of one worker for a month, in euros
     * @param collection how it is taken; from the wage by itself is never allowed
     */
    record NewHousing(
            String name,
            String address,
            String municipality,
            int rooms,
            BigDecimal area,
            int bedsWomen,
            int bedsMen,
            int toilets,
            int showers,
            BigDecimal kmToWork,
            BigDecimal kmToTown,
            @Nullable String licence,
            BigDecimal rent,
            BigDecimal utilities,
            Collection collection) {

        /** People who can sleep there. */
        public int beds() {
            return bedsWomen + bedsMen;
        }
    }

    /**
     * A house as those who reach its employer see it.
     *
     * @param missing what the last visit did not find
     * @param reason why it was closed
     */
    record HousingView(
            HousingId id,
            EmployerId employer,
            NewHousing facts,
            State state,
            @Nullable LocalDate visitedOn,
            @Nullable String visitor,
            List<Item> missing,
            @Nullable String reason,
            long version) {
        /** Keeps a copy. */
        public HousingView {
            missing = List.copyOf(missing);
        }
    }

    /** Declares a house; a charge above the caps of R11 is refused. */
    Answer<HousingView> declare(Actor actor, EmployerId employer, NewHousing housing);

    /**
     * Notes a visit by somebody who is not of the employer.
     *
     * @param found what was there; with all of it the house is verified, otherwise unfit
     */
    Answer<HousingView> visit(Actor actor, HousingId housing, LocalDate on, Set<Item> found);

    /**
     * Takes a verified house into use.
     *
     * @param from the first day; at most sixty days after the visit
     */
    Answer<HousingView> use(Actor actor, HousingId housing, LocalDate from);

    /** Closes a house for good. */
    Answer<HousingView> close(Actor actor, HousingId housing, String reason);

    /** One house, if the actor reaches its employer. */
    Optional<HousingView> find(Actor actor, HousingId housing);

    /**
     * A house as it is told to a worker who has a bed there; the caller has made sure that she has.
     */
    Optional<HousingView> told(HousingId housing);

    /** The houses of an employer by name, if the actor reaches it. */
    List<HousingView> ofEmployer(Actor actor, EmployerId employer);
}
