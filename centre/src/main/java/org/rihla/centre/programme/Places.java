package org.rihla.centre.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.shared.Answer;

/**
 * The places of a season (C6, R8). Each place is a row of its own and every count is a count of
 * rows, so that no counter can drift; a place is taken in the transaction of the one who takes it.
 *
 * <p>Other modules ask this as a part of their own moves (a call is published, a worker arrives);
 * they have checked the actor's right to that move, so no further right is asked here.
 */
public interface Places {

    /** Where a place stands. */
    enum State {
        OPEN,
        RESERVED,
        COMMITTED,
        CONSUMED,
        RELEASED
    }

    /**
     * How the places of one cell stand; {@code asked} counts all that were ever reserved for it.
     * Open, reserved, committed, consumed and released places add up to all places of the cell.
     *
     * @param employer the employer's id; absent for places that no offer has reserved
     * @param agency whose places
     * @param type whom they are for
     * @param released given back by somebody who will not travel, free for the next of the same
     *     call
     */
    record CellView(
            @Nullable String employer,
            AgencyId agency,
            PlaceType type,
            int asked,
            int open,
            int reserved,
            int committed,
            int consumed,
            int released) {

        /** All places of the cell. */
        public int total() {
            return open + reserved + committed + consumed + released;
        }
    }

    /** One place. */
    record PlaceView(
            PlaceId id,
            AgencyId agency,
            PlaceType type,
            State state,
            @Nullable String employer,
            @Nullable String call,
            @Nullable String placement) {}

    /** Which places; what is absent is not asked for. */
    record Filter(
            @Nullable String agency,
            @Nullable PlaceType type,
            @Nullable String employer,
            @Nullable State state) {}

    /**
     * Reserves open places of an agency for a call, all or none.
     *
     * @param call the call's id
     * @param employer the employer's id
     * @return how many are now reserved; refused with {@code programme.quota-exhausted} when the
     *     agency has fewer, telling how many are free and where others are
     */
    Answer<Integer> reserve(
            Actor actor,
            SeasonId season,
            AgencyId agency,
            PlaceType type,
            String employer,
            String call,
            int count);

    /**
     * Commits one reserved or released place of a call to one placement; the same placement again
     * gives back the place that it has.
     *
     * @return the place; refused with {@code programme.quota-exhausted} when none is left
     */
    Answer<PlaceId> commit(Actor actor, String call, AgencyId agency, String placement);

    /** Counts a committed place as consumed: its worker has arrived. */
    Answer<PlaceId> consume(Actor actor, PlaceId place);

    /**
     * Gives a committed place back to its call because its worker will not travel: the next of the
     * call may have it.
     */
    Answer<PlaceId> release(Actor actor, PlaceId place, String reason);

    /** Gives what a call has reserved and not used back to its agencies. */
    Answer<Integer> releaseUnused(Actor actor, String call);

    /** All cells of a season, open ones first by agency. */
    List<CellView> cells(SeasonId season);

    /** The places of a season that are so, by agency and type; at most so many. */
    List<PlaceView> list(SeasonId season, Filter filter, int atMost);

    /** How the places of one call stand, by agency. */
    List<CellView> ofCall(String call);
}
