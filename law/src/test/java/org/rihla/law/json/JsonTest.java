package org.rihla.law.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Certainty;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("JSON")
class JsonTest {
    private static final Json.Obj ANSWER =
            Fields.of("used", 90)
                    .and("long", 5_000_000_000L)
                    .and("legal", true)
                    .and("day", LocalDate.of(2026, 2, 28))
                    .and("none", null)
                    .and("mark", Certainty.A)
                    .and("amount", new BigDecimal("1.50"))
                    .and("text", "say \"no\" \\ \n\r\t\u0001 عيد")
                    .and("list", List.of(1, "a"))
                    .and("empty", List.of())
                    .and("map", Map.of())
                    .and("rows", List.of(Fields.of("a", 1).toJson(), Fields.of("a", 2).toJson()))
                    .and("deep", List.of(List.of(1)))
                    .toJson();

    @Test
    void isPrintedMemberByMember() {
        assertThat(ANSWER.print())
                .isEqualTo(
                        """
                        {
                          "used": 90,
                          "long": 5000000000,
                          "legal": true,
                          "day": "2026-02-28",
                          "none": null,
                          "mark": "A",
                          "amount": 1.50,
                          "text": "say \\"no\\" \\\\ \\n\\r\\t\\u0001 عيد",
                          "list": [1, "a"],
                          "empty": [],
                          "map": {},
                          "rows": [
                            {
                              "a": 1
                            },
                            {
                              "a": 2
                            }
                          ],
                          "deep": [
                            [1]
                          ]
                        }\
                        """);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(JsonReader.read(ANSWER.print())).isEqualTo(ANSWER);
        assertThat(JsonReader.read(" [ ] ")).isEqualTo(new Json.Arr(List.of()));
        assertThat(JsonReader.read("[true,false,null,-1.5e2]"))
                .isEqualTo(
                        new Json.Arr(
                                List.of(
                                        new Json.Bool(true),
                                        new Json.Bool(false),
                                        new Json.Null(),
                                        new Json.Num(new BigDecimal("-1.5e2")))));
        assertThat(JsonReader.read("\"\\u0041\\/\\b\\f\"")).isEqualTo(new Json.Text("A/\b\f"));
    }

    @Test
    void allMembersOfAnotherObjectMayFollow() {
        assertThat(Fields.of("a", 1).andAll(Fields.of("b", 2).toJson()).toJson())
                .isEqualTo(Fields.of("a", 1).and("b", 2).toJson());
    }

    @Test
    void isFlatForTables() {
        Json.Obj nested =
                Fields.of("a", Fields.of("b", 1).and("c", List.of("x", "y")).toJson())
                        .and(
                                "rows",
                                List.of(Fields.of("id", "p").toJson(), Fields.of("id", 2).toJson()))
                        .and("pairs", Arrays.asList(List.of("a", "b"), null, true, false))
                        .and("none", null)
                        .toJson();

        assertThat(Flat.of(nested))
                .containsExactly(
                        Map.entry("a.b", "1"),
                        Map.entry("a.c", "x,y"),
                        Map.entry("rows", "{},{}"),
                        Map.entry("rows.id", "p,2"),
                        Map.entry("pairs", "a b,,true,false"),
                        Map.entry("none", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2} | line 1 of the JSON: expected \"a\" only once",
                "{\"a\":1 | line 1 of the JSON: expected more: it ends too early",
                "{\"a\" 1} | line 1 of the JSON: expected \":\"",
                "{\"a\":1 \"b\"} | line 1 of the JSON: expected \",\"",
                "{a:1} | line 1 of the JSON: expected \"\"\"",
                "[1 2] | line 1 of the JSON: expected \",\"",
                "[1] 2 | line 1 of the JSON: expected nothing more after the value",
                "[01] | line 1 of the JSON: expected \",\"",
                "[.5] | line 1 of the JSON: expected a value",
                "[tru] | line 1 of the JSON: expected a value",
                "[\"\\x\"] | line 1 of the JSON: expected a known escape",
                "[\"\\u00g1\"] | line 1 of the JSON: expected four hexadecimal digits",
                "[\"\\u00 | line 1 of the JSON: expected four hexadecimal digits"
            })
    void whatIsBrokenIsRefused(String text, String message) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.BAD_FILE))
                .hasMessage(message);
    }

    @Test
    void theLineOfAMistakeIsNamed() {
        assertThatThrownBy(() -> JsonReader.read("{\n\"a\":1,\n\"b\":x}"))
                .hasMessageStartingWith("line 3 ");
        assertThatThrownBy(() -> JsonReader.read("")).hasMessageStartingWith("line 1 ");
        assertThatThrownBy(() -> JsonReader.read("[\"a\nb\"]"))
                .hasMessageEndingWith("a closing quotation mark");
    }

    @Test
    void blanksAreAllowedBetweenAll() {
        assertThat(JsonReader.read(" { \"a\" : [ 1 , 2 ] , \"b\" : { } } "))
                .isEqualTo(JsonReader.read("{\"a\":[1,2],\"b\":{}}"));
    }

    @Test
    void objectsAreLevelsToo() {
        assertThat(JsonReader.read("{\"a\":".repeat(60) + "1" + "}".repeat(60))).isNotNull();
        assertThatThrownBy(() -> JsonReader.read("{\"a\":".repeat(61) + "1" + "}".repeat(61)))
                .hasMessageEndingWith("fewer levels");
        assertThatThrownBy(() -> JsonReader.read("[".repeat(61) + "1" + "]".repeat(61)))
                .hasMessageEndingWith("fewer levels");
    }

    @Test
    void levelsAreLimited() {
        assertThat(JsonReader.read("[".repeat(60) + "]".repeat(60))).isNotNull();
        assertThatThrownBy(() -> JsonReader.read("[".repeat(62) + "]".repeat(62)))
                .hasMessageEndingWith("fewer levels");
    }

    @Test
    void whatHasNoFormIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Json.of(1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
