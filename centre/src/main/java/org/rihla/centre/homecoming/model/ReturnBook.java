package org.rihla.centre.homecoming.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;

/** Where check-ins, searches and the rules of returns are kept. */
public interface ReturnBook {

    /**
     * A check-in as it was entered.
     *
     * @param receipt its number
     * @param document which document was seen
     * @param by the officer
     */
    record CheckInEntry(
            PlacementId placement,
            String receipt,
            LocalDate on,
            @Nullable LocalDate exitedOn,
            String document,
            String place,
            String by) {}

    /** The next receipt of a year, such as {@code K-27-000123}. */
    String nextReceipt(int year);

    /** Keeps a check-in. */
    void add(CheckInEntry entry);

    /** The check-in of a placement, once there was one. */
    Optional<CheckInEntry> checkIn(PlacementId placement);

    /** Keeps that somebody was called or a source was asked. */
    void note(PlacementId placement, Source source, LocalDate on, String by);

    /** What was done to hear of some placements; those without a note are left out. */
    Map<PlacementId, Search> searches(Collection<PlacementId> placements);

    /** What was set for a season's returns. */
    Optional<ReturnRules> rules(SeasonId season);

    /** Sets what holds for a season's returns. */
    void setRules(SeasonId season, ReturnRules rules);
}
