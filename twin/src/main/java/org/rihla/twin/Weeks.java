package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The weeks of arrivals (SPEC section 7.3); week 1 ends on Friday, 8 January 2027. */
final class Weeks {
    /** How many weeks people arrive in. */
    static final int OF_ARRIVALS = 15;

    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2027, 1, 8);
    private static final int[] REPEATERS = {
        380, 620, 760, 820, 820, 800, 800, 760, 720, 680, 640, 600, 560, 420, 220
    };
    private static final int[] NEWCOMERS = {
        0, 0, 0, 0, 0, 0, 0, 0, 60, 260, 420, 480, 480, 420, 280
    };
    private static final int FIRST_CLOSED = 9;
    private static final int LAST_CLOSED = 10;

    private Weeks() {}

    /** The Friday of a week, from 1. */
    static LocalDate friday(int week) {
        return FIRST_FRIDAY.plusWeeks(week - 1L);
    }

    /**
     * The week in which those of a week's wave sail: their own, or the first after the strait was
     * closed.
     */
    static int sailing(int wave, WhatIf whatIf) {
        boolean closed = wave >= FIRST_CLOSED && wave <= LAST_CLOSED;
        return closed && whatIf == WhatIf.STRAIT_CLOSED ? LAST_CLOSED + 1 : wave;
    }

    /** Cuts all who will travel into the waves of the weeks, as their road's shares are. */
    static <T> List<List<T>> waves(List<T> all, World.Road road) {
        int[] shares = road == World.Road.REPEATER ? REPEATERS : NEWCOMERS;
        int whole = 0;
        for (int share : shares) {
            whole += share;
        }
        List<List<T>> waves = new ArrayList<>();
        int sum = 0;
        int from = 0;
        for (int share : shares) {
            sum += share;
            int to = Math.round((float) all.size() * sum / whole);
            waves.add(List.copyOf(all.subList(from, to)));
            from = to;
        }
        return waves;
    }
}
