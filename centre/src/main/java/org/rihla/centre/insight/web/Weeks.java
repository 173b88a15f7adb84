package org.rihla.centre.insight.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Report.Line;

/**
 * Arrivals week by week, those without any too, ready to draw from zero.
 *
 * @param weeks in order, without gaps
 */
public record Weeks(List<Week> weeks) {
    private static final int STEPS = 4;

    /** Keeps a copy. */
    public Weeks {
        weeks = List.copyOf(weeks);
    }

    /**
     * Arrivals of one week, which begins on a Monday.
     *
     * @param people absent if they are hidden
     * @param recalled absent where the split by path is not told
     * @param newcomers absent where the split by path is not told
     */
    public record Week(
            LocalDate monday,
            @Nullable Integer people,
            @Nullable Integer recalled,
            @Nullable Integer newcomers) {

        /** How high the column is; a hidden one is not drawn. */
        public int height() {
            return people == null ? 0 : people;
        }

        /** The lower part of the column: those recalled, or everybody where it is not told. */
        public int lower() {
            return recalled == null ? height() : recalled;
        }
    }

    static Weeks of(List<Line> lines) {
        return new Weeks(
                lines.stream()
                        .map(line ->
                                new Week(
                                        LocalDate.parse(line.key()),
                                        line.people(),
                                        line.recalled(),
                                        line.newcomers()))
                        .toList());
    }

    /** Whether nobody has arrived, or no week may be shown. */
    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** Whether recalled people and newcomers are told apart. */
    public boolean split() {
        return weeks.stream().anyMatch(week -> week.recalled() != null);
    }

    /** How many weeks are drawn. */
    public int count() {
        return weeks.size();
    }

    /** The top of the plot: the highest week rounded up to what can be halved twice. */
    public int top() {
        return Math.max(STEPS, Math.ceilDiv(highest().height(), STEPS) * STEPS);
    }

    /** The week with most arrivals, the first of several. */
    public Week highest() {
        return weeks.stream().max(Comparator.comparingInt(Week::height)).orElseThrow();
    }

    /** Everybody in the weeks that are shown. */
    public int people() {
        return weeks.stream().mapToInt(Week::height).sum();
    }

    /** Whether a week is hidden, so that the weeks do not add up to everybody. */
    public boolean hides() {
        return weeks.stream().anyMatch(week -> week.people() == null);
    }
}
