package org.rihla.law.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("90 days in any 180 (R1)")
class ShortStaysTest {

    @ParameterizedTest(name = "{0}: {1} on {2}: {3} used, first illegal day {4}")
    @CsvSource(
            delimiter = ';',
            value = {
                "S1; 2025-01-01..2025-03-31; 2025-03-31; 90; ",
                "S2; 2025-01-01..2025-04-01; 2025-04-01; 91; 2025-04-01",
                "S3 legal; 2024-01-01..2024-03-30; 2024-03-30; 90; ",
                "S3 illegal; 2024-01-01..2024-03-31; 2024-03-31; 91; 2024-03-31",
                "S4; 2025-05-01..2025-05-01; 2025-05-10; 1; ",
                "S5; 2026-02-01..2026-02-05,2026-02-04..2026-02-06; 2026-02-15; 6; ",
                "S6; 2025-03-01..2025-03-10,2025-03-10..2025-03-20; 2025-03-20; 20; "
            })
    void countsAsTheSpecification(
            String vector, String stays, LocalDate on, int used, @Nullable LocalDate firstIllegal) {
        ShortStayAnswer answer = ShortStays.assess(StayText.parse(stays), List.of(), on);

        assertThat(answer.used()).isEqualTo(used);
        assertThat(answer.firstIllegalDay()).isEqualTo(firstIllegal);
        assertThat(answer.legal()).isEqualTo(firstIllegal == null);
    }

    @Test
    @DisplayName(
            "S9: after 90 days the earliest re-entry is 2025-06-30, then 90 days are possible; the day before none")
    void findsTheEarliestReentry() {
        List<Stay> stays = StayText.parse("2025-01-01..2025-03-31");
        LocalDate reentry = LocalDate.of(2025, 6, 30);

        assertThat(ShortStays.assess(stays, List.of(), LocalDate.of(2025, 4, 1)).earliestReentry())
                .isEqualTo(reentry);
        assertThat(ShortStays.assess(stays, List.of(), reentry).maxStayFrom()).isEqualTo(90);
        assertThat(ShortStays.lastLegalDay(stays, List.of(), reentry))
                .isEqualTo(LocalDate.of(2025, 9, 27));
        assertThat(ShortStays.assess(stays, List.of(), reentry.minusDays(1)).maxStayFrom())
                .isZero();
        assertThat(ShortStays.lastLegalDay(stays, List.of(), reentry.minusDays(1))).isNull();
    }

    @Test
    @DisplayName("S12: an open stay from 2026-06-01 is lawful to 2026-08-29")
    void anOpenStayIsJudgedUpToTheDay() {
        List<Stay> stays = StayText.parse("2026-06-01..");

        ShortStayAnswer last = ShortStays.assess(stays, List.of(), LocalDate.of(2026, 8, 29));
        ShortStayAnswer next = ShortStays.assess(stays, List.of(), LocalDate.of(2026, 8, 30));

        assertThat(last.legal()).isTrue();
        assertThat(last.firstIllegalDay()).isEqualTo(LocalDate.of(2026, 8, 30));
        assertThat(next.legal()).isFalse();
        assertThat(ShortStays.lastLegalDay(List.of(), List.of(), LocalDate.of(2026, 6, 1)))
                .isEqualTo(LocalDate.of(2026, 8, 29));
    }

    @Test
    void daysUnderAPermitDoNotCount() {
        List<Stay> stays = StayText.parse("2025-01-01..2025-06-30");
        List<Block> permit = StayText.parseBlocks("2025-02-01..2025-06-30");

        ShortStayAnswer answer = ShortStays.assess(stays, permit, LocalDate.of(2025, 6, 30));

        assertThat(answer.used()).isEqualTo(30);
        assertThat(answer.legal()).isTrue();
    }

    @ParameterizedTest(name = "a week in {0} from {1} counts {2} days")
    @CsvSource({
        "HR, 2022-12-28, 3",
        "HR, 2023-01-01, 7",
        "BG, 2024-03-28, 4",
        "RO, 2024-04-01, 7",
        "CY, 2026-01-01, 0",
        "IE, 2026-01-01, 0",
        "MA, 2026-01-01, 0",
        "ES, 2020-01-01, 7"
    })
    void aCountryCountsSinceItJoined(String country, LocalDate entry, int days) {
        List<Stay> stays = List.of(new Stay("one", country, entry, entry.plusDays(6)));

        assertThat(ShortStays.assess(stays, List.of(), entry.plusDays(6)).used()).isEqualTo(days);
    }

    @Test
    @DisplayName("bad: exit before entry, a stay twice, a day that does not exist")
    void refusesBrokenStays() {
        refused(InputCode.STAY_REVERSED, "2025-03-02..2025-03-01");
        refused(InputCode.DUPLICATE, "2025-03-01..2025-03-02,2025-03-01..2025-03-02");
        refused(InputCode.BAD_DATE, "2025-02-29..2025-03-01");
        refused(InputCode.BAD_DATE, "2025-03-01");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44})
    void agreesWithCountingDaysOnFingers(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            List<Stay> stays = anyStays(random);
            Set<LocalDate> days = new HashSet<>();
            stays.forEach(stay -> days.addAll(days(stay)));
            LocalDate on = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(500));

            ShortStayAnswer answer = ShortStays.assess(stays, List.of(), on);

            assertThat(answer.used()).isEqualTo(used(days, on));
            assertThat(answer.firstIllegalDay())
                    .isEqualTo(
                            days.stream()
                                    .sorted()
                                    .filter(day -> used(days, day) > 90)
                                    .findFirst()
                                    .orElse(null));
            assertThat(answer.maxStayFrom()).isEqualTo(longest(days, on));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62, 63})
    void agreesUnderPermitsToo(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            List<Stay> stays = anyStays(random);
            List<Block> permits = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
                permits.add(new Block(from, from.plusDays(random.nextInt(100))));
            }
            LocalDate on = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));

            ShortStayAnswer answer = ShortStays.assess(stays, permits, on);

            DaySetReference days = DaySetReference.of(stays, permits, on);
            assertThat(answer.used()).isEqualTo(days.used(on));
            assertThat(answer.maxStayFrom()).isEqualTo(days.longestFrom(on, permits));
            assertThat(answer.earliestReentry()).isEqualTo(days.firstPossible(on, permits));
            assertThat(answer.firstIllegalDay()).isEqualTo(days.firstIllegal());
        }
    }

    @Test
    void aPermitIsFollowedByNinetyDaysAtMost() {
        List<Block> permit = StayText.parseBlocks("2026-01-01..2026-12-31");
        LocalDate entry = LocalDate.of(2026, 1, 1);

        assertThat(ShortStays.assess(List.of(), permit, entry).maxStayFrom()).isEqualTo(365 + 90);
        assertThat(ShortStays.assess(List.of(), permit, entry.minusDays(1)).maxStayFrom())
                .isEqualTo(1 + 365 + 90);
        List<Block> longPermit = StayText.parseBlocks("2026-01-01..2046-12-31");
        assertThat(ShortStays.assess(List.of(), longPermit, entry).maxStayFrom()).isEqualTo(3660);
    }

    private static List<Stay> anyStays(Random random) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            LocalDate entry = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
            stays.add(new Stay("s" + i, null, entry, entry.plusDays(random.nextInt(45))));
        }
        return stays;
    }

    private static List<LocalDate> days(Stay stay) {
        LocalDate exit = stay.exit();
        return exit == null ? List.of() : stay.entry().datesUntil(exit.plusDays(1)).toList();
    }

    private static long used(Set<LocalDate> days, LocalDate on) {
        return on.minusDays(179).datesUntil(on.plusDays(1)).filter(days::contains).count();
    }

    private static int longest(Set<LocalDate> days, LocalDate entry) {
        Set<LocalDate> tried = new HashSet<>(days);
        for (int n = 0; ; n++) {
            tried.add(entry.plusDays(n));
            boolean illegal =
                    tried.stream().anyMatch(day -> !day.isBefore(entry) && used(tried, day) > 90);
            if (illegal) {
                return n;
            }
        }
    }

    private static void refused(InputCode code, String stays) {
        assertThatThrownBy(() ->
                        ShortStays.assess(
                                StayText.parse(stays), List.of(), LocalDate.of(2025, 3, 1)))
                .isInstanceOfSatisfying(
                        UnusableInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
