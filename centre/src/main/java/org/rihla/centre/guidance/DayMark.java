package org.rihla.centre.guidance;

/**
 * What a day is in a picture of days: a shape of its own, so that a black-and-white print tells.
 */
public enum DayMark {
    /** Counts. */
    COUNTED,
    /** Counts, and is beyond the limit. */
    TOO_MANY,
    /** Counts, and the texts can be read both ways. */
    DOUBTFUL,
    /** A stay under a permit: does not count. */
    PERMIT,
    /** No stay on it. */
    FREE,
    /** May still be stayed. */
    AHEAD,
    /** The day that set the clock going, or from which it counts back. */
    START,
    /** The day to keep. */
    DEADLINE,
    /** The last day by law, where it is another one. */
    LEGAL_LIMIT,
    /** Saturday or Sunday. */
    WEEKEND,
    /** A feast. */
    FEAST,
    /** A feast of the moon, not announced yet. */
    FEAST_ESTIMATED;

    private static final String SQUARE = "h8v8h-8z";

    /**
     * The shape in a cell of 10 by 10, as the path of a drawing.
     *
     * @param x the cell's edge
     * @param y the cell's top
     */
    String shape(int x, int y) {
        return switch (this) {
            case COUNTED -> at(x + 1, y + 1) + SQUARE;
            case TOO_MANY -> at(x + 1, y + 1) + SQUARE + at(x + 4, y + 3) + "v4h2v-4z";
            case DOUBTFUL -> at(x + 1, y + 1) + "h8l-8 8z" + at(x + 9, y + 3) + "v6h-6z";
            case PERMIT -> frame(x, y) + at(x + 2, y + 8) + "l6 -6h.5v.5l-6 6h-.5z";
            case FREE -> frame(x, y);
            case AHEAD -> frame(x, y) + at(x + 4, y + 4) + "h2v2h-2z";
            case START -> at(x + 5, y) + "l5 5l-5 5l-5 -5z" + at(x + 5, y + 2) + "l-3 3l3 3l3 -3z";
            case DEADLINE -> at(x, y) + "h10v10h-10z" + at(x + 5, y + 1) + "l-4 4l4 4l4 -4z";
            case LEGAL_LIMIT -> at(x, y) + "h10v10h-10z" + at(x + 2, y + 2) + "v6h6v-6z";
            case WEEKEND -> at(x + 1, y + 4) + "h8v2h-8z";
            case FEAST -> at(x + 5, y + 1) + "l4 8h-8z";
            case FEAST_ESTIMATED -> at(x + 5, y + 1) + "l4 8h-8z" + at(x + 5, y + 4) + "l-2 4h4z";
        };
    }

    /** The class of its colour, which only repeats the shape. */
    public String css() {
        return switch (this) {
            case COUNTED, START -> "g-sea";
            case TOO_MANY -> "g-plum";
            case DOUBTFUL, LEGAL_LIMIT -> "g-sun";
            case DEADLINE -> "g-ink";
            case AHEAD -> "g-leaf";
            case PERMIT, FREE, WEEKEND, FEAST, FEAST_ESTIMATED -> "g-edge";
        };
    }

    /** The shape alone, for the key. */
    public String sample() {
        return shape(0, 0);
    }

    private static String frame(int x, int y) {
        return at(x + 1, y + 1) + SQUARE + at(x + 2, y + 2) + "v6h6v-6z";
    }

    private static String at(int x, int y) {
        return "M" + x + " " + y;
    }
}
