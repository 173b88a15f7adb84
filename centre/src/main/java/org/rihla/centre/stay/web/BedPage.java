package org.rihla.centre.stay.web;

import java.util.List;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.Week;

/**
 * Who sleeps in a house, who could, and how full it is week by week.
 *
 * @param unfit whether the people who sleep here have to move
 * @param more how many more people without a bed there are than are shown
 */
public record BedPage(
        HousingView house,
        List<Fact> figures,
        List<Row> rows,
        int ofOthers,
        List<Without> without,
        int more,
        List<Week> weeks,
        boolean mayGive,
        boolean unfit,
        Form form) {
    /** Keeps copies. */
    public BedPage {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        without = List.copyOf(without);
        weeks = List.copyOf(weeks);
    }

    /** The beds of the house. */
    public int beds() {
        return house.facts().beds();
    }

    /** A bed that is somebody's. */
    public record Row(BedView bed, LocalName name, Tag tag) {}

    /** Somebody who has none. */
    public record Without(PlacementView journey, LocalName name) {}
}
