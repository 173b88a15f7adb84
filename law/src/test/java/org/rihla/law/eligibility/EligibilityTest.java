package org.rihla.law.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.MessageKey;
import org.rihla.law.UnusableInput;
import org.rihla.law.eligibility.Application.Kind;
import org.rihla.law.eligibility.EligibilityAnswer.Result;
import org.rihla.law.eligibility.PersonFacts.Known;
import org.rihla.law.offers.CriteriaLinter;
import org.rihla.law.offers.ProtectedAttribute;

@DisplayName("Eligibility (R7)")
class EligibilityTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final Application FIRST =
            new Application(START, LocalDate.of(2026, 1, 20), Kind.FIRST);
    private static final LocalDate ADULT = LocalDate.of(1990, 5, 4);
    private static final LocalDate LONG_PASSPORT = LocalDate.of(2030, 1, 1);
    private static final Set<Known> ALL_GOOD =
            EnumSet.of(
                    Known.OUTSIDE_DESTINATION,
                    Known.RECORD_CLEAR,
                    Known.RETURN_COMMITMENT_SIGNED,
                    Known.FIT_FOR_TASK);

    @Test
    void whoMeetsEverythingIsEligibleWithEveryEvidence() {
        EligibilityAnswer answer = evaluate(person(ADULT, LONG_PASSPORT, ALL_GOOD));

        assertThat(answer.result()).isEqualTo(Result.ELIGIBLE);
        assertThat(answer.answers()).hasSize(7).allMatch(one -> one.truth() == Truth.TRUE);
        assertThat(answer.toBring()).isEmpty();
    }

    @Test
    @DisplayName(
            "Q1: 17 years and 364 days at the start is refused by policy, noting that the law asks for more than 16")
    void aMinorIsRefusedByPolicy() {
        EligibilityAnswer answer =
                evaluate(person(START.minusYears(18).plusDays(1), LONG_PASSPORT, ALL_GOOD));

        assertThat(answer.result()).isEqualTo(Result.NOT_ELIGIBLE);
        Finding finding = answer.findings().getFirst();
        assertThat(finding.code()).isEqualTo("AGE_BELOW_POLICY");
        assertThat(finding.arguments()).containsExactly(18, 16);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2008-03-16, AGE_OK",
        "2008-03-17, AGE_BELOW_POLICY",
        "2009-03-16, AGE_BELOW_POLICY",
        "2009-03-17, AGE_BELOW_LAW"
    })
    void ageCountsOnTheFirstDayOfTheContract(LocalDate birth, String code) {
        assertThat(evaluate(person(birth, LONG_PASSPORT, ALL_GOOD)).findings().getFirst().code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName(
            "Q3: without a passport yet there is something to complete, with place, cost and days")
    void aMissingPassportIsToComplete() {
        EligibilityAnswer answer = evaluate(person(ADULT, null, ALL_GOOD));

        assertThat(answer.result()).isEqualTo(Result.TO_COMPLETE);
        ToBring toBring = answer.toBring().getFirst();
        assertThat(toBring.what()).isEqualTo(MessageKey.BRING_PASSPORT);
        assertThat(toBring.where()).isEqualTo(MessageKey.AT_PROVINCE);
        assertThat(toBring.days()).isPositive();
    }

    @Test
    void aPassportThatEndsTooEarlyIsToRenew() {
        LocalDate tooEarly = FIRST.visaLodged().plusYears(1).minusDays(1);

        assertThat(evaluate(person(ADULT, tooEarly, ALL_GOOD)).result())
                .isEqualTo(Result.TO_COMPLETE);
        assertThat(evaluate(person(ADULT, tooEarly.plusDays(1), ALL_GOOD)).result())
                .isEqualTo(Result.ELIGIBLE);
    }

    @Test
    @DisplayName("Q4: a missing criminal record certificate is to complete")
    void aMissingCertificateIsToComplete() {
        EligibilityAnswer answer =
                evaluate(person(ADULT, LONG_PASSPORT, without(Known.RECORD_CLEAR)));

        assertThat(answer.result()).isEqualTo(Result.TO_COMPLETE);
        assertThat(answer.toBring())
                .extracting(ToBring::what)
                .containsExactly(MessageKey.BRING_RECORD);
    }

    @Test
    @DisplayName(
            "Q5: in Spain as a visitor is not eligible for a first request, but no matter for a recall")
    void aFirstRequestCannotBeMadeFromInside() {
        PersonFacts visitor =
                person(
                        ADULT,
                        LONG_PASSPORT,
                        swap(Known.OUTSIDE_DESTINATION, Known.INSIDE_DESTINATION));

        assertThat(evaluate(visitor).result()).isEqualTo(Result.NOT_ELIGIBLE);
        Application recall = new Application(START, FIRST.visaLodged(), Kind.RECALL);
        assertThat(Eligibility.evaluate(Avenues.SPAIN_SEASONAL, visitor, recall).result())
                .isEqualTo(Result.ELIGIBLE);
    }

    @Test
    @DisplayName("Q7: what an offer may not ask for has no place among a person's facts")
    void noFactIsAProtectedAttribute() {
        List<String> words =
                Stream.concat(
                                Arrays.stream(PersonFacts.class.getRecordComponents())
                                        .map(RecordComponent::getName),
                                Arrays.stream(Known.values()).map(Known::name))
                        .map(name ->
                                name.replaceAll("([A-Z]+)", " $1")
                                        .replace('_', ' ')
                                        .toLowerCase(Locale.ROOT))
                        .toList();

        assertThat(CriteriaLinter.examine(words)).isEmpty();
        assertThat(Eligibility.neverUsed()).containsExactlyInAnyOrder(ProtectedAttribute.values());
    }

    @Test
    void oneNoOutweighsEveryMissingPaper() {
        PersonFacts person = person(null, null, Set.of(Known.RECORD_CONVICTION));

        assertThat(evaluate(person).result()).isEqualTo(Result.NOT_ELIGIBLE);
        assertThat(evaluate(person).toBring()).hasSize(5);
    }

    @Test
    void notFitForTheTaskIsANo() {
        assertThat(
                        evaluate(
                                        person(
                                                ADULT,
                                                LONG_PASSPORT,
                                                swap(Known.FIT_FOR_TASK, Known.NOT_FIT_FOR_TASK)))
                                .result())
                .isEqualTo(Result.NOT_ELIGIBLE);
    }

    @Test
    void aCauseOfRefusalHoldsToItsLastDay() {
        assertThat(evaluate(new PersonFacts(ADULT, LONG_PASSPORT, START, ALL_GOOD)).result())
                .isEqualTo(Result.NOT_ELIGIBLE);
        assertThat(
                        evaluate(
                                        new PersonFacts(
                                                ADULT, LONG_PASSPORT, START.minusDays(1), ALL_GOOD))
                                .result())
                .isEqualTo(Result.ELIGIBLE);
    }

    @Test
    void nobodyGoesByAnAvenueThatIsNotInForce() {
        Application early =
                new Application(LocalDate.of(2025, 5, 19), LocalDate.of(2025, 3, 1), Kind.FIRST);

        EligibilityAnswer answer =
                Eligibility.evaluate(
                        Avenues.SPAIN_SEASONAL, person(ADULT, LONG_PASSPORT, ALL_GOOD), early);

        assertThat(answer.result()).isEqualTo(Result.NOT_ELIGIBLE);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsExactly("AVENUE_NOT_IN_FORCE");
        assertThat(Avenues.withId("ES-SEASONAL-2025")).contains(Avenues.SPAIN_SEASONAL);
    }

    @Test
    void refusesABirthAfterTheContract() {
        assertThatThrownBy(() -> evaluate(person(START.plusDays(1), LONG_PASSPORT, ALL_GOOD)))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.FUTURE_DATE));
    }

    private static EligibilityAnswer evaluate(PersonFacts person) {
        return Eligibility.evaluate(Avenues.SPAIN_SEASONAL, person, FIRST);
    }

    private static PersonFacts person(
            @Nullable LocalDate birth, @Nullable LocalDate passport, Set<Known> known) {
        return new PersonFacts(birth, passport, null, known);
    }

    private static Set<Known> without(Known fact) {
        Set<Known> known = EnumSet.copyOf(ALL_GOOD);
        known.remove(fact);
        return known;
    }

    private static Set<Known> swap(Known gone, Known come) {
        Set<Known> known = without(gone);
        known.add(come);
        return known;
    }
}
