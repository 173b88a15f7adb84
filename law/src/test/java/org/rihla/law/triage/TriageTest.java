package org.rihla.law.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.law.triage.Indicator.DEBT_BONDAGE;
import static org.rihla.law.triage.Indicator.EXCESSIVE_OVERTIME;
import static org.rihla.law.triage.Indicator.INTIMIDATION_AND_THREATS;
import static org.rihla.law.triage.Indicator.ISOLATION;
import static org.rihla.law.triage.Indicator.PHYSICAL_OR_SEXUAL_VIOLENCE;
import static org.rihla.law.triage.Indicator.RESTRICTION_OF_MOVEMENT;
import static org.rihla.law.triage.Indicator.RETENTION_OF_DOCUMENTS;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.law.Verdict;

@DisplayName("Forced-labour triage (R16)")
class TriageTest {

    static Stream<Arguments> vectors() {
        return Stream.of(
                Arguments.of(
                        "W1 passport kept, free movement",
                        Set.of(RETENTION_OF_DOCUMENTS),
                        Severity.TWO),
                Arguments.of(
                        "W1 plus locked gate",
                        Set.of(RETENTION_OF_DOCUMENTS, RESTRICTION_OF_MOVEMENT),
                        Severity.ONE),
                Arguments.of(
                        "W3 threat and isolation",
                        Set.of(INTIMIDATION_AND_THREATS, ISOLATION),
                        Severity.TWO),
                Arguments.of(
                        "threat and debt",
                        Set.of(INTIMIDATION_AND_THREATS, DEBT_BONDAGE),
                        Severity.ONE),
                Arguments.of("violence", Set.of(PHYSICAL_OR_SEXUAL_VIOLENCE), Severity.ONE),
                Arguments.of("overtime alone", Set.of(EXCESSIVE_OVERTIME), Severity.THREE),
                Arguments.of("nothing ticked", Set.of(), Severity.THREE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("vectors")
    void proposesFromTheIndicators(String vector, Set<Indicator> indicators, Severity severity) {
        assertThat(Triage.propose(indicators, Set.of())).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ASKS_FOR_RESCUE, ONE",
        "WAGES_WITHHELD_MORE_THAN_ONE_PERIOD, TWO",
        "RETALIATION, TWO"
    })
    void circumstancesAreEnoughAlone(Circumstance circumstance, Severity severity) {
        assertThat(Triage.propose(Set.of(), Set.of(circumstance))).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Indicator.class)
    void moreIndicatorsNeverMakeACaseMilder(Indicator added) {
        for (Indicator first : Indicator.values()) {
            Severity alone = Triage.propose(Set.of(first), Set.of());
            Set<Indicator> both = first == added ? Set.of(first) : Set.of(first, added);

            assertThat(Triage.propose(both, Set.of())).isLessThanOrEqualTo(alone);
        }
    }

    @Test
    void raisingIsFreeAndLoweringNeedsAReason() {
        assertThat(Triage.decide(Severity.TWO, Severity.ONE, "").verdict()).isEqualTo(Verdict.OK);
        assertThat(Triage.decide(Severity.TWO, Severity.TWO, "").verdict()).isEqualTo(Verdict.OK);
        assertThat(Triage.decide(Severity.TWO, Severity.THREE, " ").verdict())
                .isEqualTo(Verdict.REJECT);
        assertThat(Triage.decide(Severity.TWO, Severity.THREE, "passport was given back").verdict())
                .isEqualTo(Verdict.OK);
        assertThat(Triage.describe(Severity.ONE).arguments()).containsExactly(1);
    }
}
