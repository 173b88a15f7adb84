package org.rihla.law.stays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;
import org.rihla.law.LawDates;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * The longest seasonal stay (R2, R3): calendar months where the stay is continuous; where it is
 * interrupted, no text says how months become days, so between two readings the answer is AMBER
 * instead of a guess.
 */
public final class SeasonStays {
    /** More days than any season can still be green for. */
    private static final int HORIZON = 800;

    private SeasonStays() {}

    /** Judges every day of the blocks. */
    public static SeasonAnswer assess(List<Block> blocks, SeasonLimit limit) {
        List<Block> merged = Block.merge(blocks);
        LocalDate amber = null;
        LocalDate red = null;
        int days = 0;
        int most = 0;
        for (Block block : merged) {
            for (LocalDate day = block.from(); !day.isAfter(block.to()); day = day.plusDays(1)) {
                Judged judged = judge(merged, limit, day);
                days = judged.days();
                most = Math.max(most, days);
                amber = amber == null && judged.light() == Light.AMBER ? day : amber;
                red = red == null && judged.light() == Light.RED ? day : red;
            }
        }
        Light verdict = red != null ? Light.RED : amber != null ? Light.AMBER : Light.GREEN;
        int left = verdict == Light.GREEN ? daysLeft(merged, limit) : 0;
        return new SeasonAnswer(
                verdict,
                days,
                most,
                amber,
                red,
                left,
                finding(limit, new Lights(amber, red, days)));
    }

    /** Spain: by the calendar year and by twelve rolling months, and which of the two binds. */
    public static SeasonReadings assessSpain(List<Block> blocks, int months) {
        return SeasonReadings.of(
                assess(blocks, SeasonLimit.of(months, Frame.YEAR)),
                assess(blocks, SeasonLimit.of(months, Frame.ROLL)));
    }

    private record Judged(Light light, int days) {}

    private record Lights(@Nullable LocalDate amber, @Nullable LocalDate red, int days) {}

    private static Judged judge(List<Block> merged, SeasonLimit limit, LocalDate day) {
        List<Block> within = clip(merged, limit.frame().firstDay(day), day);
        int days = Math.toIntExact(within.stream().mapToLong(Block::days).sum());
        if (within.size() == 1) {
            LocalDate last = within.getFirst().from().plusMonths(limit.months()).minusDays(1);
            return new Judged(day.isAfter(last) ? Light.RED : Light.GREEN, days);
        }
        long surelyTooMany = ChronoUnit.DAYS.between(day.minusMonths(limit.months()), day);
        if (days > surelyTooMany) {
            return new Judged(Light.RED, days);
        }
        return new Judged(
                days > limit.daysPerMonth() * limit.months() ? Light.AMBER : Light.GREEN, days);
    }

    private static List<Block> clip(List<Block> merged, LocalDate first, LocalDate last) {
        return merged.stream()
                .filter(block -> !block.to().isBefore(first) && !block.from().isAfter(last))
                .map(block ->
                        new Block(
                                LawDates.later(block.from(), first),
                                LawDates.earlier(block.to(), last)))
                .toList();
    }

    private static int daysLeft(List<Block> merged, SeasonLimit limit) {
        if (merged.isEmpty()) {
            return limit.daysPerMonth() * limit.months();
        }
        Block last = merged.getLast();
        List<Block> longer = new ArrayList<>(merged);
        for (int more = 1; more <= HORIZON; more++) {
            LocalDate day = last.to().plusDays(more);
            longer.set(longer.size() - 1, new Block(last.from(), day));
            if (judge(longer, limit, day).light() != Light.GREEN) {
                return more - 1;
            }
        }
        return HORIZON;
    }

    private static Finding finding(SeasonLimit limit, Lights lights) {
        Rule rule =
                limit.frame() == Frame.YEAR
                        ? Rule.R2_SEASON_IN_YEAR
                        : Rule.R3_SEASON_IN_TWELVE_MONTHS;
        if (lights.red() != null) {
            return Finding.reject(rule, MessageKey.SEASON_RED, lights.red(), limit.months());
        }
        return lights.amber() != null
                ? Finding.hold(
                        rule,
                        MessageKey.SEASON_AMBER,
                        lights.amber(),
                        lights.days(),
                        limit.months())
                : Finding.ok(rule, MessageKey.SEASON_GREEN, lights.days(), limit.months());
    }
}
