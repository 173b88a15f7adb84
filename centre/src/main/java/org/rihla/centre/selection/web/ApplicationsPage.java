package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Tag;

/**
 * Applications of a call in one state or in all, with what can be done with each.
 *
 * @param title with the number of rows
 * @param above where the list belongs: its path and words
 * @param total how many the whole list has
 * @param after the number after which these rows come; null on the first page
 * @param next the address of the rows that follow, or null
 * @param first the address of the first rows, or null on the first page
 * @param many what can be done with many at once, or null
 * @param back the address of this list, to come back to after a move
 */
public record ApplicationsPage(
        Text title,
        String abovePath,
        Text above,
        String back,
        int total,
        @Nullable String after,
        @Nullable String next,
        @Nullable String first,
        List<Row> rows,
        boolean mayMove,
        @Nullable Many many,
        @Nullable Refusal refusal) {

    /**
     * One move for many of the list.
     *
     * @param path where it is sent to be checked
     * @param reasons of all moves that need one
     * @param form what was typed
     * @param everybody whether all of the list can be chosen with one tick
     */
    public record Many(
            String path, List<Choice> moves, List<Choice> reasons, Form form, boolean everybody) {}

    /** One application. */
    public record Row(
            String id,
            String number,
            @Nullable LocalName name,
            @Nullable Integer rank,
            Tag state,
            @Nullable Text note,
            List<MoveChoice> moves) {}

    /** A move that is possible, with the reasons it may have. */
    public record MoveChoice(String move, Text label, List<Choice> reasons) {}
}
