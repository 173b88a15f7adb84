package org.rihla.centre.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * The journeys of a season: each number leads to exactly the rows that it counts.
 *
 * @param figures how many stand where
 * @param only the state that is listed, or null for all
 * @param what what is listed, in words
 * @param total how many the whole list has
 * @param next the address of the following rows, or null
 * @param first the address of the list's beginning, or null when this is it
 */
public record JourneysPage(
        SeasonView season,
        List<SeasonView> seasons,
        List<Fact> figures,
        @Nullable State only,
        Text what,
        int total,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first) {

    /** Keeps copies of the lists. */
    public JourneysPage {
        seasons = List.copyOf(seasons);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** One journey in a line. */
    public record Row(
            PlacementView placement, @Nullable LocalName name, String employer, Tag tag) {}
}
