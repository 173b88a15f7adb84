package org.rihla.law.clocks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * A running clock.
 *
 * @param terms how it runs
 * @param from the day that set it going (or from which it counts back)
 * @param due the legal limit: the last day, or the first one for a waiting time
 * @param shownToWorker the day a person is told, never later than {@code due} for a last day
 * @param notes what to know about this date
 */
public record Clock(
        ClockTerms terms,
        LocalDate from,
        LocalDate due,
        LocalDate shownToWorker,
        List<Finding> notes) {

    public Clock {
        notes = List.copyOf(notes);
    }

    /** What no answer means. */
    public Silence silence() {
        return terms.silence();
    }

    /** Whether something done on that day keeps the clock. */
    public boolean keptBy(LocalDate done) {
        return switch (terms.direction()) {
            case LATEST_BEFORE, LATEST_AFTER -> !done.isAfter(due);
            case EARLIEST_AFTER -> !done.isBefore(due);
        };
    }

    /**
     * Where the clock stands at the end of a day.
     *
     * @param answered day of the answer, or null while there is none
     * @param on the day asked about
     */
    public ClockState stateOn(@Nullable LocalDate answered, LocalDate on) {
        if (answered != null && !answered.isAfter(on)) {
            return keptBy(answered) ? ClockState.ANSWERED : ClockState.ANSWERED_LATE;
        }
        if (!on.isAfter(due)) {
            return ClockState.RUNNING;
        }
        return switch (terms.silence()) {
            case NEGATIVE -> ClockState.REFUSED_BY_SILENCE;
            case POSITIVE -> ClockState.APPROVED_BY_SILENCE;
            case NONE -> ClockState.RUN_OUT;
        };
    }
}
