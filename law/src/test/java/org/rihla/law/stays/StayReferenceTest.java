package org.rihla.law.stays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand random cases a rule, against references that share no line with the rules. */
@DisplayName("Stay rules against counting days one by one")
class StayReferenceTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final int CASES_A_SEED = 2500;

    @ParameterizedTest(name = "R1, seed {0}: 2,500 cases")
    @ValueSource(longs = {11, 12, 13, 14})
    void shortStays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES_A_SEED; i++) {
            List<Stay> stays = anyStays(random);
            List<Block> permits = anyBlocks(random, random.nextInt(3), 200);
            LocalDate on = START.plusDays(random.nextInt(900));

            ShortStayAnswer answer = ShortStays.assess(stays, permits, on);

            DaySetReference days = DaySetReference.of(stays, permits, on);
            assertThat(answer.used()).as("%s", stays).isEqualTo(days.used(on));
            assertThat(answer.legal()).as("%s", stays).isEqualTo(days.firstIllegal() == null);
            assertThat(answer.maxStayFrom())
                    .as("%s %s %s", stays, permits, on)
                    .isEqualTo(days.longestFrom(on, permits));
            assertThat(answer.earliestReentry())
                    .as("%s %s %s", stays, permits, on)
                    .isEqualTo(days.firstPossible(on, permits));
            DaySetReference later =
                    DaySetReference.of(stays, permits, START.plusDays(900 + 200 + 181 + 400));
            assertThat(answer.firstIllegalDay())
                    .as("%s %s %s", stays, permits, on)
                    .isEqualTo(later.firstIllegal());
        }
    }

    @ParameterizedTest(name = "{0}: 10,000 cases")
    @EnumSource(Frame.class)
    void seasons(Frame frame) {
        Random random = new Random(frame == Frame.YEAR ? 2 : 3);
        for (int i = 0; i < 4 * CASES_A_SEED; i++) {
            List<Block> blocks = anyBlocks(random, 1 + random.nextInt(6), 170);
            SeasonLimit limit =
                    new SeasonLimit(1 + random.nextInt(12), frame, 28 + random.nextInt(4));

            SeasonAnswer answer = SeasonStays.assess(blocks, limit);

            MonthReference days = MonthReference.of(blocks, limit);
            assertThat(answer.firstAmber())
                    .as("%s %s", blocks, limit)
                    .isEqualTo(days.first(Light.AMBER));
            assertThat(answer.firstRed())
                    .as("%s %s", blocks, limit)
                    .isEqualTo(days.first(Light.RED));
            assertThat(answer.days()).as("%s %s", blocks, limit).isEqualTo(days.lastDays());
            assertThat(answer.mostDays()).as("%s %s", blocks, limit).isEqualTo(days.mostDays());
            if (answer.verdict() == Light.GREEN) {
                assertThat(answer.daysLeft()).as("%s %s", blocks, limit).isEqualTo(days.daysLeft());
            } else {
                assertThat(answer.daysLeft()).isZero();
            }
        }
    }

    @ParameterizedTest(name = "{0}: 10,000 cases")
    @EnumSource(Frame.class)
    void comingAgainAfterASeason(Frame frame) {
        Random random = new Random(frame == Frame.YEAR ? 4 : 5);
        for (int i = 0; i < 4 * CASES_A_SEED; i++) {
            List<Block> blocks = anyBlocks(random, 1 + random.nextInt(5), 170);
            SeasonLimit limit =
                    new SeasonLimit(1 + random.nextInt(12), frame, 28 + random.nextInt(4));
            LocalDate from = START.plusDays(random.nextInt(900));

            assertThat(SeasonStays.earliestReentry(blocks, limit, from))
                    .as("%s %s from %s", blocks, limit, from)
                    .isEqualTo(MonthReference.of(blocks, limit).firstPossible(from));
        }
    }

    private static List<Stay> anyStays(Random random) {
        List<Stay> stays = new ArrayList<>();
        String[] countries = {null, "ES", "FR", "HR", "BG", "CY"};
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            LocalDate entry = START.plusDays(random.nextInt(800));
            boolean open = random.nextInt(20) == 0;
            @Nullable LocalDate exit =
                    open ? null : entry.plusDays(random.nextInt(random.nextBoolean() ? 20 : 120));
            stays.add(new Stay("s" + i, countries[random.nextInt(countries.length)], entry, exit));
        }
        return stays;
    }

    private static List<Block> anyBlocks(Random random, int count, int longest) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate from = START.plusDays(random.nextInt(700));
            blocks.add(new Block(from, from.plusDays(random.nextInt(longest))));
        }
        return blocks;
    }
}
