package org.rihla.law.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("Longest seasonal stay (R2, R3)")
class SeasonStaysTest {

    @ParameterizedTest(name = "{0}: {1} months by {2}, {3}: {4} with {5} days, amber {6}, red {7}")
    @CsvSource(
            delimiter = ';',
            value = {
                "E1; 9; YEAR; 2026-01-10..2026-10-09; GREEN; 273; ; ",
                "E1; 9; ROLL; 2026-01-10..2026-10-09; GREEN; 273; ; ",
                "E2; 9; YEAR; 2026-01-10..2026-10-10; RED; 274; ; 2026-10-10",
                "E2; 9; ROLL; 2026-01-10..2026-10-10; RED; 274; ; 2026-10-10",
                "E4; 9; YEAR; 2026-01-10..2026-06-30,2026-09-20..2026-12-31; AMBER; 275; 2026-12-27; ",
                "E4; 9; ROLL; 2026-01-10..2026-06-30,2026-09-20..2026-12-31; AMBER; 275; 2026-12-27; ",
                "E7; 9; YEAR; 2026-01-10..2026-06-09,2026-06-10..2026-10-09; GREEN; 273; ; ",
                "E7; 9; ROLL; 2026-01-10..2026-06-09,2026-06-10..2026-10-09; GREEN; 273; ; ",
                "E7b; 9; YEAR; 2026-01-10..2026-06-09,2026-05-20..2026-10-09; GREEN; 273; ; ",
                "E7b; 9; ROLL; 2026-01-10..2026-06-09,2026-05-20..2026-10-09; GREEN; 273; ; ",
                "E9; 9; YEAR; 2024-02-29..2024-11-29; RED; 275; ; 2024-11-29",
                "E9; 9; ROLL; 2024-02-29..2024-11-29; RED; 275; ; 2024-11-29",
                "E11; 9; YEAR; 2025-07-01..2025-12-31,2026-01-01..2026-06-30; GREEN; 181; ; ",
                "E11; 9; ROLL; 2025-07-01..2025-12-31,2026-01-01..2026-06-30; RED; 365; ; 2026-04-01",
                "F1; 6; ROLL; 2026-05-01..2026-08-31,2026-10-01..2026-11-30; AMBER; 184; 2026-11-27; ",
                "F3; 6; ROLL; 2026-03-01..2026-08-31; GREEN; 184; ; ",
                "F4; 6; ROLL; 2026-03-01..2026-09-01; RED; 185; ; 2026-09-01"
            })
    void judgesAsTheSpecification(
            String vector,
            int months,
            Frame frame,
            String blocks,
            Light verdict,
            int days,
            @Nullable LocalDate amber,
            @Nullable LocalDate red) {
        SeasonAnswer answer =
                SeasonStays.assess(StayText.parseBlocks(blocks), SeasonLimit.of(months, frame));

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.days()).isEqualTo(days);
        assertThat(answer.firstAmber()).isEqualTo(amber);
        assertThat(answer.firstRed()).isEqualTo(red);
    }

    @Test
    @DisplayName("E11: where the two readings disagree both are shown, and the rolling one binds")
    void showsTheConflictOfTheTwoReadings() {
        SeasonReadings readings =
                SeasonStays.assessSpain(
                        StayText.parseBlocks("2025-07-01..2025-12-31,2026-01-01..2026-06-30"), 9);

        assertThat(readings.year().mostDays()).isEqualTo(184);
        assertThat(readings.binding()).isEqualTo(Frame.ROLL);
        assertThat(readings.findings())
                .extracting(Finding::code)
                .containsExactly("SEASON_GREEN", "SEASON_RED", "SEASON_READINGS_DISAGREE");
    }

    @Test
    void agreeingReadingsShowNoConflict() {
        SeasonReadings readings =
                SeasonStays.assessSpain(StayText.parseBlocks("2026-01-10..2026-06-30"), 9);

        assertThat(readings.findings())
                .extracting(Finding::code)
                .containsExactly("SEASON_GREEN", "SEASON_GREEN");
    }

    @ParameterizedTest(name = "after {0} there are {1} days left")
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-01-10..2026-10-09; 0",
                "2026-01-10..2026-10-08; 1",
                "2026-01-10..2026-06-30,2026-09-20..2026-12-25; 1",
                "2026-01-10..2026-10-10; 0"
            })
    void tellsHowManyDaysMayFollow(String blocks, int left) {
        assertThat(
                        SeasonStays.assess(
                                        StayText.parseBlocks(blocks), SeasonLimit.of(9, Frame.ROLL))
                                .daysLeft())
                .isEqualTo(left);
    }

    @Test
    void whoHasNotBegunHasAllHerDays() {
        SeasonAnswer answer = SeasonStays.assess(List.of(), SeasonLimit.of(9, Frame.ROLL));

        assertThat(answer.verdict()).isEqualTo(Light.GREEN);
        assertThat(answer.days()).isZero();
        assertThat(answer.daysLeft()).isEqualTo(270);
    }

    @Test
    void twelveMonthsOfACalendarYearAreNeverTooMany() {
        assertThat(
                        SeasonStays.assess(
                                        StayText.parseBlocks("2026-01-01..2026-01-02"),
                                        SeasonLimit.of(12, Frame.YEAR))
                                .daysLeft())
                .isEqualTo(800);
    }

    @Test
    void aCentreMayCountMonthsOtherwise() {
        SeasonLimit by31 = new SeasonLimit(9, Frame.YEAR, 31);

        assertThat(
                        SeasonStays.assess(
                                        StayText.parseBlocks(
                                                "2026-01-10..2026-06-30,2026-09-20..2026-12-31"),
                                        by31)
                                .verdict())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void refusesSeasonsThatCannotBe() {
        assertThatThrownBy(() -> SeasonLimit.of(0, Frame.YEAR))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.MONTHS_OUT_OF_RANGE));
        assertThatThrownBy(() -> StayText.parseBlocks("2026-01-10.."))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.BAD_DATE));
        assertThatThrownBy(() -> StayText.parseBlocks("2026-01-10..2026-01-09"))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.STAY_REVERSED));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void agreesWithCountingEveryDayByItself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<Block> blocks = anyBlocks(random);
            int months = 5 + random.nextInt(5);
            Frame frame = random.nextBoolean() ? Frame.YEAR : Frame.ROLL;

            SeasonAnswer answer = SeasonStays.assess(blocks, SeasonLimit.of(months, frame));

            NavigableSet<LocalDate> days = new TreeSet<>();
            blocks.forEach(
                    block -> block.from().datesUntil(block.to().plusDays(1)).forEach(days::add));
            assertThat(answer.firstRed()).isEqualTo(first(days, months, frame, Light.RED));
            assertThat(answer.firstAmber()).isEqualTo(first(days, months, frame, Light.AMBER));
        }
    }

    private static @Nullable LocalDate first(
            NavigableSet<LocalDate> days, int months, Frame frame, Light light) {
        return days.stream()
                .filter(day -> plain(days, months, frame, day) == light)
                .findFirst()
                .orElse(null);
    }

    private static Light plain(
            NavigableSet<LocalDate> days, int months, Frame frame, LocalDate day) {
        LocalDate first =
                frame == Frame.YEAR
                        ? LocalDate.of(day.getYear(), 1, 1)
                        : day.minusMonths(12).plusDays(1);
        var within = days.subSet(first, true, day, true);
        LocalDate start = within.first();
        boolean continuous = ChronoUnit.DAYS.between(start, day) + 1 == within.size();
        if (continuous) {
            return day.isBefore(start.plusMonths(months)) ? Light.GREEN : Light.RED;
        }
        if (within.size() > ChronoUnit.DAYS.between(day.minusMonths(months), day)) {
            return Light.RED;
        }
        return within.size() > 30 * months ? Light.AMBER : Light.GREEN;
    }

    private static List<Block> anyBlocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));
            blocks.add(new Block(from, from.plusDays(random.nextInt(150))));
        }
        return blocks;
    }
}
