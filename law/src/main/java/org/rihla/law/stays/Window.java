package org.rihla.law.stays;

import org.jspecify.annotations.Nullable;

/**
 * The moving window of 180 days over days that count.
 *
 * <p>From one day to the next at most one day more is used, so a day with u used days is followed
 * by at least 90 - u lawful ones: the search leaps over them.
 *
 * @param counted the days that count
 * @param permitted days under a permit, which do not count
 */
record Window(DaySpans counted, DaySpans permitted) {
    static final int LENGTH = 180;
    static final int ALLOWED = 90;

    /** Longer than any stay the rule allows when permits cover parts of it: ten years. */
    private static final int HORIZON = 3660;

    /** Days used in the window that ends with that day. */
    int used(int day) {
        return counted.between(day - LENGTH + 1, day);
    }

    /** The first counted day with more than 90 in its window; null if there is none. */
    @Nullable Integer firstIllegal() {
        return counted.size() == 0 ? null : firstIllegal(counted.from(0));
    }

    /** The longest lawful stay that begins on that day, among the other days. */
    int longestFrom(int entry) {
        if (nothingAfter(entry)) {
            return longestAfterAll(entry);
        }
        int lawful = 0;
        int unlawful = longestThinkable(entry) + 1;
        while (unlawful - lawful > 1) {
            int tried = (lawful + unlawful) >>> 1;
            if (lawful(entry, tried)) {
                lawful = tried;
            } else {
                unlawful = tried;
            }
        }
        return lawful;
    }

    /** The first day, from that day on, that does not count yet and would be lawful. */
    int firstPossible(int from) {
        int day = from;
        while (true) {
            int span = counted.atOrBefore(day);
            if (span >= 0 && day <= counted.to(span)) {
                day = counted.to(span) + 1;
            } else if (lawful(day, 1)) {
                return day;
            } else {
                day = Math.min(day + Math.max(1, used(day) + 1 - ALLOWED), permitAfter(day));
            }
        }
    }

    private int permitAfter(int day) {
        int next = permitted.atOrBefore(day) + 1;
        return next < permitted.size() ? permitted.from(next) : Integer.MAX_VALUE;
    }

    private @Nullable Integer firstIllegal(int from) {
        for (int i = Math.max(0, counted.atOrBefore(from)); i < counted.size(); i++) {
            int day = Math.max(from, counted.from(i));
            while (day <= counted.to(i)) {
                int used = used(day);
                if (used > ALLOWED) {
                    return day;
                }
                day += ALLOWED + 1 - used;
            }
        }
        return null;
    }

    /** The usual question: all other days are past, and no permit matters. */
    private boolean nothingAfter(int entry) {
        int last = counted.size() - 1;
        return permitted.size() == 0 && (last < 0 || counted.to(last) < entry);
    }

    private int longestAfterAll(int entry) {
        int day = entry;
        while (true) {
            int used = day - entry + 1 + used(day);
            if (used > ALLOWED) {
                return day - entry;
            }
            day += ALLOWED + 1 - used;
        }
    }

    private boolean lawful(int entry, int days) {
        if (days == 1 && nothingAfter(entry)) {
            return used(entry) < ALLOWED;
        }
        DaySpans stay =
                DaySpans.joined(new long[] {DaySpans.span(entry, entry + days - 1)}, 1)
                        .without(permitted);
        return new Window(counted.with(stay), permitted).firstIllegal(entry) == null;
    }

    /** Without a permit nobody stays longer than 90 days; with one, 90 after its last day. */
    private int longestThinkable(int entry) {
        int lastPermitted = permitted.size() == 0 ? entry - 1 : permitted.to(permitted.size() - 1);
        long most = Math.max(0L, lastPermitted - (long) entry + 1) + ALLOWED;
        return (int) Math.min(HORIZON, most);
    }
}
