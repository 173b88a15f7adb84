package org.rihla.centre.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Tag;

/**
 * An employer's own people in a season: what work needs to know of them and nothing else.
 *
 * @param season the season's code, or null while there is none
 * @param rows her people, those to confirm first
 * @param toConfirm how many wait for a confirmation
 */
public record OwnPeoplePage(@Nullable String season, List<Row> rows, int toConfirm) {

    /** Keeps a copy of the rows. */
    public OwnPeoplePage {
        rows = List.copyOf(rows);
    }

    /**
     * One of her people.
     *
     * @param confirm what can be confirmed now: {@code START_WORK}, {@code END_WORK}, or null
     */
    public record Row(PlacementView placement, LocalName name, Tag tag, @Nullable String confirm) {}

    /**
     * The confirmation of a start or an end.
     *
     * @param move {@code START_WORK} or {@code END_WORK}
     */
    public record Confirmation(
            PlacementView placement, LocalName name, String move, Form form, List<Choice> reasons) {

        /** Keeps a copy of the reasons. */
        public Confirmation {
            reasons = List.copyOf(reasons);
        }
    }
}
