package org.rihla.law.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.law.InputCode;
import org.rihla.law.json.Flat;
import org.rihla.law.json.Json;
import org.rihla.law.json.JsonReader;

@DisplayName("rihla law")
class LawCommandTest {

    private record Said(int status, String text) {
        Map<String, String> values() {
            return Flat.of((Json.Obj) JsonReader.read(text));
        }
    }

    @Test
    void answersWithTheNamesOfTheContract() {
        assertThat(law("schengen --stays 2025-01-01..2025-03-31 --on 2025-04-01").values())
                .containsEntry("used", "90")
                .containsEntry("legal", "true")
                .containsEntry("firstIllegalDay", "")
                .containsEntry("maxStayFrom", "0")
                .containsEntry("earliestReentry", "2025-06-30");
        assertThat(law("season --months=9 --frame=YEAR --stays=2026-01-10..2026-10-09").values())
                .containsEntry("verdict", "GREEN")
                .containsEntry("days", "273")
                .containsEntry("firstAmber", "")
                .containsEntry("firstRed", "")
                .containsEntry("daysLeft", "0");
        assertThat(law("return --end 2026-01-31 --checkin 2026-03-02 --calendar ES").values())
                .containsEntry("class", "ON_TIME")
                .containsEntry("deadline", "2026-02-28")
                .containsEntry("legalDeadline", "2026-03-02");
        assertThat(law("clock --kind file-recall --from 2026-05-31").values())
                .containsEntry("due", "2026-02-28")
                .containsEntry("shownToWorker", "2026-02-27")
                .containsEntry("silence", "NONE");
        assertThat(law("quota --seats 7 --weights A=1,B=1,C=1").values())
                .containsEntry("seats.A", "3");
        assertThat(law("draw --seed s --ids b,a").values()).containsKey("order.hash");
    }

    @Test
    void aNoIsAnAnswer() {
        assertThat(law("schengen --stays 2025-01-01..2025-05-31 --on 2025-05-31").status())
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "schengen --stays 2025-03-02..2025-03-01 --on 2025-03-02 | STAY_REVERSED",
                "schengen --stays 2025-02-29..2025-03-01 --on 2025-03-02 | BAD_DATE",
                "schengen --stays 2025-02-01..2025-03-01 --on | OPTION_MISSING",
                "schengen --stays 2025-02-01..2025-03-01 --on --permit x | OPTION_MISSING",
                "schengen --stays 2025-02-01..2025-03-01 | OPTION_MISSING",
                "schengen 2025-02-01..2025-03-01 --on 2025-03-02 | UNKNOWN_OPTION",
                "schengen --on 2025-03-02 --on 2025-03-02 | DUPLICATE",
                "season --months 13 --frame YEAR --stays 2025-02-01..2025-03-01 |"
                        + " MONTHS_OUT_OF_RANGE",
                "return --end 2026-01-31 --calendar MOON | UNKNOWN_CALENDAR",
                "clock --kind moon --from 2026-01-31 | UNKNOWN_VALUE",
                "quota --seats 3 --weights A=1 --=3 | UNKNOWN_OPTION",
                "quota --seats 3 --weights A=1 --x= | UNKNOWN_OPTION",
                "moon | UNKNOWN_COMMAND",
                "vectors --file x | UNKNOWN_OPTION",
                "vectors nowhere.csv | NO_FILE",
                "avenues show | OPTION_MISSING",
                "avenues show A B | OPTION_MISSING",
                "avenues show NOWHERE | UNKNOWN_AVENUE",
                "avenues list ES | UNKNOWN_COMMAND",
                "avenues open | UNKNOWN_COMMAND",
                "rules now | UNKNOWN_OPTION",
                "rules --now x | UNKNOWN_OPTION"
            })
    void whatCannotBeRightIsRefusedWithACode(String line, String code) {
        Said said = law(line);

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.values()).containsEntry("error.code", code).containsKey("error.message");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "schengen --stays 1900-01-01..1900-02-01 --on 2025-03-02 | BAD_DATE",
                "schengen --stays 2025-01-01..2100-01-01 --on 2025-03-02 | BAD_DATE",
                "schengen --stays 2025-01-01..2025-02-01 --on 2100-01-01 | BAD_DATE",
                "schengen --stays 2025-01-01 --on 2025-03-02 | BAD_DATE",
                "schengen --stays ..2025-01-01 --on 2025-03-02 | BAD_DATE",
                "schengen --stays ZZ:2025-01-01..2025-02-01 --on 2025-03-02 | UNKNOWN_COUNTRY",
                "schengen --stays 2025-01-01..2025-02-01,2025-01-01..2025-02-01 --on 2025-03-02 |"
                        + " DUPLICATE",
                "schengen --stays 2025-01-01..2025-02-01 --permit 2025-01-01.. --on 2025-03-02 |"
                        + " BAD_DATE",
                "schengen --stays 2025-01-01..2025-02-01 --permit 2025-02-01..2025-01-01"
                        + " --on 2025-03-02 | STAY_REVERSED",
                "schengen --stays 2025-13-01..2025-13-02 --on 2025-03-02 | BAD_DATE",
                "season --months 0 --stays 2025-02-01..2025-03-01 | MONTHS_OUT_OF_RANGE",
                "season --months 99 --stays 2025-02-01..2025-03-01 | MONTHS_OUT_OF_RANGE",
                "season --months -1 --stays 2025-02-01..2025-03-01 | MONTHS_OUT_OF_RANGE",
                "season --months 9.5 --stays 2025-02-01..2025-03-01 | BAD_NUMBER",
                "season --months 99999999999 --stays 2025-02-01..2025-03-01 | BAD_NUMBER",
                "season --months 9 --stays 2025-03-01..2025-02-01 | STAY_REVERSED",
                "season --months 9 --stays 2025-02-01.. | BAD_DATE",
                "season --months 9 --stays 2025-02-01.. --on 2025-01-01 | STAY_REVERSED",
                "season --months 9 --stays 2025-02-30..2025-03-01 | BAD_DATE",
                "season --months 9 --stays 1900-02-01..1900-03-01 | BAD_DATE",
                "season --months 9 --stays 2100-02-01..2100-03-01 | BAD_DATE",
                "season --months 9 --stays , | OPTION_MISSING",
                "season --months 9 --frame MOON --stays 2025-02-01..2025-03-01 | UNKNOWN_VALUE",
                "return --end 2026-02-30 --calendar ES | BAD_DATE",
                "return --end 1900-01-01 --calendar ES | BAD_DATE",
                "return --end 2100-01-01 --calendar ES | BAD_DATE",
                "return --end 2026-06-30 --exit 2026-07-05 --checkin 2026-07-01 --calendar ES |"
                        + " CHECKIN_BEFORE_EXIT",
                "return --calendar ES | OPTION_MISSING",
                "clock --kind file-recall --from 2026-02-30 | BAD_DATE",
                "clock --kind file-recall --from 1900-01-01 | BAD_DATE",
                "clock --kind file-recall --from 2100-01-01 | BAD_DATE",
                "clock --kind file-recall --from 2026-02-01 --calendar MOON | UNKNOWN_CALENDAR",
                "clock --kind decision-recall --from 2026-02-10 --answer 2026-02-01 | WRONG_ORDER",
                "avenues answer ES-SEASONAL-2025 --start 2027-03-16 --birth 2028-01-01 |"
                        + " FUTURE_DATE",
                "avenues answer ES-SEASONAL-2025 --birth 1990-01-01 | OPTION_MISSING",
                "avenues answer ES-SEASONAL-2025 --start 2100-01-01 | BAD_DATE"
            })
    void neverAWrongNumberFromDatesStatesAndMonthsThatCannotBe(String line, String code) {
        Said said = law(line);

        assertThat(said.text()).contains(code);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.values()).containsEntry("error.code", code).containsKey("error.message");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "help", "--help", "schengen -h"})
    void helpsWhoAsks(String line) {
        Said said = law(line);

        assertThat(said.status()).isZero();
        assertThat(said.text()).startsWith("Usage: rihla law").contains("schengen", "forecast");
    }

    @ParameterizedTest(name = "{0} in four languages")
    @EnumSource(InputCode.class)
    void everyRefusalHasAWordInFourLanguages(InputCode code) {
        assertThat(
                        Arrays.asList("ar", "fr_FR.UTF-8", "es", "en_US.UTF-8", "de").stream()
                                .map(language -> Words.in(language).sentence(code))
                                .distinct())
                .hasSize(4);
    }

    @Test
    void speaksTheLanguageOfTheTerminal() {
        assertThat(law("es", "moon").text()).contains("No existe esa pregunta. (");
        assertThat(law("moon").text()).contains("There is no such question.");
        assertThat(law("fr", "help").text()).startsWith("Usage : rihla law COMMANDE");
    }

    @Test
    void runsTheVectorsThatComeWithIt() {
        Said said = law("vectors");

        assertThat(said.status()).isZero();
        assertThat(said.values()).containsEntry("failed", "0").containsKey("files.R01.csv");
    }

    @Test
    void runsTheVectorsOfOthersAndShowsWhatDiffers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.csv");
        Files.writeString(
                file,
                """
                id,rule,question,given,expect
                right,R8,quota,"seats=7; weights=A=1,B=1,C=1",seats.A=3
                wrong,R8,quota,"seats=7; weights=A=1,B=1,C=1",seats.A=2; seats.B=2
                """);

        Said said = law("vectors " + file);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.values())
                .containsEntry("passed", "1")
                .containsEntry("failed", "1")
                .containsEntry("failures.id", "wrong")
                .containsEntry("failures.rule", "R8")
                .containsEntry("failures.line", "3")
                .containsEntry("failures.value", "seats.A")
                .containsEntry("failures.expected", "2")
                .containsEntry("failures.got", "3");
    }

    @Test
    void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.csv");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(law("vectors " + file).values()).containsEntry("error.code", "BAD_FILE");
    }

    @Test
    void listsShowsAndAnswersAvenues() {
        assertThat(law("avenues").values().get("avenues.id"))
                .isEqualTo(law("avenues list").values().get("avenues.id"))
                .contains("FR-SEASONAL");
        assertThat(law("avenues show FR-SEASONAL").values())
                .containsEntry("id", "FR-SEASONAL")
                .containsEntry("duration.mostMonths", "6");
        assertThat(law("avenues answer FR-SEASONAL --start 2026-05-01 --birth 1990-05-04").values())
                .containsEntry("result", "TO_COMPLETE")
                .containsEntry("avenue", "FR-SEASONAL");
    }

    @Test
    void listsTheRulesWithTheirArticles() {
        assertThat(law("rules").values().get("rules.rule")).contains("R1,", ",R20");
    }

    private static Said law(String line) {
        return law("en", line);
    }

    private static Said law(String language, String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status =
                new LawCommand(Words.in(language), new PrintStream(bytes, true, UTF_8))
                        .run(
                                Arrays.stream(line.split(" ", -1))
                                        .filter(word -> !word.isEmpty())
                                        .toList());
        return new Said(status, bytes.toString(UTF_8).strip());
    }
}
