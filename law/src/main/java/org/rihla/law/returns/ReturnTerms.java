package org.rihla.law.returns;

import java.time.LocalDate;
import org.rihla.law.Rule;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.ClockTerms;
import org.rihla.law.clocks.ClockTerms.Direction;
import org.rihla.law.clocks.ClockTerms.Unit;
import org.rihla.law.clocks.Silence;
import org.rihla.law.clocks.WorkingCalendar;

/**
 * The terms under which a return is reported; the season's order may set others.
 *
 * @param checkIn how long after the end the return may be reported; one month is certain only for
 *     the former regime
 * @param calendar working days of the authority
 * @param graceDays days after the deadline before anything may be concluded from silence (C27)
 * @param sources independent sources needed for that conclusion (C27)
 * @param welfareCalls calls to make first (C27)
 * @param refusalYears how long a failure to return may be held against the worker (104.3; formerly
 *     up to 3)
 */
public record ReturnTerms(
        ClockTerms checkIn,
        WorkingCalendar calendar,
        int graceDays,
        int sources,
        int welfareCalls,
        int refusalYears) {

    /** One month, 30 days of grace, two sources, three calls, two years. */
    public static ReturnTerms usual(WorkingCalendar calendar) {
        return new ReturnTerms(ClockKind.RETURN_CHECK_IN.terms(), calendar, 30, 2, 3, 2);
    }

    /**
     * Spain's former regime, for authorisations that ended under it: one month by its text, up to
     * three years.
     */
    public static ReturnTerms former(WorkingCalendar calendar) {
        ClockTerms checkIn =
                new ClockTerms(
                        Direction.LATEST_AFTER,
                        1,
                        Unit.MONTHS,
                        Silence.NONE,
                        Rule.R5_CHECK_IN_FORMER);
        return new ReturnTerms(checkIn, calendar, 30, 2, 3, 3);
    }

    /** The terms of the regime in force when an authorisation ends. */
    public static ReturnTerms inForceAt(LocalDate end, WorkingCalendar calendar) {
        return Rule.R5_CHECK_IN_FORMER.ref().inForceOn(end) ? former(calendar) : usual(calendar);
    }

    /** The same terms with another number of months to report the return. */
    public ReturnTerms withMonths(int months) {
        return new ReturnTerms(
                checkIn.lasting(months, Unit.MONTHS),
                calendar,
                graceDays,
                sources,
                welfareCalls,
                refusalYears);
    }
}
