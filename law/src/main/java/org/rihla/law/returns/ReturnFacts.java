package org.rihla.law.returns;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * What is known about one worker's return. Build it with {@link #endingOn} and the {@code with…}
 * methods.
 *
 * @param end last day of the authorisation, or of its extension or transfer
 * @param checkedInOn day the return was reported, identity verified; null if not
 * @param exit proven departure; null if none
 * @param lawfulStay proven reason for a longer stay; null if none
 * @param silentSources independent sources asked that know of no exit
 * @param welfareCalls calls made to ask how she is
 */
public record ReturnFacts(
        LocalDate end,
        @Nullable LocalDate checkedInOn,
        @Nullable Exit exit,
        @Nullable LawfulStay lawfulStay,
        Set<ReturnSource> silentSources,
        int welfareCalls) {

    public ReturnFacts {
        silentSources = Set.copyOf(silentSources);
        if (checkedInOn != null && exit != null && checkedInOn.isBefore(exit.on())) {
            throw new UnusableInput(
                    InputCode.CHECKIN_BEFORE_EXIT,
                    "check-in on %s is before the exit on %s".formatted(checkedInOn, exit.on()));
        }
    }

    /** Nothing is known but the last day. */
    public static ReturnFacts endingOn(LocalDate end) {
        return new ReturnFacts(end, null, null, null, Set.of(), 0);
    }

    /** The authorisation was extended or transferred to another last day. */
    public ReturnFacts withExtensionTo(LocalDate newEnd) {
        if (newEnd.isBefore(end)) {
            throw new UnusableInput(
                    InputCode.WRONG_ORDER,
                    "an extension to %s is before the end on %s".formatted(newEnd, end));
        }
        return new ReturnFacts(newEnd, checkedInOn, exit, lawfulStay, silentSources, welfareCalls);
    }

    /** The return was reported on that day. */
    public ReturnFacts withCheckIn(LocalDate on) {
        return new ReturnFacts(end, on, exit, lawfulStay, silentSources, welfareCalls);
    }

    /** A departure is proven. */
    public ReturnFacts withExit(LocalDate on, ReturnSource provenBy) {
        return new ReturnFacts(
                end, checkedInOn, new Exit(on, provenBy), lawfulStay, silentSources, welfareCalls);
    }

    /** A lawful reason for a longer stay is proven. */
    public ReturnFacts withLawfulStay(LawfulStay stay) {
        return new ReturnFacts(end, checkedInOn, exit, stay, silentSources, welfareCalls);
    }

    /** These sources were asked and know of no exit; so many welfare calls were made. */
    public ReturnFacts withSearch(Set<ReturnSource> silent, int calls) {
        return new ReturnFacts(end, checkedInOn, exit, lawfulStay, silent, calls);
    }
}
