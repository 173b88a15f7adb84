package org.rihla.law.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.Finding;
import org.rihla.law.clocks.ClockTerms.Unit;

@DisplayName("Clocks (R4)")
class ClocksTest {

    @ParameterizedTest(name = "{0}: {1} for {2} is due {3}, shown as {4}")
    @CsvSource({
        "T1, FILE_COLLECTIVE, 2026-03-16, 2025-12-16, 2025-12-16",
        "T2, FILE_INDIVIDUAL, 2026-03-16, 2026-01-16, 2026-01-16",
        "T3, FILE_RECALL, 2026-05-31, 2026-02-28, 2026-02-27",
        "T4, FILE_RECALL, 2026-01-07, 2025-10-07, 2025-10-07",
        "T6, DECISION_INDIVIDUAL, 2025-10-07, 2025-11-07, 2025-11-07",
        "T7, REGISTER_WORKER, 2026-01-09, 2026-01-12, 2026-01-12",
        "T9, CHANGE_AFTER_WORK, 2026-01-20, 2026-04-20, 2026-04-20",
        "cure in ten working days, CURE_DEFECT, 2026-01-02, 2026-01-19, 2026-01-19",
        "visa in five working days, VISA_DECISION_ORDER, 2026-03-30, 2026-04-08, 2026-04-08",
        "card within a month, REQUEST_CARD, 2026-01-31, 2026-03-02, 2026-02-28"
    })
    void keepsTheDatesOfTheSpecification(
            String vector, ClockKind kind, LocalDate from, LocalDate due, LocalDate shown) {
        Clock clock = Clocks.start(kind, from, Calendars.SPAIN);

        assertThat(clock.due()).isEqualTo(due);
        assertThat(clock.shownToWorker()).isEqualTo(shown);
    }

    @Test
    @DisplayName("T6: no answer to a first individual request is a refusal after the month")
    void silenceRefusesAFirstRequest() {
        Clock clock =
                Clocks.start(
                        ClockKind.DECISION_INDIVIDUAL, LocalDate.of(2025, 10, 7), Calendars.SPAIN);

        assertThat(clock.silence()).isEqualTo(Silence.NEGATIVE);
        assertThat(clock.stateOn(null, LocalDate.of(2025, 11, 7))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.stateOn(null, LocalDate.of(2025, 11, 8)))
                .isEqualTo(ClockState.REFUSED_BY_SILENCE);
        assertThat(clock.notes()).isEmpty();
    }

    @Test
    @DisplayName("T6: for a collective request the same, but told as uncertain")
    void silenceOnACollectiveRequestIsToldAsUncertain() {
        Clock clock =
                Clocks.start(
                        ClockKind.DECISION_COLLECTIVE, LocalDate.of(2025, 10, 7), Calendars.SPAIN);

        assertThat(clock.silence()).isEqualTo(Silence.NEGATIVE);
        assertThat(clock.notes())
                .extracting(Finding::code)
                .containsExactly("CLOCK_SILENCE_UNCERTAIN");
    }

    @Test
    void silenceApprovesARecallAndARenewal() {
        for (ClockKind kind :
                new ClockKind[] {ClockKind.DECISION_RECALL, ClockKind.DECISION_RENEWAL}) {
            Clock clock = Clocks.start(kind, LocalDate.of(2025, 10, 7), Calendars.SPAIN);
            assertThat(clock.stateOn(null, clock.due().plusDays(1)))
                    .isEqualTo(ClockState.APPROVED_BY_SILENCE);
        }
    }

    @Test
    void anAnswerInTimeEndsTheClockAndALateOneIsKnownAsLate() {
        Clock clock =
                Clocks.start(ClockKind.DECISION_RECALL, LocalDate.of(2025, 10, 7), Calendars.SPAIN);
        LocalDate later = LocalDate.of(2025, 12, 1);

        assertThat(clock.stateOn(clock.due(), later)).isEqualTo(ClockState.ANSWERED);
        assertThat(clock.stateOn(clock.due().plusDays(1), later))
                .isEqualTo(ClockState.ANSWERED_LATE);
        assertThat(clock.stateOn(later, clock.due())).isEqualTo(ClockState.RUNNING);
    }

    @Test
    @DisplayName("T7: an uncertain number of days shows the earlier reading and tells the later")
    void uncertainDaysTellBothReadings() {
        Clock clock =
                Clocks.start(ClockKind.REGISTER_WORKER, LocalDate.of(2026, 1, 9), Calendars.SPAIN);

        assertThat(clock.notes())
                .extracting(Finding::arguments)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 14));
        assertThat(clock.stateOn(null, LocalDate.of(2026, 1, 13))).isEqualTo(ClockState.RUN_OUT);
    }

    @Test
    void aWaitingTimeIsKeptFromItsFirstDayOn() {
        Clock clock =
                Clocks.start(
                        ClockKind.CHANGE_AFTER_WORK, LocalDate.of(2026, 1, 20), Calendars.SPAIN);

        assertThat(clock.keptBy(LocalDate.of(2026, 4, 19))).isFalse();
        assertThat(clock.keptBy(LocalDate.of(2026, 4, 20))).isTrue();
    }

    @Test
    void aClockMayCountBackInDays() {
        ClockTerms filing = ClockKind.FILE_RECALL.terms();
        LocalDate start = LocalDate.of(2026, 4, 8);

        assertThat(Clocks.start(filing.lasting(3, Unit.WORKING_DAYS), start, Calendars.SPAIN).due())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(
                        Clocks.start(filing.lasting(3, Unit.CALENDAR_DAYS), start, Calendars.SPAIN)
                                .shownToWorker())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Clocks.start(filing.lasting(0, Unit.WORKING_DAYS), start, Calendars.SPAIN).due())
                .isEqualTo(start);
    }

    @Test
    void aYearlyOrderMaySetAnotherLength() {
        ClockTerms order = ClockKind.VISA_DECISION.terms().lasting(5, Unit.WORKING_DAYS);

        assertThat(Clocks.start(order, LocalDate.of(2026, 3, 6), Calendars.SPAIN).due())
                .isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ClockKind.class)
    void aPersonIsNeverToldALaterDayThanTheLaw(ClockKind kind) {
        Random random = new Random(20261123);
        for (int i = 0; i < 400; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
            Clock clock = Clocks.start(kind, from, Calendars.ANDALUSIA);

            assertThat(clock.shownToWorker()).isBeforeOrEqualTo(clock.due());
            assertThat(clock.keptBy(clock.shownToWorker())).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void workingDaysAgreeWithCountingThemOneByOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
            int days = 1 + random.nextInt(20);
            LocalDate found = Calendars.SPAIN.plusWorkingDays(from, days);

            long counted =
                    from.plusDays(1)
                            .datesUntil(found.plusDays(1))
                            .filter(Calendars.SPAIN::isWorkingDay)
                            .count();
            assertThat(counted).isEqualTo(days);
            assertThat(Calendars.SPAIN.isWorkingDay(found)).isTrue();
        }
    }
}
