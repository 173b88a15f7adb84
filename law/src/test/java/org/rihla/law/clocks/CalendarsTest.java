package org.rihla.law.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Working calendars")
class CalendarsTest {

    @ParameterizedTest(name = "Easter {0}")
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2019-04-21",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2038-04-25",
                "2049-04-18"
            })
    void easterFallsWhereTheAlmanacsSay(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest(name = "{1} is free in {0}")
    @CsvSource({
        "ES, 2026-01-06",
        "ES, 2026-04-02",
        "ES, 2026-04-03",
        "ES, 2026-10-12",
        "ES, 2026-12-08",
        "ES-AN, 2025-02-28",
        "ES-AN, 2027-03-01",
        "ES-AN, 2027-08-16",
        "MA, 2026-07-30",
        "MA, 2025-01-14",
        "MA, 2026-11-06",
        "FR, 2026-04-06",
        "FR, 2026-05-14",
        "FR, 2026-05-25",
        "FR, 2026-07-14",
        "IT, 2026-04-06",
        "IT, 2026-06-02",
        "PT, 2026-06-04",
        "PT, 2026-06-10"
    })
    void knowsTheFeasts(String calendar, LocalDate day) {
        assertThat(Calendars.named(calendar).orElseThrow().isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest(name = "{1} is worked in {0}")
    @CsvSource({
        "ES, 2025-02-28",
        "MA, 2021-01-14",
        "ES, 2026-07-30",
        "PT, 2026-04-06",
        "MA, 2026-04-03"
    })
    void doesNotInventFeasts(String calendar, LocalDate day) {
        assertThat(Calendars.named(calendar).orElseThrow().isWorkingDay(day)).isTrue();
    }

    @Test
    void aCentreAddsItsLocalFeasts() {
        LocalDate feast = LocalDate.of(2026, 9, 8);

        WorkingCalendar local = Calendars.SPAIN.with(List.of(feast));

        assertThat(local.isWorkingDay(feast)).isFalse();
        assertThat(Calendars.SPAIN.isWorkingDay(feast)).isTrue();
    }

    @Test
    void anUnknownCalendarIsNotGuessed() {
        assertThat(Calendars.named("XX")).isEmpty();
        assertThat(Calendars.named(" es ")).contains(Calendars.SPAIN);
    }
}
