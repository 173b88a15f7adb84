package org.rihla.centre.insight.model;

import java.util.Map;

/**
 * What became of those who started to work (C27), and those of whom it is not yet known.
 *
 * @param classes by class; {@code DUE} are those whose deadline has not passed or who still work
 * @param undecided to reach, or due past the deadline
 */
public record ReturnCounts(Map<String, Integer> classes, int undecided) {
    /** Keeps a copy. */
    public ReturnCounts {
        classes = Map.copyOf(classes);
    }

    /** How many are in a class. */
    public int in(String returnClass) {
        return classes.getOrDefault(returnClass, 0);
    }

    /** All who started. */
    public int starters() {
        return classes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Share of starters, without lawful stays, whose return is confirmed (I5). */
    public Indicator confirmed() {
        return Indicator.share(Formula.I5, in("ON_TIME") + in("LATE"), counted());
    }

    /** The same with those whose exit is proven (I5b). */
    public Indicator evidenced() {
        return Indicator.share(
                Formula.I5B, in("ON_TIME") + in("LATE") + in("EXITED_NOT_CHECKED_IN"), counted());
    }

    /** Share of confirmed returns that were in time (I6). */
    public Indicator inTime() {
        return Indicator.share(Formula.I6, in("ON_TIME"), in("ON_TIME") + in("LATE"));
    }

    /** Share of starters of whom it is not yet known (I7). */
    public Indicator undecidedShare() {
        return Indicator.share(Formula.I7, undecided, starters());
    }

    private int counted() {
        return starters() - in("LAWFUL_STAY");
    }
}
