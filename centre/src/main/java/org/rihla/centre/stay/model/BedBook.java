package org.rihla.centre.stay.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.stay.Beds.BedView;

/** Where beds are kept. */
public interface BedBook {

    /**
     * Locks a house and some journeys until the transaction ends: beds are given one after the
     * other, and nobody gets two.
     */
    void lock(HousingId housing, Collection<PlacementId> placements);

    /** Keeps a bed that is somebody's from now on. */
    void add(String id, BedView bed);

    /** Every time that a bed of a house was somebody's, the beds by number. */
    List<BedView> ofHouse(HousingId housing);

    /** The bed that is planned or occupied. */
    Optional<BedView> of(PlacementId placement);

    /** Those of some journeys that have one. */
    List<PlacementId> withBed(List<PlacementId> placements);

    /** She has come. */
    void occupied(PlacementId placement);

    /** She sleeps elsewhere from the day after; planned beds are given up. */
    void moved(PlacementId placement, LocalDate lastDay);

    /** She has gone, or never comes. */
    void left(PlacementId placement, LocalDate lastDay);
}
