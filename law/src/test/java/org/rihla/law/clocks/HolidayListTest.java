package org.rihla.law.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Json;
import org.rihla.law.json.JsonReader;

@DisplayName("The dated list of holidays")
class HolidayListTest {
    private static final String HEAD = "calendar,kind,day,from,to,mark,name,source\n";

    /**
     * The lists of Spain and France published by others, where a folder with shared data stands
     * beside the project; a developer without it hears so.
     */
    @ParameterizedTest(name = "{0} from {2} to {3}")
    @CsvSource({"ES, ES_COMMON.json, 2008, 2050", "FR, FR_COMMON.json, 1950, 2050"})
    void agreesWithTheListsOfOthers(String name, String file, int first, int last)
            throws IOException {
        Optional<Path> list = shared("checklists/holidays/" + file);
        if (list.isEmpty()) {
            System.err.println(
                    "NOT COMPARED: "
                            + file
                            + " is not beside the project (data/checklists/holidays)");
            return;
        }
        Map<String, Json> theirs =
                ((Json.Obj) JsonReader.read(Files.readString(list.get()))).members();
        WorkingCalendar ours = Calendars.named(name).orElseThrow();
        for (LocalDate day = LocalDate.of(first, 1, 1);
                day.getYear() <= last;
                day = day.plusDays(1)) {
            boolean regional =
                    "ES".equals(name) && day.equals(Easter.sunday(day.getYear()).minusDays(3));
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!regional && !sunday) {
                assertThat(falls(ours, day))
                        .as("%s", day)
                        .isEqualTo(theirs.containsKey(day.toString()));
            }
        }
    }

    private static Optional<Path> shared(String path) {
        List<Path> beside = new ArrayList<>();
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            beside.add(up.resolve("shared/data").resolve(path));
        }
        return beside.stream().filter(Files::isRegularFile).findFirst();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ES-AN, 2024-12-09, true",
        "ES-AN, 2025-10-13, true",
        "ES-AN, 2026-11-02, true",
        "ES, 2026-11-02, false",
        "ES-AN, 2026-12-25, true",
        "FR, 2005-05-16, false",
        "FR, 2007-05-28, false",
        "FR, 2008-05-12, true",
        "FR, 2004-05-31, true",
        "FR, 1981-05-08, false",
        "FR, 1982-05-08, true",
        "IT, 2025-10-04, false",
        "IT, 2026-10-04, true",
        "PT, 2012-10-05, true",
        "PT, 2013-10-05, false",
        "PT, 2015-10-05, false",
        "PT, 2016-10-05, true",
        "MA, 2025-10-31, false",
        "MA, 2026-10-31, true"
    })
    void aHolidayHoldsInItsYears(String name, LocalDate day, boolean holiday) {
        assertThat(falls(Calendars.named(name).orElseThrow(), day)).isEqualTo(holiday);
    }

    @ParameterizedTest(name = "{0}: holiday {1}, estimated {2}")
    @CsvSource({
        "2025-03-31, true, false",
        "2025-03-30, false, false",
        "2025-04-01, true, false",
        "2025-06-07, true, false",
        "2025-06-27, true, true",
        "2026-03-21, true, true",
        "2026-03-20, false, false",
        "2026-05-28, true, true",
        "2026-05-29, true, true"
    })
    void aFeastOfTheMoonIsEstimatedUntilItIsAnnounced(
            LocalDate day, boolean holiday, boolean estimated) {
        assertThat(falls(Calendars.MOROCCO, day)).isEqualTo(holiday);
        assertThat(Calendars.MOROCCO.estimatedBetween(day, day)).isEqualTo(estimated);
    }

    @Test
    void oncePerYearEachFeastOfTheMoonIsKept() {
        for (int year = 2020; year <= 2040; year++) {
            long days =
                    LocalDate.of(year, 1, 1)
                            .datesUntil(LocalDate.of(year + 1, 1, 1))
                            .filter(day ->
                                    Calendars.MOROCCO.holidays().stream()
                                            .anyMatch(h ->
                                                    h.fallsOn(day)
                                                            && !(h instanceof Holiday.Fixed)
                                                            && !(h instanceof Holiday.Between)))
                            .count();
            assertThat(days).as("%d", year).isBetween(7L, 10L);
        }
    }

    @Test
    void aDateNextToAnEstimatedFeastSaysSo() {
        assertThat(codes(ClockKind.REQUEST_CARD, "2026-02-20", Calendars.MOROCCO))
                .contains("CLOCK_FEAST_ESTIMATED");
        assertThat(codes(ClockKind.REQUEST_CARD, "2026-02-18", Calendars.MOROCCO))
                .doesNotContain("CLOCK_FEAST_ESTIMATED");
        assertThat(codes(ClockKind.CURE_DEFECT, "2026-03-16", Calendars.MOROCCO))
                .contains("CLOCK_FEAST_ESTIMATED");
        assertThat(codes(ClockKind.FILE_COLLECTIVE, "2026-06-21", Calendars.MOROCCO))
                .contains("CLOCK_FEAST_ESTIMATED");
        assertThat(codes(ClockKind.FILE_COLLECTIVE, "2026-06-25", Calendars.MOROCCO))
                .doesNotContain("CLOCK_FEAST_ESTIMATED");
        assertThat(codes(ClockKind.REQUEST_CARD, "2026-02-20", Calendars.SPAIN))
                .doesNotContain("CLOCK_FEAST_ESTIMATED");
    }

    @Test
    void namesAllCalendars() {
        assertThat(Calendars.names()).containsExactly("ES", "ES-AN", "FR", "IT", "MA", "PT");
        assertThat(
                        Stream.of("ES", "ES-AN", "FR", "IT", "MA", "PT")
                                .map(n -> Calendars.named(n).orElseThrow().name()))
                .containsExactly("ES", "ES-AN", "FR", "IT", "MA", "PT");
    }

    @Test
    void aListIsReadLineByLine() {
        Map<String, WorkingCalendar> calendars =
                HolidayFile.read(
                        HEAD
                                + "XX,fixed,03-01,2020,2021,A,a,b\nXX,easter,1,2020,,A,a,b\n"
                                + "XX,lunar,10-01,,,C,a,b\nXX,announced,2026-03-20,10-01,,C,a,b\n"
                                + "XX-1,include,XX,,,A,a,b\nXX-1,once,2026-07-15,,,A,a,b\n"
                                + "YY,lunar,10-01,,,C,a,b\n");

        assertThat(calendars.keySet()).containsExactly("XX", "XX-1", "YY");
        WorkingCalendar one = calendars.get("XX-1");
        assertThat(one).isNotNull();
        for (String day :
                new String[] {
                    "2020-03-01", "2021-03-01", "2026-04-06", "2026-03-20", "2026-07-15"
                }) {
            assertThat(falls(one, LocalDate.parse(day))).as(day).isTrue();
        }
        for (String day :
                new String[] {
                    "2019-03-01", "2022-03-01", "2019-04-22", "2026-03-21", "2025-07-15"
                }) {
            assertThat(falls(one, LocalDate.parse(day))).as(day).isFalse();
        }
        WorkingCalendar other = calendars.get("YY");
        assertThat(other).isNotNull();
        assertThat(falls(other, LocalDate.of(2026, 3, 21))).isTrue();
    }

    @Test
    void theShippedListIsTheOneInUse() {
        assertThat(HolidayFile.shipped())
                .isEqualTo(
                        Map.of(
                                "ES",
                                Calendars.SPAIN,
                                "ES-AN",
                                Calendars.ANDALUSIA,
                                "FR",
                                Calendars.FRANCE,
                                "IT",
                                Calendars.ITALY,
                                "MA",
                                Calendars.MOROCCO,
                                "PT",
                                Calendars.PORTUGAL));
        assertThat(WorkingCalendar.of("X", List.of()).isWorkingDay(LocalDate.of(2026, 11, 23)))
                .isTrue();
    }

    @Test
    void beyondTheTablesOfTheMoonThereIsNoEstimate() {
        assertThat(
                        Calendars.MOROCCO.estimatedBetween(
                                LocalDate.of(2200, 1, 1), LocalDate.of(2200, 12, 31)))
                .isFalse();
        assertThat(
                        Calendars.MOROCCO.estimatedBetween(
                                LocalDate.of(1850, 1, 1), LocalDate.of(1850, 12, 31)))
                .isFalse();
        assertThat(
                        Calendars.MOROCCO.estimatedBetween(
                                LocalDate.of(2173, 1, 1), LocalDate.of(2173, 12, 31)))
                .isTrue();
        assertThat(
                        Calendars.MOROCCO.estimatedBetween(
                                LocalDate.of(1883, 1, 1), LocalDate.of(1883, 12, 31)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "XX,moved,01-01,,,A,x,y | line 2: \"moved\" is no kind of holiday",
                "XX,fixed,01-01,,,A,x | line 2: needs 8 cells",
                "XX,once,2026-02-30,,,A,x,y | \"2026-02-30\" is not a day of the calendar"
            })
    void aBrokenLineIsNamed(String line, String message) {
        assertThatThrownBy(() -> HolidayFile.read(HEAD + line))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(message);
    }

    private static boolean falls(WorkingCalendar calendar, LocalDate day) {
        return calendar.holidays().stream().anyMatch(holiday -> holiday.fallsOn(day));
    }

    private static List<String> codes(ClockKind kind, String from, WorkingCalendar calendar) {
        return Clocks.start(kind, LocalDate.parse(from), calendar).notes().stream()
                .map(Finding::code)
                .toList();
    }
}
