package org.rihla.centre.homecoming.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * The returns of a season: who is due, and what became of each.
 *
 * @param figures how many of each class; each number leads to its list
 * @param what what is listed
 * @param total how many the whole list has
 * @param query what was looked for, or empty
 * @param next the address of the following rows, or null
 * @param first the address of the list's beginning, or null when this is it
 * @param mayClassify whether the calendar may be asked to move on
 */
public record ReturnsPage(
        SeasonView season,
        List<SeasonView> seasons,
        List<Fact> figures,
        Text what,
        int total,
        String query,
        List<Row> rows,
        @Nullable String next,
        @Nullable String first,
        boolean mayClassify) {

    /** Keeps copies of the lists. */
    public ReturnsPage {
        seasons = List.copyOf(seasons);
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /**
     * One return in a line.
     *
     * @param left how much time is left, in words
     */
    public record Row(ReturnView view, @Nullable LocalName name, Tag tag, Text left) {

        /** How much time is left until the day told to her. */
        static Text left(ReturnView view, LocalDate today) {
            LocalDate done = view.checkedInOn();
            if (done != null) {
                return Text.of("homecoming.left.done", done);
            }
            long days = ChronoUnit.DAYS.between(today, view.deadline());
            return days < 0
                    ? Text.of("homecoming.left.over", view.deadline())
                    : Text.of("homecoming.left.days", view.deadline(), days);
        }
    }
}
