package org.rihla.law.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our dated lists beside those of a library that others keep, weekdays of 2024 to 2028. Where the
 * two differ, the day stands here with its reason; a new difference is a question to an official
 * gazette, not to the library.
 */
@DisplayName("The list of holidays beside another one")
class HolidaysOfALibraryTest {
    private static final int FIRST = 2024;
    private static final int LAST = 2028;

    static Stream<Arguments> calendars() {
        return Stream.of(
                Arguments.of(
                        Calendars.SPAIN,
                        "es",
                        "",
                        // Maundy Thursday, kept by most regions: the library has it by region only.
                        List.of(
                                "2024-03-28",
                                "2025-04-17",
                                "2026-04-02",
                                "2027-03-25",
                                "2028-04-13"),
                        // Assumption moved from Sunday: each region decides, Spain as a whole does
                        // not.
                        List.of("2027-08-16")),
                Arguments.of(
                        Calendars.ANDALUSIA,
                        "es",
                        "an",
                        // Moved from Sunday by Andalusia's yearly decrees.
                        List.of(
                                "2024-12-09",
                                "2025-10-13",
                                "2026-11-02",
                                "2026-12-07",
                                "2027-03-01"),
                        List.of()),
                Arguments.of(Calendars.FRANCE, "fr", "", List.of(), List.of()),
                Arguments.of(Calendars.ITALY, "it", "", List.of(), List.of()),
                Arguments.of(
                        Calendars.PORTUGAL,
                        "pt",
                        "",
                        List.of(),
                        // Carnival: up to employers and agreements (Código do Trabalho, art. 235).
                        List.of(
                                "2024-02-13",
                                "2025-03-04",
                                "2026-02-17",
                                "2027-02-09",
                                "2028-02-29")),
                Arguments.of(
                        Calendars.MOROCCO,
                        "ma",
                        "",
                        // Unity Day, announced in 2025; the library does not know it yet.
                        List.of("2028-10-31"),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void differsOnlyWhereTheReasonIsKnown(
            WorkingCalendar ours,
            String country,
            String region,
            List<String> onlyOurs,
            List<String> onlyTheirs) {
        Set<LocalDate> theirs = theirs(country, region);
        List<LocalDate> lacking = theirs.stream().filter(ours::isWorkingDay).sorted().toList();
        List<LocalDate> more =
                weekdays()
                        .filter(day -> !ours.isWorkingDay(day) && !theirs.contains(day))
                        .filter(day -> !ofTheMoon(ours, day))
                        .toList();
        assertThat(lacking).extracting(LocalDate::toString).isEqualTo(onlyTheirs);
        assertThat(more).extracting(LocalDate::toString).isEqualTo(onlyOurs);
    }

    /** Feasts by the moon are announced in Morocco; a reckoned day elsewhere proves nothing. */
    private static Set<LocalDate> theirs(String country, String region) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(Year::of)
                .flatMap(year ->
                        (region.isEmpty()
                                        ? manager.getHolidays(year)
                                        : manager.getHolidays(year, region))
                                .stream())
                .filter(holiday -> !holiday.getPropertiesKey().startsWith("islamic"))
                .map(Holiday::getDate)
                .filter(HolidaysOfALibraryTest::weekday)
                .collect(Collectors.toSet());
    }

    private static boolean ofTheMoon(WorkingCalendar calendar, LocalDate day) {
        return calendar.holidays().stream()
                .filter(holiday -> holiday.fallsOn(day))
                .anyMatch(holiday ->
                        holiday instanceof org.rihla.law.clocks.Holiday.Lunar
                                || (calendar.equals(Calendars.MOROCCO)
                                        && holiday instanceof org.rihla.law.clocks.Holiday.Once));
    }

    private static Stream<LocalDate> weekdays() {
        return LocalDate.of(FIRST, 1, 1)
                .datesUntil(LocalDate.of(LAST + 1, 1, 1))
                .filter(HolidaysOfALibraryTest::weekday);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
