package org.rihla.centre.homecoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * The recall lists from a season, per employer in the legal order.
 *
 * @param figures how many stand where; each number leads to its lines
 * @param only the state that is listed, or null for all
 * @param form the form that makes a list, or null for those who may not
 * @param employers whose list can be made
 * @param names whether the reader can name repeaters in a file
 */
public record RecallsPage(
        SeasonView season,
        List<SeasonView> seasons,
        List<Fact> figures,
        Recalls.@Nullable State only,
        List<EmployerList> lists,
        @Nullable Form form,
        List<Choice> employers,
        boolean names) {

    /** Keeps copies of the lists. */
    public RecallsPage {
        seasons = List.copyOf(seasons);
        figures = List.copyOf(figures);
        lists = List.copyOf(lists);
        employers = List.copyOf(employers);
    }

    /**
     * One employer's list.
     *
     * @param posts posts of the next season
     */
    public record EmployerList(String employer, int posts, List<Row> rows) {
        /** Keeps a copy of the rows. */
        public EmployerList {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line.
     *
     * @param named whether the employer has named her
     */
    public record Row(RecallView recall, LocalName name, Tag tag, boolean named) {}

    /**
     * One line by itself, with what can be done.
     *
     * @param omission the form of an omission, or null when it is not possible
     * @param moves the other moves that are possible
     */
    public record One(
            RecallView recall,
            LocalName name,
            String employer,
            Tag tag,
            @Nullable Form omission,
            List<Choice> reasons,
            List<Recalls.Move> moves) {
        /** Keeps copies of the lists. */
        public One {
            reasons = List.copyOf(reasons);
            moves = List.copyOf(moves);
        }
    }
}
