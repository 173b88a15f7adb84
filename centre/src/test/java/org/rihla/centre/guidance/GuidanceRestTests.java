package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.shared.Lang;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calculators as a program without an account asks them. */
@GuidanceOffice
class GuidanceRestTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort int port;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyQuestionTellsWhatItAsksInEachLanguage(Lang lang) {
        JsonNode all = JSON.readTree(send("", null, lang).body()).get("items");
        assertThat(all.size()).isGreaterThan(12);
        for (JsonNode one : all) {
            String path = "/" + one.get("question").asString();
            HttpResponse<String> answer = send(path, null, lang);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).get("fields").size()).isPositive();
            assertThat(answer.body()).doesNotContain("guidance.");
        }
    }

    @Test
    void anAnswerCarriesItsFindingsWithArticleCertaintyAndDays() {
        JsonNode answer =
                answer(
                        "/days",
                        """
                        {"on": "2025-04-01", "stay": [{"from": "2025-01-01", "to": "2025-04-01"}]}
                        """);
        assertThat(answer.get("standing").asString()).isNotEqualTo("YES");
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.get("code").asString()).startsWith("law.r1.");
        assertThat(finding.get("sentence").asString()).isNotBlank();
        assertThat(finding.get("article").asString()).contains("6");
        assertThat(finding.get("certainty").asString()).isEqualTo("A");
        assertThat(answer.get("days").size()).isPositive();
        assertThat(answer.get("figures").toString()).contains("\"day\":\"2025-04-01\"");
    }

    @Test
    void aWayIsAnsweredByTheLawOfTheFirstDayOfWork() {
        JsonNode answer =
                answer(
                        "/go/ES-SEASONAL-2025",
                        """
                        {"start": "2027-03-16", "birth": "1990-05-04",
                         "known": {"OUTSIDE_DESTINATION": true, "RECORD_CLEAR": "unknown"}}
                        """);
        assertThat(answer.get("standing").asString()).isEqualTo("MISSING");
        assertThat(answer.get("toBring").size()).isPositive();
        JsonNode inside =
                answer(
                        "/go/ES-SEASONAL-2025",
                        """
                        {"start": "2027-03-16", "known": {"OUTSIDE_DESTINATION": false}}
                        """);
        assertThat(inside.get("standing").asString()).isEqualTo("NO");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "days | UNKNOWN_OPTION | stays.0.from |"
                        + " {'on':'2026-03-01','stays':[{'from':'2026-02-02'}]}",
                "days | UNKNOWN_OPTION | stay.1000000.from |"
                        + " {'on':'2026-03-01','stay':{'1000000':{'from':'2026-02-02'}}}"
            })
    void aFieldThatNoQuestionHasIsRefused(String question, String code, String field, String body) {
        for (Lang lang : Lang.values()) {
            HttpResponse<String> no = send("/" + question, body.replace('\'', '"'), lang);
            assertThat(no.statusCode()).as(no.body()).isEqualTo(422);
            JsonNode problem = JSON.readTree(no.body());
            assertThat(problem.get("code").asString()).isEqualTo("guidance.no");
            assertThat(problem.get("fields"))
                    .anySatisfy(one -> {
                        assertThat(one.get("field").asString()).isEqualTo(field);
                        assertThat(one.get("message").asString()).contains(code);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]|400", "{|400", "3|400", "''|400"})
    void whatIsNoQuestionAtAllIsBad(String body, int status) {
        assertThat(send("/days", body, Lang.EN).statusCode()).isEqualTo(status);
        assertThat(send("/fortune", "{}", Lang.EN).statusCode()).isEqualTo(404);
        assertThat(send("/go/NOWHERE", "{}", Lang.EN).statusCode()).isEqualTo(404);
        assertThat(send("/days", "{\"on\":\"" + "9".repeat(70_000) + "\"}", Lang.EN).statusCode())
                .isEqualTo(413);
    }

    @Test
    void nothingIsLeftBehind() {
        HttpResponse<String> answer = send("/days", "{\"on\":\"2026-07-01\"}", Lang.EN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private JsonNode answer(String path, String body) {
        HttpResponse<String> answer = send(path, body, Lang.EN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String path, @Nullable String body, Lang lang) {
        Visit visit = new Visit(port, lang.tag());
        String whole = "/api/v1/guidance" + path;
        return body == null ? visit.open(whole) : visit.json(whole, body);
    }
}
