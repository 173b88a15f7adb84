package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;

/**
 * 90 days in any 180 (Regulation 2016/399 art. 6; R1).
 *
 * <p>Entry and exit count, a day counts once, days under a residence permit or long-stay visa do
 * not count, nor days in a country before it joined. Every answer costs a few thousand bit
 * operations.
 */
public final class ShortStays {
    /** Longer than any stay the rule allows when permits cover parts of it. */
    private static final int HORIZON = 3660;

    private ShortStays() {}

    /**
     * Answers everything about a day.
     *
     * @throws UnusableInput with DUPLICATE if a stay's id comes twice
     */
    public static ShortStayAnswer assess(List<Stay> stays, List<Block> permits, LocalDate on) {
        refuseDuplicates(stays);
        CountedDays soFar = CountedDays.of(stays, permits, on);
        CountedDays goingOn = CountedDays.of(stays, permits, on.plusDays(2L * CountedDays.WINDOW));
        LocalDate illegal = soFar.firstIllegalFrom(soFar.firstDay());
        Finding finding =
                illegal == null
                        ? Finding.ok(
                                Rule.R1_SHORT_STAY, MessageKey.SHORT_STAY_LEGAL, soFar.used(on))
                        : Finding.reject(
                                Rule.R1_SHORT_STAY, MessageKey.SHORT_STAY_TOO_LONG, illegal);
        return new ShortStayAnswer(
                soFar.used(on),
                goingOn.firstIllegalFrom(goingOn.firstDay()),
                maxStayFrom(soFar, permits, on),
                earliestReentry(soFar, permits, on),
                List.of(finding));
    }

    /**
     * The last lawful day of a stay that begins on that day, after the other stays; null if not
     * even one day is lawful.
     */
    public static @Nullable LocalDate lastLegalDay(
            List<Stay> others, List<Block> permits, LocalDate entry) {
        int days = maxStayFrom(CountedDays.of(others, permits, entry), permits, entry);
        return days == 0 ? null : entry.plusDays(days - 1L);
    }

    private static int maxStayFrom(CountedDays counted, List<Block> permits, LocalDate entry) {
        CountedDays tried = counted.copy();
        for (int days = 0; days < HORIZON; days++) {
            LocalDate day = entry.plusDays(days);
            tried.add(day, permits);
            if (tried.firstIllegalFrom(day) != null) {
                return days;
            }
        }
        return HORIZON;
    }

    private static LocalDate earliestReentry(
            CountedDays counted, List<Block> permits, LocalDate on) {
        LocalDate day = on;
        while (!possible(counted, permits, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean possible(CountedDays counted, List<Block> permits, LocalDate day) {
        CountedDays tried = counted.copy();
        tried.add(day, permits);
        return tried.firstIllegalFrom(day) == null;
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
