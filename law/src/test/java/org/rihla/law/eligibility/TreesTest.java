package org.rihla.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.eligibility.Condition.AllOf;
import org.rihla.law.eligibility.Condition.AnyOf;
import org.rihla.law.eligibility.Condition.Passport;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Condition.Stated;
import org.rihla.law.eligibility.Condition.Within;
import org.rihla.law.eligibility.PersonFacts.Known;

@DisplayName("Trees of conditions in three values (R7)")
class TreesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final Application APPLICATION =
            new Application(START, START, Application.Kind.FIRST);
    private static final ToBring BRING =
            new ToBring(MessageKey.BRING_PAY, MessageKey.AT_EMPLOYER, BigDecimal.ONE, 1);

    @ParameterizedTest(name = "{0} and {1} is {2}, or is {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void notKnownStaysNotKnown(Truth one, Truth other, Truth all, Truth any) {
        List<Condition> both = Arrays.asList(being(one), being(other));

        assertThat(test(new AllOf(both)).truth()).isEqualTo(all);
        assertThat(test(new AnyOf(both)).truth()).isEqualTo(any);
    }

    @Test
    void whatDecidesSpeaks() {
        List<Condition> both = List.of(being(Truth.UNKNOWN), being(Truth.FALSE));

        assertThat(test(new AllOf(both)).finding().code()).isEqualTo("FACT_REFUTED");
        assertThat(test(new AnyOf(both)).toBring()).isEqualTo(BRING);
    }

    @ParameterizedTest(name = "{0} months of 3 to 6: {1}")
    @CsvSource({
        ", MEASURE_UNKNOWN, UNKNOWN",
        "2.99, MEASURE_TOO_SMALL, FALSE",
        "3, MEASURE_OK, TRUE",
        "6.0, MEASURE_OK, TRUE",
        "6.01, MEASURE_TOO_LARGE, FALSE"
    })
    void aNumberIsReachedAndNotPassed(@Nullable BigDecimal months, String code, Truth truth) {
        Within within =
                new Within(
                        Measure.CONTRACT_MONTHS,
                        BigDecimal.valueOf(3),
                        BigDecimal.valueOf(6),
                        BRING);
        PersonFacts person =
                new PersonFacts(
                        null,
                        null,
                        null,
                        Set.of(),
                        months == null ? Map.of() : Map.of(Measure.CONTRACT_MONTHS, months));

        Answer answer = within.test(person, APPLICATION);

        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.finding().code()).isEqualTo(code);
        assertThat(answer.finding().arguments().getFirst())
                .isEqualTo(MessageKey.MEASURE_CONTRACT_MONTHS);
        assertThat(answer.toBring()).isEqualTo(truth == Truth.UNKNOWN ? BRING : null);
    }

    @Test
    void aNumberMayBeOpenOnOneSide() {
        PersonFacts person =
                new PersonFacts(
                        null, null, null, Set.of(), Map.of(Measure.CONTRACT_DAYS, BigDecimal.TEN));

        assertThat(
                        new Within(Measure.CONTRACT_DAYS, null, BigDecimal.TEN, BRING)
                                .test(person, APPLICATION)
                                .truth())
                .isEqualTo(Truth.TRUE);
        assertThat(
                        new Within(Measure.CONTRACT_DAYS, BigDecimal.TEN, null, BRING)
                                .test(person, APPLICATION)
                                .truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aConditionHoldsOnlyBetweenItsDays() {
        Condition asks = being(Truth.FALSE);

        assertThat(test(new Sourced(basis(START, START, "Text"), asks)).truth())
                .isEqualTo(Truth.FALSE);
        Answer before = test(new Sourced(basis(START.plusDays(1), null, "Text"), asks));
        assertThat(before.truth()).isEqualTo(Truth.TRUE);
        assertThat(before.finding().code()).isEqualTo("CONDITION_NOT_IN_FORCE");
        assertThat(before.basis()).isNotNull();
        assertThat(
                        test(new Sourced(basis(START.minusDays(9), START.minusDays(1), "T"), asks))
                                .truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void theRuleOfAnotherTextDoesNotSign() {
        Passport passport = new Passport(1, BRING);
        Basis spain = basis(START, null, "Spain, Real Decreto 1155/2024");

        assertThat(test(new Sourced(spain, passport)).finding().rule()).isEqualTo(Rule.R7_PASSPORT);
        Answer french = test(new Sourced(basis(START, null, "France, CESEDA"), passport));
        assertThat(french.finding().rule()).isEqualTo(Rule.R7_CONDITION);
        assertThat(french.toBring()).isEqualTo(BRING);
        assertThat(french.basis()).isEqualTo(basis(START, null, "France, CESEDA"));
        assertThat(test(passport).basis()).isNull();
    }

    private static Basis basis(LocalDate from, @Nullable LocalDate to, String source) {
        return new Basis("art. 1", source, from, to, Certainty.A);
    }

    private static Answer test(Condition condition) {
        return condition.test(
                new PersonFacts(
                        null, null, null, EnumSet.of(Known.JOB_OFFER, Known.NOT_WORK_AUTHORISED)),
                APPLICATION);
    }

    private static Condition being(Truth truth) {
        MessageKey label = MessageKey.FACT_JOB_OFFER;
        return switch (truth) {
            case TRUE -> new Stated(Known.JOB_OFFER, null, label, BRING);
            case FALSE ->
                    new Stated(Known.WORK_AUTHORISED, Known.NOT_WORK_AUTHORISED, label, BRING);
            case UNKNOWN -> new Stated(Known.ADMITTED, null, label, BRING);
        };
    }
}
