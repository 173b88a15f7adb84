package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * R1 as the regulation says it, day by day over a set of days: slow and obvious, and written apart
 * from the rule.
 */
final class DaySetReference {
    private static final Map<String, LocalDate> JOINED =
            Map.of("HR", LocalDate.of(2023, 1, 1), "BG", LocalDate.of(2024, 3, 31));
    private static final int FAR = 3660;

    private final NavigableSet<LocalDate> days;

    private DaySetReference(NavigableSet<LocalDate> days) {
        this.days = days;
    }

    /** The days that count, open stays up to that day. */
    static DaySetReference of(List<Stay> stays, List<Block> permits, LocalDate openUntil) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Stay stay : stays) {
            LocalDate exit = stay.exit();
            LocalDate last = exit == null ? openUntil : exit;
            for (LocalDate day = stay.entry(); !day.isAfter(last); day = day.plusDays(1)) {
                if (counts(stay.country(), day) && !permitted(permits, day)) {
                    days.add(day);
                }
            }
        }
        return new DaySetReference(days);
    }

    private static boolean counts(@Nullable String country, LocalDate day) {
        if (country == null || "ES".equals(country) || "FR".equals(country)) {
            return true;
        }
        LocalDate joined = JOINED.get(country);
        return joined != null && !day.isBefore(joined);
    }

    private static boolean permitted(List<Block> permits, LocalDate day) {
        boolean permitted = false;
        for (Block permit : permits) {
            permitted |= !day.isBefore(permit.from()) && !day.isAfter(permit.to());
        }
        return permitted;
    }

    int used(LocalDate on) {
        return days.subSet(on.minusDays(179), true, on, true).size();
    }

    @Nullable LocalDate firstIllegal() {
        return days.stream().filter(day -> used(day) > 90).findFirst().orElse(null);
    }

    int longestFrom(LocalDate entry, List<Block> permits) {
        DaySetReference tried = new DaySetReference(new TreeSet<>(days));
        for (int n = 0; n < FAR; n++) {
            LocalDate day = entry.plusDays(n);
            if (!permitted(permits, day)) {
                tried.days.add(day);
            }
            if (tried.illegalFrom(entry)) {
                return n;
            }
        }
        return FAR;
    }

    LocalDate firstPossible(LocalDate from, List<Block> permits) {
        LocalDate day = from;
        while (days.contains(day) || longestFirstDay(day, permits) == 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int longestFirstDay(LocalDate day, List<Block> permits) {
        DaySetReference tried = new DaySetReference(new TreeSet<>(days));
        if (!permitted(permits, day)) {
            tried.days.add(day);
        }
        return tried.illegalFrom(day) ? 0 : 1;
    }

    /** Only days within reach of the window can have become illegal. */
    private boolean illegalFrom(LocalDate from) {
        return days.tailSet(from, true).stream().anyMatch(day -> used(day) > 90);
    }
}
