package org.rihla.centre.programme.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;

/**
 * One place of a season. A move yields a new value; this one never changes.
 *
 * @param employer whose offer has it, from RESERVED on
 * @param call which call has it, from RESERVED on
 * @param placement whose worker has it, while COMMITTED or CONSUMED
 */
public record Place(
        PlaceId id,
        SeasonId season,
        PlaceType type,
        String agency,
        @Nullable String employer,
        @Nullable String call,
        @Nullable String placement,
        Places.State state,
        long version) {

    /** The place committed to a placement, if its state allows it. */
    public Optional<Place> committedTo(String toPlacement) {
        return PlaceMove.TABLE
                .after(state, PlaceMove.COMMIT)
                .map(next -> with(employer, call, toPlacement, next));
    }

    /** The place consumed by the worker's arrival, if its state allows it. */
    public Optional<Place> consumed() {
        return PlaceMove.TABLE
                .after(state, PlaceMove.CONSUME)
                .map(next -> with(employer, call, placement, next));
    }

    /** The place free for the next of the same call, if its state allows it. */
    public Optional<Place> released() {
        return PlaceMove.TABLE
                .after(state, PlaceMove.RELEASE)
                .map(next -> with(employer, call, null, next));
    }

    private Place with(
            @Nullable String toEmployer,
            @Nullable String toCall,
            @Nullable String toPlacement,
            Places.State next) {
        return new Place(id, season, type, agency, toEmployer, toCall, toPlacement, next, version);
    }
}
