package org.rihla.centre.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;

/**
 * Two files side by side, or the list of those to compare.
 *
 * @param pair the pair
 * @param score R13's points in words
 * @param rows what both say, row by row; empty if one of the files belongs to another agency
 * @param decidedBy who has found two persons, or null
 */
public record ComparePage(
        String pair,
        Side first,
        Side second,
        Text score,
        List<Text> reasons,
        List<Row> rows,
        @Nullable String decidedBy,
        boolean mayDecide) {

    /** One of the two files. */
    public record Side(String masked, @Nullable String open) {}

    /** What both say about one thing. */
    public record Row(Text label, String first, String second, boolean same) {}

    /** Everything that is to be compared. */
    public record Waiting(List<Line> lines, int count) {}

    /** One pair in the list. */
    public record Line(String pair, String first, String second, List<Text> reasons) {}
}
