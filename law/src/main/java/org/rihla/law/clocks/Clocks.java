package org.rihla.law.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Certainty;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.clocks.ClockTerms.Unit;

/**
 * Starts the clocks of R4.
 *
 * <p>A last day that is not a working day rolls to the next one by law, but a person is told the
 * unrolled day; a filing that counts back is shown on the working day before. Months follow the
 * calendar and stop at the month's last day (31 January and one month is 28 or 29 February).
 */
public final class Clocks {
    private Clocks() {}

    /** Starts a clock with its usual terms. */
    public static Clock start(ClockKind kind, LocalDate from, WorkingCalendar calendar) {
        return start(kind.terms(), from, calendar);
    }

    /** Starts a clock with terms of its own, as a yearly order sets them. */
    public static Clock start(ClockTerms terms, LocalDate from, WorkingCalendar calendar) {
        return switch (terms.direction()) {
            case LATEST_BEFORE -> countingBack(terms, from, calendar);
            case LATEST_AFTER -> lastDay(terms, from, calendar);
            case EARLIEST_AFTER -> {
                LocalDate opens = forward(terms, from, calendar);
                yield new Clock(terms, from, opens, opens, List.of());
            }
        };
    }

    private static Clock countingBack(ClockTerms terms, LocalDate from, WorkingCalendar calendar) {
        LocalDate due =
                switch (terms.unit()) {
                    case MONTHS -> from.minusMonths(terms.amount());
                    case CALENDAR_DAYS, DAYS_UNCERTAIN -> from.minusDays(terms.amount());
                    case WORKING_DAYS -> workingDaysBefore(from, terms.amount(), calendar);
                };
        LocalDate shown = calendar.sameOrPrevious(due);
        List<Finding> notes = new ArrayList<>();
        if (!shown.equals(due)) {
            notes.add(Finding.warn(terms.rule(), MessageKey.CLOCK_FILE_EARLIER, due, shown));
        }
        LocalDate last = terms.unit() == Unit.WORKING_DAYS ? from : due;
        noteEstimate(calendar, shown, last, notes);
        return new Clock(terms, from, due, shown, notes);
    }

    private static Clock lastDay(ClockTerms terms, LocalDate from, WorkingCalendar calendar) {
        LocalDate shown = forward(terms, from, calendar);
        LocalDate due = calendar.sameOrNext(shown);
        List<Finding> notes = new ArrayList<>();
        if (!due.equals(shown)) {
            notes.add(Finding.warn(Rule.R4_BUSINESS_DAYS, MessageKey.CLOCK_ROLLED, shown, due));
        }
        if (terms.unit() == Unit.DAYS_UNCERTAIN) {
            LocalDate later = calendar.plusWorkingDays(from, terms.amount());
            notes.add(Finding.warn(terms.rule(), MessageKey.CLOCK_TWO_READINGS, shown, later));
        }
        LocalDate first = terms.unit() == Unit.WORKING_DAYS ? from : shown;
        noteEstimate(calendar, first, due, notes);
        if (terms.silence() == Silence.NEGATIVE && terms.rule().ref().certainty() != Certainty.A) {
            notes.add(Finding.warn(terms.rule(), MessageKey.CLOCK_SILENCE_UNCERTAIN));
        }
        return new Clock(terms, from, due, shown, notes);
    }

    /** A feast that may move by a day can move what is counted next to it. */
    private static void noteEstimate(
            WorkingCalendar calendar, LocalDate first, LocalDate last, List<Finding> notes) {
        if (calendar.estimatedBetween(first.minusDays(1), last.plusDays(1))) {
            notes.add(Finding.warn(Rule.R4_BUSINESS_DAYS, MessageKey.CLOCK_FEAST_ESTIMATED, last));
        }
    }

    private static LocalDate forward(ClockTerms terms, LocalDate from, WorkingCalendar calendar) {
        return switch (terms.unit()) {
            case MONTHS -> from.plusMonths(terms.amount());
            case CALENDAR_DAYS, DAYS_UNCERTAIN -> from.plusDays(terms.amount());
            case WORKING_DAYS -> calendar.plusWorkingDays(from, terms.amount());
        };
    }

    private static LocalDate workingDaysBefore(LocalDate from, int days, WorkingCalendar calendar) {
        LocalDate found = from;
        for (int left = days; left > 0; left--) {
            found = calendar.sameOrPrevious(found.minusDays(1));
        }
        return found;
    }
}
