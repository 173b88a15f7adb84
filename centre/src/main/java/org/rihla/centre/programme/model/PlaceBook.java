package org.rihla.centre.programme.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.Places.Filter;
import org.rihla.centre.programme.SeasonId;

/** Where the places are kept. */
public interface PlaceBook {

    /** A pool from which calls reserve: the open places of one agency and type in a season. */
    record Pool(SeasonId season, String agency, PlaceType type) {}

    /**
     * A wish for places.
     *
     * @param employer the employer's id
     * @param call the call's id
     * @param count how many, at least 1
     */
    record Wish(Pool pool, String employer, String call, int count) {}

    /** Adds open places that a contingent gives to an agency. */
    void add(Pool pool, String contingent, List<String> ids);

    /**
     * Takes as many open places as wished, or none; concurrent takers never get the same one.
     *
     * @return whether it took them
     */
    boolean reserve(Wish wish);

    /** Locks one place of a call and an agency that is free for a placement. */
    Optional<Place> lockFree(String call, String agency);

    /** Locks one place. */
    Optional<Place> lock(PlaceId id);

    /** The place that a placement has, if it has one. */
    Optional<Place> ofPlacement(String placement);

    /** Writes a moved place. */
    void update(Place moved);

    /** Opens again what a call has not used; tells how many. */
    int giveBack(String call);

    /** All cells of a season. */
    List<CellView> cells(SeasonId season);

    /** The places of a season that are so. */
    List<Place> list(SeasonId season, Filter filter, int atMost);

    /** The cells of one call. */
    List<CellView> ofCall(String call);

    /** Open places of a season by agency and type, the agencies with the most first. */
    List<CellView> free(SeasonId season, PlaceType type);
}
