package org.rihla.law.stays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a season under one limit.
 *
 * <p>A day with t days in its frame is followed by at most t + 1 the next day, and nothing below
 * {@link #floor} days is ever doubtful: the search leaps over the days between.
 *
 * @param spans the days of the season
 * @param limit the maximum
 */
record Season(DaySpans spans, SeasonLimit limit) {
    /** More days than any season can still be green for. */
    private static final int HORIZON = 800;

    /** The first doubtful and the first unlawful day. */
    record Lights(@Nullable Integer firstAmber, @Nullable Integer firstRed) {}

    private record Judged(Light light, int days) {}

    Lights lights() {
        Integer amber = null;
        Integer red = null;
        for (int i = 0; i < spans.size(); i++) {
            int day = spans.from(i);
            while (day <= spans.to(i) && (amber == null || red == null)) {
                Judged judged = judge(spans, i, day);
                amber =
                        amber == null && judged.light() == Light.AMBER
                                ? Integer.valueOf(day)
                                : amber;
                red = red == null && judged.light() == Light.RED ? Integer.valueOf(day) : red;
                day += leap(judged.days());
            }
        }
        return new Lights(amber, red);
    }

    /** Days in the frame of the last day. */
    int lastDays() {
        int last = spans.size() - 1;
        return last < 0 ? 0 : days(spans.to(last));
    }

    /**
     * Most days in the frame of any day: within a span they grow from day to day, but for the day
     * after the fullest one of a year.
     */
    int mostDays() {
        int most = 0;
        for (int i = 0; i < spans.size(); i++) {
            most = Math.max(most, days(spans.to(i)));
            int lastYear = LocalDate.ofEpochDay(spans.to(i)).getYear();
            int year = LocalDate.ofEpochDay(spans.from(i)).getYear();
            for (; year <= lastYear; year++) {
                most = Math.max(most, daysOn(i, limit.frame().fullestDay(year)));
            }
        }
        return most;
    }

    /** Days that can follow the last one directly while the light stays green. */
    int daysLeft() {
        int last = spans.size() - 1;
        if (last < 0) {
            return limit.daysPerMonth() * limit.months();
        }
        int end = spans.to(last);
        long[] longer = {DaySpans.span(spans.from(last), end + HORIZON)};
        DaySpans extended = spans.with(DaySpans.joined(longer, 1));
        int day = end + 1;
        while (day <= end + HORIZON) {
            Judged judged = judge(extended, last, day);
            if (judged.light() != Light.GREEN) {
                return day - end - 1;
            }
            day += leap(judged.days());
        }
        return HORIZON;
    }

    /**
     * The first day, from that day on, that does not count yet and leaves every day green that is
     * counted together with it.
     */
    int firstPossible(int from) {
        int day = from;
        while (true) {
            int span = spans.atOrBefore(day);
            if (span >= 0 && day <= spans.to(span)) {
                day = spans.to(span) + 1;
            } else if (greenWith(day)) {
                return day;
            } else {
                day++;
            }
        }
    }

    private boolean greenWith(int day) {
        DaySpans more = spans.with(DaySpans.joined(new long[] {DaySpans.span(day, day)}, 1));
        for (int i = more.atOrBefore(day); i < more.size(); i++) {
            int next = Math.max(day, more.from(i));
            while (next <= more.to(i) && firstDay(next) <= day) {
                Judged judged = judge(more, i, next);
                if (judged.light() != Light.GREEN) {
                    return false;
                }
                next += leap(judged.days());
            }
        }
        return true;
    }

    private int days(int day) {
        return spans.between(firstDay(day), day);
    }

    private int daysOn(int span, LocalDate date) {
        int day = DaySpans.number(date.toEpochDay());
        return day < spans.from(span) || day > spans.to(span) ? 0 : days(day);
    }

    private int firstDay(int day) {
        return DaySpans.number(limit.frame().firstDay(LocalDate.ofEpochDay(day)).toEpochDay());
    }

    /** Judges a day of a span; days of it after that day do not count yet. */
    private Judged judge(DaySpans all, int span, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int first = DaySpans.number(limit.frame().firstDay(date).toEpochDay());
        int days = all.between(first, day);
        int start = Math.max(first, all.from(span));
        if (days == day - start + 1) {
            LocalDate last = LocalDate.ofEpochDay(start).plusMonths(limit.months()).minusDays(1);
            return new Judged(date.isAfter(last) ? Light.RED : Light.GREEN, days);
        }
        long surelyTooMany = day - date.minusMonths(limit.months()).toEpochDay();
        if (days > surelyTooMany) {
            return new Judged(Light.RED, days);
        }
        return new Judged(
                days > limit.daysPerMonth() * limit.months() ? Light.AMBER : Light.GREEN, days);
    }

    private int leap(int days) {
        return Math.max(1, floor() + 1 - days);
    }

    /** So many days are green in every reading: M months in a row have at least 30·M - 2 days. */
    private int floor() {
        return Math.min(limit.daysPerMonth() * limit.months(), 30 * limit.months() - 2);
    }
}
