package org.rihla.centre.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    /** Arrivals of one week, which begins on a Monday. */
    public record Week(LocalDate monday, int people) {}

    static Weeks of(Map<LocalDate, Integer> arrivals) {
        List<Week> weeks = new ArrayList<>();
        LocalDate last = arrivals.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        LocalDate monday =
                arrivals.keySet().stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
        while (!monday.isAfter(last)) {
            weeks.add(new Week(monday, arrivals.getOrDefault(monday, 0)));
            monday = monday.plusWeeks(1);
        }
        return new Weeks(weeks);
    }

    /** Whether nobody has arrived. */
    public boolean isEmpty() {
        return weeks.isEmpty();
    }

    /** How many weeks are drawn. */
    public int count() {
        return weeks.size();
    }

    /** The top of the plot: the highest week rounded up to what can be halved twice. */
    public int top() {
        return Math.max(STEPS, Math.ceilDiv(highest().people(), STEPS) * STEPS);
    }

    /** The week with most arrivals, the first of several. */
    public Week highest() {
        return weeks.stream().max(Comparator.comparingInt(Week::people)).orElseThrow();
    }

    /** Everybody who has arrived. */
    public int people() {
        return weeks.stream().mapToInt(Week::people).sum();
    }
}
