package org.rihla.centre.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.law.LawDates;
import org.rihla.law.clocks.Clock;
import org.rihla.law.clocks.ClockTerms.Direction;
import org.rihla.law.clocks.WorkingCalendar;

/** The dates of a legal clock and the picture of its days. */
final class DeadlineDays {
    private DeadlineDays() {}

    /** The day to keep, and the last day by law where it is another one. */
    static List<Fact> figures(Clock clock) {
        List<Fact> figures = new ArrayList<>();
        boolean opens = clock.terms().direction() == Direction.EARLIEST_AFTER;
        figures.add(
                Fact.of(
                        Text.of(opens ? "guidance.when.possible-from" : "guidance.when.by"),
                        Text.asIs(clock.shownToWorker())));
        if (!clock.due().equals(clock.shownToWorker())) {
            figures.add(Fact.of(Text.of("guidance.when.legal"), Text.asIs(clock.due())));
        }
        return figures;
    }

    /** Every day of the clock in its week, with weekends and feasts. */
    static DayPicture picture(Clock clock, WorkingCalendar calendar) {
        LocalDate first =
                LawDates.earlier(
                        clock.from(), LawDates.earlier(clock.due(), clock.shownToWorker()));
        LocalDate last =
                LawDates.later(clock.from(), LawDates.later(clock.due(), clock.shownToWorker()));
        Map<LocalDate, DayMark> marks = new TreeMap<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> marks.put(day, mark(clock, calendar, day)));
        return DayPicture.of(
                Text.of("guidance.when.picture", Text.of("guidance.calendar." + calendar.name())),
                DayPicture.Layout.WEEKS,
                marks);
    }

    private static DayMark mark(Clock clock, WorkingCalendar calendar, LocalDate day) {
        if (day.equals(clock.shownToWorker())) {
            return DayMark.DEADLINE;
        }
        if (day.equals(clock.due())) {
            return DayMark.LEGAL_LIMIT;
        }
        if (day.equals(clock.from())) {
            return DayMark.START;
        }
        if (calendar.isWorkingDay(day)) {
            return DayMark.COUNTED;
        }
        if (calendar.weekend().contains(day.getDayOfWeek())) {
            return DayMark.WEEKEND;
        }
        return calendar.estimatedBetween(day, day) ? DayMark.FEAST_ESTIMATED : DayMark.FEAST;
    }
}
