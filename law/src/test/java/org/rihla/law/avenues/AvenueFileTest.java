package org.rihla.law.avenues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Certainty;
import org.rihla.law.MessageKey;
import org.rihla.law.UnusableInput;
import org.rihla.law.avenues.Processing.Payer;
import org.rihla.law.clocks.Silence;
import org.rihla.law.eligibility.Basis;
import org.rihla.law.eligibility.Condition;
import org.rihla.law.eligibility.Condition.AllOf;
import org.rihla.law.eligibility.Condition.AnyOf;
import org.rihla.law.eligibility.Condition.Sourced;
import org.rihla.law.eligibility.Condition.Within;
import org.rihla.law.eligibility.Measure;
import org.rihla.law.json.JsonReader;
import org.rihla.law.stays.Frame;

@DisplayName("Files of avenues")
class AvenueFileTest {
    private static final String FILE =
            """
            {
              "id": "XX-TEST", "names": {"en": "a", "fr": "b", "es": "c", "ar": "d"}, "country": "XX",
              "purpose": "STUDY", "instrument": "Text", "article": "art. 1", "source": "https://example.org",
              "from": "2026-01-01", "to": "2026-12-31", "mark": "B",
              "duration": {"rule": "R3", "mostMonths": 9, "leastMonths": 3, "frames": ["ROLL"], "permitMonths": 12},
              "processing": {"fileMonthsBefore": 3, "decisionDays": 90, "decisionMonths": 3, "silence": "POSITIVE", "fee": "80 EUR", "payer": "APPLICANT"},
              "quota": "100 a year", "rights": ["RIGHT_FAMILY"], "appeal": "APPEAL_IN_DECISION",
              "supersededBy": "XX-NEXT", "vectors": ["v"],
              "review": {"state": "REVIEWED", "draftedBy": "one", "reviewedBy": "two", "publishedOn": "2026-02-01", "lastCheckedOn": "2026-03-01"},
              "conditions": [CONDITIONS]
            }\
            """;
    private static final String MEASURE =
            """
            {"article": "art. 2", "source": "Other", "from": "2026-02-01", "to": "2026-03-01", "mark": "A",
             "measure": "CONTRACT_MONTHS", "least": 3, "most": 6.5,
             "bring": {"what": "BRING_PAY", "where": "AT_HOME", "cost": 20, "days": 4}}\
            """;

    @Test
    void everyMemberIsRead() {
        AvenueSheet sheet = read(MEASURE);

        assertThat(sheet.id()).isEqualTo("XX-TEST");
        assertThat(sheet.names()).hasSize(4).containsEntry("ar", "d");
        assertThat(sheet.avenue().country()).isEqualTo("XX");
        assertThat(sheet.avenue().instrument()).isEqualTo("Text");
        assertThat(sheet.avenue().validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(sheet.avenue().certainty()).isEqualTo(Certainty.B);
        assertThat(sheet.purpose()).isEqualTo(Purpose.STUDY);
        assertThat(sheet.article()).isEqualTo("art. 1");
        assertThat(sheet.source()).isEqualTo("https://example.org");
        assertThat(sheet.duration()).isEqualTo(new Duration("R3", 9, 3, List.of(Frame.ROLL), 12));
        assertThat(sheet.processing())
                .isEqualTo(new Processing(3, 90, 3, Silence.POSITIVE, "80 EUR", Payer.APPLICANT));
        assertThat(sheet.quota()).isEqualTo("100 a year");
        assertThat(sheet.rights()).containsExactly(MessageKey.RIGHT_FAMILY);
        assertThat(sheet.appeal()).isEqualTo(MessageKey.APPEAL_IN_DECISION);
        assertThat(sheet.supersededBy()).isEqualTo("XX-NEXT");
        assertThat(sheet.vectors()).containsExactly("v");
        assertThat(sheet.review())
                .isEqualTo(
                        new Review(
                                AvenueState.REVIEWED,
                                "one",
                                "two",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aConditionHasItsOwnArticleOrThatOfItsAvenue() {
        Sourced own = (Sourced) condition(MEASURE);

        assertThat(own.basis())
                .isEqualTo(
                        new Basis(
                                "art. 2",
                                "Other",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 3, 1),
                                Certainty.A));
        assertThat(own.condition())
                .isInstanceOfSatisfying(
                        Within.class,
                        within -> {
                            assertThat(within.measure()).isEqualTo(Measure.CONTRACT_MONTHS);
                            assertThat(within.least()).isEqualTo(BigDecimal.valueOf(3));
                            assertThat(within.most()).isEqualTo(new BigDecimal("6.5"));
                            assertThat(within.toBring().what()).isEqualTo(MessageKey.BRING_PAY);
                            assertThat(within.toBring().where()).isEqualTo(MessageKey.AT_HOME);
                            assertThat(within.toBring().cost()).isEqualTo(BigDecimal.valueOf(20));
                            assertThat(within.toBring().days()).isEqualTo(4);
                        });
        Sourced short1 = (Sourced) condition("{\"article\": \"art. 3\", \"passportYears\": 1}");
        assertThat(short1.basis())
                .isEqualTo(
                        new Basis(
                                "art. 3",
                                "Text",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                Certainty.B));
    }

    @Test
    void conditionsAreATree() {
        Condition tree =
                condition(
                        """
                        {"any": [{"passportYears": 1}, {"all": [{"noCauseOfRefusal": {}}, {"outsideDestination": {}}]}]}\
                        """);

        assertThat(tree)
                .isInstanceOfSatisfying(
                        AnyOf.class,
                        any ->
                                assertThat(any.conditions().getLast())
                                        .isInstanceOfSatisfying(
                                                AllOf.class,
                                                all -> assertThat(all.conditions()).hasSize(2)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | must ask exactly one thing",
                "[] | must be an object",
                "{\"passportYears\":1,\"noCauseOfRefusal\":{}} | must ask exactly one thing",
                "{\"children\":0} | \"children\" is not known here",
                "{\"fact\":\"MARRIED\"} | \"MARRIED\" is no fact",
                "{\"measure\":\"CONTRACT_DAYS\"} | a measure needs \"least\" or \"most\"",
                "{\"measure\":\"CONTRACT_DAYS\",\"least\":\"3\"} | \"least\" must be a number",
                "{\"passportYears\":1.5} | \"passportYears\" must be a whole number",
                "{\"any\":[]} | \"any\" must not be empty",
                "{\"any\":{}} | \"any\" must be a list",
                "{\"article\":1,\"passportYears\":1} | \"article\" must be a text",
                "{\"mark\":\"A\",\"passportYears\":1} | \"article\" is missing",
                "{\"minimumAge\":{\"policy\":18}} | \"lawAbove\" is missing",
                "{\"passportYears\":1,\"bring\":{\"what\":\"BRING_PAY\",\"fee\":1}} | \"fee\" is not known here"
            })
    void aBrokenConditionIsRefusedWithItsPlace(String condition, String message) {
        assertThatThrownBy(() -> read(condition))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining(message)
                .hasMessageMatching("(conditions\\[0]|avenue).*");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\" | \"name\" | avenue: \"name\" is not known here",
                "\"source\" | \"quota2\" | avenue: \"quota2\" is not known here",
                "\"STUDY\" | \"PLAY\" | avenue: \"PLAY\" is no purpose",
                "\"rule\" | \"ruler\" | avenue.duration: \"ruler\" is not known here",
                "\"silence\" | \"silent\" | avenue.processing: \"silent\" is not known here",
                "\"state\" | \"stage\" | avenue.review: \"stage\" is not known here",
                "[\"v\"] | [1] | avenue: \"vectors\" must hold texts",
                "\"2026-01-01\" | \"2026-02-30\" | \"2026-02-30\" is not a day of the calendar",
                "[\"RIGHT_FAMILY\"] | [\"RIGHT_MOON\"] | avenue: \"RIGHT_MOON\" is no rights"
            })
    void aBrokenFileIsRefusedWithItsPlace(String old, String broken, String message) {
        String file = FILE.replace("CONDITIONS", "").replace(old, broken);

        assertThatThrownBy(() -> AvenueFile.read(JsonReader.read(file)))
                .isInstanceOf(UnusableInput.class)
                .hasMessageStartingWith(message);
    }

    private static AvenueSheet read(String condition) {
        return AvenueFile.read(JsonReader.read(FILE.replace("CONDITIONS", condition)));
    }

    private static Condition condition(String text) {
        return read(text).avenue().conditions().getFirst();
    }
}
