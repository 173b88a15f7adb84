package org.rihla.law.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;
import org.rihla.law.json.Flat;
import org.rihla.law.vectors.ShippedVectors;

@DisplayName("Questions of named texts")
class QuestionsTest {
    private static final List<String> NASTY =
            List.of(
                    "",
                    " ",
                    "-1",
                    "0",
                    "99",
                    "1000000000",
                    "999999999999",
                    "1e9",
                    "NaN",
                    "0.000000001",
                    "2025-02-29",
                    "1900-01-01",
                    "2100-01-01",
                    "2099-12-31",
                    "1901-01-01",
                    "+999999999-12-31",
                    "2026-01-01..",
                    "2026-01-01..2099-12-31",
                    "1901-01-01..2099-12-31",
                    "2026-02-01..2026-01-01",
                    "..",
                    ",",
                    "a,,b",
                    "A=1,A=1",
                    "A=999999999999",
                    "a/b/c",
                    "a/b/c/d",
                    "×؟\u0000");

    /** Each value of each vector in turn is made nasty: there is an answer or a coded refusal. */
    @TestFactory
    List<DynamicTest> nothingButAnAnswerOrACodedRefusal() {
        List<DynamicTest> tests = new ArrayList<>();
        ShippedVectors.all()
                .forEach((file, vectors) ->
                        tests.add(
                                DynamicTest.dynamicTest(
                                        file,
                                        () ->
                                                vectors.forEach(vector ->
                                                        spoil(
                                                                vector.question(),
                                                                vector.given())))));
        return tests;
    }

    private static void spoil(String question, Map<String, String> given) {
        for (String name : given.keySet()) {
            for (String nasty : NASTY) {
                Map<String, String> spoilt = new LinkedHashMap<>(given);
                spoilt.put(name, nasty);
                assertThatCode(() -> askOrRefuse(question, spoilt))
                        .as("%s %s", question, spoilt)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void askOrRefuse(String question, Map<String, String> given) {
        try {
            assertThat(Questions.ask(question, new Given(given)).members()).isNotEmpty();
        } catch (UnusableInput refused) {
            assertThat(refused.code()).isNotNull();
        }
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "forecast | history=1000000000,2000000000 | BAD_NUMBER",
                "suppress | rows=10000001,5 | BAD_NUMBER",
                "offer | posts=2000000000;joint=2000000000 | BAD_NUMBER",
                "recall | authorisation=2026-03-16..2030-03-15;start=2027-03-16;end=2027-03-15 |"
                        + " STAY_REVERSED",
                "recall |"
                        + " authorisation=2026-03-16..2030-03-15,2031-01-01..2031-01-02;start=2027-03-16"
                        + " | DUPLICATE",
                "change | cause=c;stopped=2026-03-02;notified=2026-03-01;asked=2026-03-20 |"
                        + " WRONG_ORDER",
                "change | cause=c;stopped=2026-03-02;asked=2026-03-20 | OPTION_MISSING",
                "change | cause=a;asked=2026-03-20 | OPTION_MISSING",
                "may-show | for=friends | UNKNOWN_VALUE",
                "shared-list | year=2026;entries=1/yesterday/NONE | BAD_DATE",
                "shared-list | year=2026;entries=1/NONE | UNKNOWN_VALUE",
                "quota | seats=1;weights=A | BAD_NUMBER",
                "quota | seats=1;weights==1 | BAD_NUMBER",
                "quota | seats=1.5;weights=A=1 | BAD_NUMBER",
                "draw | seed=s;ids=a,,b | EMPTY_TEXT",
                "season | months=9;stays=, | OPTION_MISSING",
                "same-person | birth=1890 | BAD_DATE"
            })
    void refusesWithItsCode(String question, String given, InputCode code) {
        assertThatThrownBy(() -> Questions.ask(question, given(given)))
                .isInstanceOfSatisfying(
                        UnusableInput.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0} with {1}: {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "linter | criteria=experience with strawberries | blocked | false",
                "linter | criteria=single women only | blocked | true",
                "draw | seed=s;ids=a,b,c | order.rank | 1,2,3",
                "rank | seed=s;applicants=a/1/1,b/2/1 | order.rank | 1,2",
                "same-person | birth=1990-05;birth2=1990-05 | points.BIRTH | 10",
                "avenue | avenue=PT-SEASONAL-90 | conditions.asks | MinimumAge,Stated,Within",
                "suppress | rows=10000000,50 | total | 10000050",
                "clock | kind=REQUEST_CARD;from=2026-06-01;free=2026-07-01 | due | 2026-07-02",
                "return | end=2026-06-30;months=2;checkin=2026-08-31 | class | ON_TIME",
                "return | end=2026-06-30;lawful=HOSPITAL;lawful-to=2026-08-15;on=2026-08-16 | class"
                        + " | TO_LOCATE",
                "schengen | stays=FR:2026-01-01..2026-01-02;on=2026-01-02 | used | 2",
                "schengen | stays=fr 2026-01-01..2026-01-02;on=2026-01-02 | used | 2",
                "same-person | birth=1990-05;birth2=1990-05-04 | score | 10",
                "avenue | avenue=IT-SEASONAL | quota | 2026: 88,000 seasonal of 164,850",
                "avenue | avenue=ES-SEASONAL-2025 | processing.silence | NEGATIVE",
                "avenue | avenue=ES-SEASONAL-2025 | processing.decisionMonths | 1",
                "avenue | avenue=ES-SEASONAL-2025 | duration.permitMonths | 48",
                "avenue | avenue=ES-SEASONAL-2025 | conditions.article | art. 100,art. 102.1.a",
                "avenue | avenue=ES-SEASONAL-2011 | supersededBy | ES-SEASONAL-2025",
                "avenues | country=MA | avenues.id | MA-INCOMING",
                "documents | departure=2026-03-10;passport=2027-03-10 | passport | OK",
                "shared-list | year=2026;entries=1/2026-02-01T09:00:00/NONE;named=2 | verdict |"
                        + " REJECT"
            })
    void answersWhatIsAsked(String question, String given, String name, String value) {
        assertThat(Flat.of(Questions.ask(question, given(given))).get(name)).startsWith(value);
    }

    private static Given given(String pairs) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : pairs.strip().split(";", -1)) {
            String[] parts = pair.split("=", 2);
            given.put(parts[0], parts[1]);
        }
        return new Given(given);
    }
}
