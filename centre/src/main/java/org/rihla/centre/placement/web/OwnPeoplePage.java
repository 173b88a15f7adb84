package org.rihla.centre.placement.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * An employer's own people in a season: what work needs to know of them and nothing else.
 *
 * @param season the season's code, or null while there is none
 * @param figures how many are where, each leading to its list
 * @param what what is listed, in words
 * @param all whether everybody is listed
 * @param rows her people, those to confirm first
 * @param total how many the whole list has
 * @param toConfirm how many wait for a confirmation
 * @param weeks arrivals by week, from the first to the last
 * @param next the address of the following rows, or null
 * @param first the address of the list's beginning, or null when this is it
 * @param form what was typed to confirm for many
 * @param moves what can be confirmed for many
 * @param reasons why work ended
 */
public record OwnPeoplePage(
        @Nullable String season,
        List<Fact> figures,
        Text what,
        boolean all,
        List<Row> rows,
        int total,
        int toConfirm,
        List<Week> weeks,
        @Nullable String next,
        @Nullable String first,
        Form form,
        List<Choice> moves,
        List<Choice> reasons) {

    /** The states in which a confirmation can be due. */
    static final Set<State> MAY_WAIT = EnumSet.of(State.DEPARTED, State.ARRIVED, State.WORKING);

    /** Keeps copies of the lists. */
    public OwnPeoplePage {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        weeks = List.copyOf(weeks);
        moves = List.copyOf(moves);
        reasons = List.copyOf(reasons);
    }

    /** The most people who arrived in one week. */
    public int highest() {
        return weeks.stream().mapToInt(Week::people).max().orElse(0);
    }

    /** How many have arrived. */
    public int arrived() {
        return weeks.stream().mapToInt(Week::people).sum();
    }

    /**
     * Whether a confirmation is due: somebody left on an earlier day, has arrived, or her contract
     * has ended.
     */
    static boolean waits(PlacementView placement, LocalDate today) {
        LocalDate left = placement.departedOn();
        return switch (placement.state()) {
            case DEPARTED -> left != null && left.isBefore(today);
            case ARRIVED -> true;
            case WORKING -> !today.isBefore(placement.contractTo());
            default -> false;
        };
    }

    /** How many people arrived in a week that begins on a Monday. */
    public record Week(LocalDate monday, int people) {}

    /**
     * One of her people.
     *
     * @param confirm what can be confirmed now: {@code ARRIVE}, {@code START_WORK}, {@code
     *     END_WORK}, or null
     */
    public record Row(PlacementView placement, LocalName name, Tag tag, @Nullable String confirm) {}

    /**
     * The confirmation of an arrival, a start or an end.
     *
     * @param move {@code ARRIVE}, {@code START_WORK} or {@code END_WORK}
     */
    public record Confirmation(
            PlacementView placement, LocalName name, String move, Form form, List<Choice> reasons) {

        /** Keeps a copy of the reasons. */
        public Confirmation {
            reasons = List.copyOf(reasons);
        }
    }
}
