package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.LawDates;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * 90 days in any 180 (Regulation 2016/399 art. 6; R1).
 *
 * <p>Entry and exit count, a day counts once, days under a residence permit or long-stay visa do
 * not count, nor days in a country before it joined. An answer costs O(n log n) for n stays,
 * however long they are.
 */
public final class ShortStays {
    private ShortStays() {}

    /**
     * Answers everything about a day.
     *
     * @throws UnusableInput with DUPLICATE if a stay's id comes twice
     */
    public static ShortStayAnswer assess(List<Stay> stays, List<Block> permits, LocalDate on) {
        refuseDuplicates(stays);
        DaySpans permitted = DaySpans.of(permits);
        int day = number(on);
        Window soFar = new Window(counted(stays, permitted, day), permitted);
        Integer illegal = soFar.firstIllegal();
        Finding finding =
                illegal == null
                        ? Finding.ok(
                                Rule.R1_SHORT_STAY, MessageKey.SHORT_STAY_LEGAL, soFar.used(day))
                        : Finding.reject(
                                Rule.R1_SHORT_STAY, MessageKey.SHORT_STAY_TOO_LONG, date(illegal));
        return new ShortStayAnswer(
                soFar.used(day),
                firstIllegal(stays, permitted, on, illegal),
                soFar.longestFrom(day),
                date(soFar.firstPossible(day)),
                List.of(finding));
    }

    /**
     * The last lawful day of a stay that begins on that day, after the other stays; null if not
     * even one day is lawful.
     */
    public static @Nullable LocalDate lastLegalDay(
            List<Stay> others, List<Block> permits, LocalDate entry) {
        DaySpans permitted = DaySpans.of(permits);
        int day = number(entry);
        int days = new Window(counted(others, permitted, day), permitted).longestFrom(day);
        return days == 0 ? null : entry.plusDays(days - 1L);
    }

    /** The same for a stay that goes on: an open one becomes unlawful at the latest after these. */
    private static @Nullable LocalDate firstIllegal(
            List<Stay> stays, DaySpans permitted, LocalDate on, @Nullable Integer soFar) {
        Integer illegal = soFar;
        if (stays.stream().anyMatch(stay -> stay.exit() == null)) {
            LocalDate last =
                    stays.stream().map(Stay::entry).reduce(on, LawDates::later).plusDays(1);
            int until = number(last) + Window.LENGTH;
            if (permitted.size() > 0) {
                until = Math.max(until, permitted.to(permitted.size() - 1) + Window.LENGTH);
            }
            illegal = new Window(counted(stays, permitted, until), permitted).firstIllegal();
        }
        return illegal == null ? null : date(illegal);
    }

    /** The days that count, open stays up to that day. */
    private static DaySpans counted(List<Stay> stays, DaySpans permitted, int openUntil) {
        long[] spans = new long[stays.size()];
        int count = 0;
        for (Stay stay : stays) {
            LocalDate since = SchengenArea.since(stay.country());
            LocalDate exit = stay.exit();
            int from =
                    since == null ? Integer.MAX_VALUE : number(LawDates.later(since, stay.entry()));
            int to = exit == null ? openUntil : number(exit);
            if (from <= to) {
                spans[count++] = DaySpans.span(from, to);
            }
        }
        return DaySpans.joined(spans, count).without(permitted);
    }

    private static int number(LocalDate day) {
        return DaySpans.number(day.toEpochDay());
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    private static void refuseDuplicates(List<Stay> stays) {
        Set<String> seen = new HashSet<>();
        for (Stay stay : stays) {
            if (!seen.add(stay.id())) {
                throw new UnusableInput(
                        InputCode.DUPLICATE, "stay \"" + stay.id() + "\" comes twice");
            }
        }
    }
}
