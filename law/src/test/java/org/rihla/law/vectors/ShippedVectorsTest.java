package org.rihla.law.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.questions.Questions;

@DisplayName("The vectors that come with the law")
class ShippedVectorsTest {

    @TestFactory
    List<DynamicTest> hold() {
        List<DynamicTest> tests = new ArrayList<>();
        ShippedVectors.all()
                .forEach((file, vectors) ->
                        vectors.forEach(vector ->
                                tests.add(
                                        DynamicTest.dynamicTest(
                                                vector.rule() + " " + vector.id(),
                                                () ->
                                                        assertThat(VectorRun.run(vector))
                                                                .as(file)
                                                                .isEmpty()))));
        return tests;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ':',
            value = {
                "R1: S1 S2 S3 S4 S5 S6 S9 S12 bad",
                "R2: E1 E2 E4 E7 E7b E9 E11 bad",
                "R3: E1 E2 E4 E7 E7b E9 E11 F1 F3 F4 bad",
                "R4: T1 T2 T3 T4 T6 T7 T9 bad",
                "R5: N1 N2 N3 N5 bad",
                "R6: H1 H3 H4 H6",
                "R7: Q1 Q3 Q4 Q5 Q7",
                "R8: A1 A3 A4 A5",
                "R9: D1 D2 D3 D4",
                "R10: O1 O2 O3 O4",
                "R12: X1 X2 X4 X5 X6",
                "R13: G1 G2 G4",
                "R16: W1 W3"
            })
    void theNamedVectorsOfTheSpecificationAreAmongThem(String rule, String names) {
        TreeSet<String> found = new TreeSet<>();
        ShippedVectors.all()
                .values()
                .forEach(vectors ->
                        vectors.stream()
                                .filter(vector -> vector.rule().equals(rule))
                                .forEach(vector -> found.add(vector.id().split(" ", 2)[0])));

        assertThat(found).containsAll(Arrays.asList(names.split(" ", -1)));
    }

    @Test
    void everyRuleAndEveryQuestionHasVectors() {
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> questions = new TreeSet<>();
        ShippedVectors.all()
                .values()
                .forEach(vectors ->
                        vectors.forEach(vector -> {
                            rules.add(vector.rule());
                            questions.add(vector.question());
                        }));

        assertThat(rules).containsExactlyElementsOf(VectorFile.rules()).hasSize(20);
        assertThat(questions).containsExactlyInAnyOrderElementsOf(Questions.names());
    }
}
