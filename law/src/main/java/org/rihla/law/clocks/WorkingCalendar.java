package org.rihla.law.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which days count as working days for an authority; all else is data, so a centre can add its
 * local feasts.
 *
 * @param name short name, such as {@code ES}
 * @param weekend days of the week that never count
 * @param holidays days of the year that do not count
 */
public record WorkingCalendar(String name, Set<DayOfWeek> weekend, List<Holiday> holidays) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }

    /** A calendar with Saturday and Sunday off (Ley 39/2015 art. 30.2). */
    public static WorkingCalendar of(String name, List<Holiday> holidays) {
        return new WorkingCalendar(
                name, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays);
    }

    /**
     * The same calendar with more free days: local feasts, lunar feasts once they are announced.
     */
    public WorkingCalendar with(Collection<LocalDate> freeDays) {
        List<Holiday> all = new ArrayList<>(holidays);
        freeDays.forEach(day -> all.add(new Holiday.Once(day)));
        return new WorkingCalendar(name, weekend, all);
    }

    /**
     * Whether a feast of estimated date falls on one of these days, the first and last included.
     */
    public boolean estimatedBetween(LocalDate first, LocalDate last) {
        return holidays.stream()
                .filter(Holiday::estimated)
                .anyMatch(h -> first.datesUntil(last.plusDays(1)).anyMatch(h::fallsOn));
    }

    /** Whether the authority works on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && holidays.stream().noneMatch(h -> h.fallsOn(day));
    }

    /** The day itself if it is a working day, else the first one after it. */
    public LocalDate sameOrNext(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself if it is a working day, else the last one before it. */
    public LocalDate sameOrPrevious(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The n-th working day after that day, which itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate found = day;
        for (int left = n; left > 0; left--) {
            found = sameOrNext(found.plusDays(1));
        }
        return found;
    }
}
