package org.rihla.law.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.law.returns.ReturnSource.ASSOCIATION_LIST;
import static org.rihla.law.returns.ReturnSource.BOARDING_LIST;
import static org.rihla.law.returns.ReturnSource.ENTRY_EXIT_SYSTEM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.Rule;
import org.rihla.law.UnusableInput;
import org.rihla.law.clocks.Calendars;

@DisplayName("Returns (R5, C27)")
class ReturnsTest {
    private static final ReturnTerms SPAIN = ReturnTerms.usual(Calendars.SPAIN);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 30);
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0}: end {1}, check-in {2} is {3}; shown {4}, legal {5}")
    @CsvSource({
        "N1, 2026-06-30, 2026-07-30, ON_TIME, 2026-07-30, 2026-07-30",
        "N2, 2026-01-31, 2026-03-02, ON_TIME, 2026-02-28, 2026-03-02",
        "N3, 2024-01-31, 2024-02-29, ON_TIME, 2024-02-29, 2024-02-29",
        "one day late, 2026-06-30, 2026-07-31, LATE, 2026-07-30, 2026-07-30",
        "home before the end, 2026-06-30, 2026-06-20, ON_TIME, 2026-07-30, 2026-07-30"
    })
    void classifiesACheckIn(
            String vector,
            LocalDate end,
            LocalDate checkIn,
            ReturnClass expected,
            LocalDate shown,
            LocalDate legal) {
        ReturnAssessment answer =
                Returns.assess(
                        ReturnFacts.endingOn(end).withCheckIn(checkIn),
                        SPAIN,
                        LocalDate.of(2026, 8, 31));

        assertThat(answer.returnClass()).isEqualTo(expected);
        assertThat(answer.shownToWorker()).isEqualTo(shown);
        assertThat(answer.legalDeadline()).isEqualTo(legal);
        assertThat(answer.effect()).isEqualTo(ReturnEffect.CONDITION_MET);
    }

    @Test
    @DisplayName(
            "N5: a late check-in after a proven ferry is LATE, and the return condition is met")
    void aLateCheckInIsAReturn() {
        ReturnFacts facts =
                ReturnFacts.endingOn(END)
                        .withExit(LocalDate.of(2026, 6, 29), BOARDING_LIST)
                        .withCheckIn(LocalDate.of(2026, 8, 5));

        ReturnAssessment answer = Returns.assess(facts, SPAIN, LocalDate.of(2026, 8, 5));

        assertThat(answer.returnClass()).isEqualTo(ReturnClass.LATE);
        assertThat(answer.effect()).isEqualTo(ReturnEffect.CONDITION_MET);
    }

    @ParameterizedTest(name = "without news on {0}: {1}")
    @CsvSource({
        "2026-06-30, DUE",
        "2026-07-01, TO_LOCATE",
        "2026-07-30, TO_LOCATE",
        "2026-08-29, TO_LOCATE",
        "2026-08-30, NOT_RETURNED"
    })
    void silenceIsFirstAWelfareCall(LocalDate on, ReturnClass expected) {
        ReturnFacts searched =
                ReturnFacts.endingOn(END)
                        .withSearch(Set.of(ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST), 3);

        assertThat(Returns.assess(searched, SPAIN, on).returnClass()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} sources and {1} calls")
    @CsvSource({"0, 0", "1, 3", "2, 2", "1, 2"})
    void nobodyIsNotReturnedBeforeTwoSourcesAndThreeCalls(int sources, int calls) {
        Set<ReturnSource> silent =
                Set.of(
                        Arrays.copyOf(
                                new ReturnSource[] {ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST}, sources));
        ReturnFacts facts = ReturnFacts.endingOn(END).withSearch(silent, calls);

        ReturnAssessment answer = Returns.assess(facts, SPAIN, LONG_AFTER);

        assertThat(answer.returnClass()).isEqualTo(ReturnClass.TO_LOCATE);
        assertThat(answer.effect()).isEqualTo(ReturnEffect.OPEN);
        assertThat(answer.causeUntil()).isNull();
    }

    @Test
    void notReturnedIsACauseForTwoYearsAndCanBeReviewed() {
        ReturnFacts searched =
                ReturnFacts.endingOn(END)
                        .withSearch(Set.of(ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST), 3);

        ReturnAssessment answer = Returns.assess(searched, SPAIN, LONG_AFTER);
        ReturnAssessment reviewed =
                Returns.assess(searched.withCheckIn(LONG_AFTER), SPAIN, LONG_AFTER);

        assertThat(answer.effect()).isEqualTo(ReturnEffect.CAUSE_FOR_REFUSAL);
        assertThat(answer.causeUntil()).isEqualTo(DEADLINE.plusYears(2));
        assertThat(reviewed.returnClass()).isEqualTo(ReturnClass.LATE);
        assertThat(reviewed.effect()).isEqualTo(ReturnEffect.CONDITION_MET);
    }

    @Test
    void aProvenExitIsNeverAFailureToReturn() {
        ReturnFacts facts =
                ReturnFacts.endingOn(END)
                        .withExit(LocalDate.of(2026, 6, 29), BOARDING_LIST)
                        .withSearch(Set.of(ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST), 9);

        assertThat(Returns.assess(facts, SPAIN, DEADLINE).returnClass())
                .isEqualTo(ReturnClass.EXITED);
        assertThat(Returns.assess(facts, SPAIN, DEADLINE.plusDays(1)).returnClass())
                .isEqualTo(ReturnClass.EXITED_NOT_CHECKED_IN);
        assertThat(Returns.assess(facts, SPAIN, LONG_AFTER).effect()).isEqualTo(ReturnEffect.OPEN);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LawfulReason.class)
    void aProvenReasonMakesALongerStayLawful(LawfulReason reason) {
        ReturnFacts open = ReturnFacts.endingOn(END).withLawfulStay(new LawfulStay(reason, null));
        ReturnFacts ended =
                ReturnFacts.endingOn(END)
                        .withLawfulStay(new LawfulStay(reason, LocalDate.of(2026, 8, 31)));

        assertThat(Returns.assess(open, SPAIN, LONG_AFTER).returnClass())
                .isEqualTo(ReturnClass.LAWFUL_STAY);
        assertThat(Returns.assess(ended, SPAIN, LocalDate.of(2026, 8, 31)).returnClass())
                .isEqualTo(ReturnClass.LAWFUL_STAY);
        assertThat(Returns.assess(ended, SPAIN, LocalDate.of(2026, 9, 1)).returnClass())
                .isEqualTo(ReturnClass.TO_LOCATE);
        assertThat(Returns.assess(ended, SPAIN, LONG_AFTER).legalDeadline())
                .isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void anExtensionMovesTheDeadline() {
        ReturnFacts facts = ReturnFacts.endingOn(END).withExtensionTo(LocalDate.of(2026, 9, 30));

        ReturnAssessment answer =
                Returns.assess(facts.withCheckIn(LocalDate.of(2026, 10, 30)), SPAIN, LONG_AFTER);

        assertThat(answer.returnClass()).isEqualTo(ReturnClass.ON_TIME);
        assertThat(answer.legalDeadline()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    void theFormOfTodaysOrderIsToBeConfirmed() {
        ReturnAssessment answer = Returns.assess(ReturnFacts.endingOn(END), SPAIN, END);

        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsExactly("RETURN_DUE", "RETURN_CONFIRM_WITH_ORDER");
        assertThat(answer.findings()).allMatch(finding -> finding.rule() == Rule.R5_CHECK_IN);
    }

    @ParameterizedTest(name = "an end on {0} falls under {1}")
    @CsvSource({"2025-05-19, R5_CHECK_IN_FORMER", "2025-05-20, R5_CHECK_IN"})
    void theRegimeInForceAtTheEndDecides(LocalDate end, Rule rule) {
        ReturnTerms terms = ReturnTerms.inForceAt(end, Calendars.SPAIN);
        ReturnFacts home = ReturnFacts.endingOn(end).withCheckIn(end);

        assertThat(Returns.assess(home, terms, end).findings().getFirst().rule()).isEqualTo(rule);
    }

    @Test
    void theTextOfTheFormerRegimeIsCertainAndItsRefusalLonger() {
        ReturnTerms former = ReturnTerms.former(Calendars.SPAIN);
        ReturnFacts searched =
                ReturnFacts.endingOn(LocalDate.of(2024, 6, 30))
                        .withSearch(Set.of(ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST), 3);

        ReturnAssessment answer = Returns.assess(searched, former, LONG_AFTER);

        assertThat(answer.causeUntil()).isEqualTo(LocalDate.of(2027, 7, 30));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsExactly("RETURN_NOT_ESTABLISHED");
    }

    @Test
    void anotherOrderMaySetAnotherNumberOfMonths() {
        ReturnFacts facts = ReturnFacts.endingOn(END).withCheckIn(LocalDate.of(2026, 8, 20));

        assertThat(Returns.assess(facts, SPAIN.withMonths(2), LONG_AFTER).returnClass())
                .isEqualTo(ReturnClass.ON_TIME);
    }

    @Test
    void aQuestionWithoutADayIsAnsweredAsIfEveryDeadlineHadPassed() {
        ReturnFacts nothing = ReturnFacts.endingOn(END);

        assertThat(Returns.assess(nothing, SPAIN).returnClass()).isEqualTo(ReturnClass.TO_LOCATE);
        assertThat(Returns.assess(nothing.withExit(END, BOARDING_LIST), SPAIN).returnClass())
                .isEqualTo(ReturnClass.EXITED_NOT_CHECKED_IN);
        assertThat(Returns.assess(nothing.withCheckIn(LONG_AFTER), SPAIN).returnClass())
                .isEqualTo(ReturnClass.LATE);
    }

    @Test
    void refusesACheckInBeforeTheExitAndFactsFromTheFuture() {
        ReturnFacts left =
                ReturnFacts.endingOn(END).withExit(LocalDate.of(2026, 6, 29), BOARDING_LIST);

        assertThatThrownBy(() -> left.withCheckIn(LocalDate.of(2026, 6, 28)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.CHECKIN_BEFORE_EXIT));
        assertThatThrownBy(() -> Returns.assess(left, SPAIN, LocalDate.of(2026, 6, 1)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.FUTURE_DATE));
        assertThatThrownBy(() -> left.withExtensionTo(END.minusDays(1)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.WRONG_ORDER));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void agreesWithThePlainTableOnRandomFacts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            LocalDate end = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            LocalDate on = end.plusDays(random.nextInt(160) - 20);
            LocalDate exit = random.nextBoolean() ? on.minusDays(random.nextInt(40)) : null;
            LocalDate checkIn = random.nextInt(3) == 0 ? on : null;
            int calls = random.nextInt(5);
            Set<ReturnSource> silent =
                    random.nextBoolean()
                            ? Set.of(ENTRY_EXIT_SYSTEM, ASSOCIATION_LIST)
                            : Set.of(ENTRY_EXIT_SYSTEM);
            ReturnFacts facts =
                    new ReturnFacts(
                            end,
                            checkIn,
                            exit == null ? null : new Exit(exit, BOARDING_LIST),
                            null,
                            silent,
                            calls);

            assertThat(Returns.assess(facts, SPAIN, on).returnClass())
                    .isEqualTo(
                            plainTable(end, on, exit, checkIn, silent.size() >= 2 && calls >= 3));
        }
    }

    private static ReturnClass plainTable(
            LocalDate end,
            LocalDate on,
            @Nullable LocalDate exit,
            @Nullable LocalDate checkIn,
            boolean searched) {
        LocalDate deadline = end.plusMonths(1);
        while (!Calendars.SPAIN.isWorkingDay(deadline)) {
            deadline = deadline.plusDays(1);
        }
        if (checkIn != null) {
            return checkIn.isAfter(deadline) ? ReturnClass.LATE : ReturnClass.ON_TIME;
        }
        if (exit != null) {
            return on.isAfter(deadline) ? ReturnClass.EXITED_NOT_CHECKED_IN : ReturnClass.EXITED;
        }
        if (!on.isAfter(end)) {
            return ReturnClass.DUE;
        }
        return searched && on.isAfter(deadline.plusDays(30))
                ? ReturnClass.NOT_RETURNED
                : ReturnClass.TO_LOCATE;
    }
}
