package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.LawDates;

/** The days that count for the 90 days, as bits from a first day on; each day counts once. */
final class CountedDays {
    static final int WINDOW = 180;
    static final int ALLOWED = 90;

    private final long origin;
    private final BitSet days;

    private CountedDays(long origin, BitSet days) {
        this.origin = origin;
        this.days = days;
    }

    /**
     * All days of the stays up to a last day for those still open, without the days that a permit
     * covers.
     */
    static CountedDays of(List<Stay> stays, List<Block> permits, LocalDate openUntil) {
        LocalDate first = stays.stream().map(Stay::entry).reduce(openUntil, LawDates::earlier);
        CountedDays counted = new CountedDays(first.toEpochDay() - WINDOW, new BitSet());
        for (Stay stay : stays) {
            LocalDate exit = stay.exit();
            LocalDate last = exit == null ? openUntil : exit;
            for (LocalDate day = stay.entry(); !day.isAfter(last); day = day.plusDays(1)) {
                if (SchengenArea.counts(stay.country(), day)) {
                    counted.add(day, permits);
                }
            }
        }
        return counted;
    }

    CountedDays copy() {
        return new CountedDays(origin, (BitSet) days.clone());
    }

    void add(LocalDate day, List<Block> permits) {
        if (permits.stream().noneMatch(permit -> permit.contains(day))) {
            days.set(index(day));
        }
    }

    boolean contains(LocalDate day) {
        return index(day) >= 0 && days.get(index(day));
    }

    /** Days counted in the 180 days that end with that day. */
    int used(LocalDate day) {
        int end = Math.max(0, index(day) + 1);
        return days.get(Math.max(0, end - WINDOW), end).cardinality();
    }

    /**
     * The first counted day, from that day on, with more than 90 in its window; null if there is
     * none.
     */
    @Nullable LocalDate firstIllegalFrom(LocalDate from) {
        for (int i = days.nextSetBit(Math.max(0, index(from)));
                i >= 0;
                i = days.nextSetBit(i + 1)) {
            LocalDate day = LocalDate.ofEpochDay(origin + i);
            if (used(day) > ALLOWED) {
                return day;
            }
        }
        return null;
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(origin);
    }

    private int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - origin);
    }
}
