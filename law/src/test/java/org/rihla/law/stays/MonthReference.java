package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * R2 and R3 as the specification says them, day by day over a set of days: slow and obvious, and
 * written apart from the rules.
 */
final class MonthReference {
    private final NavigableSet<LocalDate> days;
    private final SeasonLimit limit;

    private MonthReference(NavigableSet<LocalDate> days, SeasonLimit limit) {
        this.days = days;
        this.limit = limit;
    }

    static MonthReference of(List<Block> blocks, SeasonLimit limit) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Block block : blocks) {
            for (LocalDate day = block.from(); !day.isAfter(block.to()); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return new MonthReference(days, limit);
    }

    @Nullable LocalDate first(Light light) {
        return days.stream().filter(day -> light(days, day) == light).findFirst().orElse(null);
    }

    int lastDays() {
        return frame(days, days.last()).size();
    }

    int mostDays() {
        return days.stream().mapToInt(day -> frame(days, day).size()).max().orElse(0);
    }

    int daysLeft() {
        NavigableSet<LocalDate> longer = new TreeSet<>(days);
        for (int left = 0; left < 800; left++) {
            LocalDate next = longer.last().plusDays(1);
            longer.add(next);
            if (light(longer, next) != Light.GREEN) {
                return left;
            }
        }
        return 800;
    }

    /** The first free day that leaves green every day after it that has it in its frame. */
    LocalDate firstPossible(LocalDate from) {
        for (LocalDate day = from; ; day = day.plusDays(1)) {
            if (days.contains(day)) {
                continue;
            }
            NavigableSet<LocalDate> with = new TreeSet<>(days);
            with.add(day);
            LocalDate again = day;
            if (with.tailSet(day, true).stream()
                    .filter(one -> frame(with, one).contains(again))
                    .allMatch(one -> light(with, one) == Light.GREEN)) {
                return day;
            }
        }
    }

    private NavigableSet<LocalDate> frame(NavigableSet<LocalDate> all, LocalDate day) {
        LocalDate first =
                limit.frame() == Frame.YEAR
                        ? LocalDate.of(day.getYear(), 1, 1)
                        : day.minusYears(1).plusDays(1);
        return new TreeSet<>(all.subSet(first, true, day, true));
    }

    private Light light(NavigableSet<LocalDate> all, LocalDate day) {
        NavigableSet<LocalDate> within = frame(all, day);
        LocalDate start = within.first();
        if (start.plusDays(within.size() - 1L).equals(day)) {
            return day.isBefore(start.plusMonths(limit.months())) ? Light.GREEN : Light.RED;
        }
        LocalDate monthsAgo = day.minusMonths(limit.months());
        if (within.size() > day.toEpochDay() - monthsAgo.toEpochDay()) {
            return Light.RED;
        }
        int doubtful = limit.daysPerMonth() * limit.months();
        return within.size() > doubtful ? Light.AMBER : Light.GREEN;
    }
}
