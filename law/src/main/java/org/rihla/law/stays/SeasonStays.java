package org.rihla.law.stays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * The longest seasonal stay (R2, R3): calendar months where the stay is continuous; where it is
 * interrupted, no text says how months become days, so between two readings the answer is AMBER
 * instead of a guess. An answer costs O(n log n) for n blocks, and a day-by-day look only where the
 * maximum is near.
 */
public final class SeasonStays {
    private SeasonStays() {}

    /** Judges every day of the blocks. */
    public static SeasonAnswer assess(List<Block> blocks, SeasonLimit limit) {
        Season season = new Season(DaySpans.of(blocks), limit);
        Season.Lights lights = season.lights();
        Integer amber = lights.firstAmber();
        Integer red = lights.firstRed();
        Light verdict = red != null ? Light.RED : amber != null ? Light.AMBER : Light.GREEN;
        SeasonAnswer withoutFinding =
                new SeasonAnswer(
                        verdict,
                        season.lastDays(),
                        season.mostDays(),
                        date(amber),
                        date(red),
                        verdict == Light.GREEN ? season.daysLeft() : 0,
                        Finding.ok(
                                rule(limit),
                                MessageKey.SEASON_GREEN,
                                season.lastDays(),
                                limit.months()));
        return verdict == Light.GREEN ? withoutFinding : explained(withoutFinding, limit);
    }

    /** Spain: by the calendar year and by twelve rolling months, and which of the two binds. */
    public static SeasonReadings assessSpain(List<Block> blocks, int months) {
        return SeasonReadings.of(
                assess(blocks, SeasonLimit.of(months, Frame.YEAR)),
                assess(blocks, SeasonLimit.of(months, Frame.ROLL)));
    }

    /**
     * The earliest day on which she may come again: the first, from that day on, that does not
     * count yet and leaves every day surely lawful (GREEN) that is counted together with it, those
     * of later blocks included.
     */
    public static LocalDate earliestReentry(List<Block> blocks, SeasonLimit limit, LocalDate from) {
        Season season = new Season(DaySpans.of(blocks), limit);
        return LocalDate.ofEpochDay(season.firstPossible(DaySpans.number(from.toEpochDay())));
    }

    /** Spain: the first day that is lawful by both texts. */
    public static LocalDate earliestReentrySpain(List<Block> blocks, int months, LocalDate from) {
        LocalDate day = from;
        while (true) {
            LocalDate year = earliestReentry(blocks, SeasonLimit.of(months, Frame.YEAR), day);
            LocalDate rolling = earliestReentry(blocks, SeasonLimit.of(months, Frame.ROLL), year);
            if (rolling.equals(year)) {
                return rolling;
            }
            day = rolling;
        }
    }

    private static @Nullable LocalDate date(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    private static Rule rule(SeasonLimit limit) {
        return limit.frame() == Frame.YEAR
                ? Rule.R2_SEASON_IN_YEAR
                : Rule.R3_SEASON_IN_TWELVE_MONTHS;
    }

    private static SeasonAnswer explained(SeasonAnswer answer, SeasonLimit limit) {
        LocalDate red = answer.firstRed();
        LocalDate amber = answer.firstAmber();
        Finding finding = answer.finding();
        if (red != null) {
            finding = Finding.reject(rule(limit), MessageKey.SEASON_RED, red, limit.months());
        } else if (amber != null) {
            finding =
                    Finding.hold(
                            rule(limit),
                            MessageKey.SEASON_AMBER,
                            amber,
                            answer.days(),
                            limit.months());
        }
        return new SeasonAnswer(
                answer.verdict(),
                answer.days(),
                answer.mostDays(),
                amber,
                red,
                answer.daysLeft(),
                finding);
    }
}
