package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.site.Form;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dates, months, places and calendars that cannot be: a code and a sentence beside the field, on
 * the page and for programs, and never a number. The command line has its own list.
 */
@GuidanceOffice
class BadInputTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort int port;

    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "days | STAY_REVERSED | stay.0.to |"
                        + " stay.0.from=2/3/2025&stay.0.to=1/3/2025&on=2/3/2025",
                "days | STAY_REVERSED | permit.0.to |"
                        + " permit.0.from=2/3/2025&permit.0.to=1/3/2025&on=2/3/2025",
                "days | DUPLICATE | stay.1.from |"
                        + " stay.0.from=1/3/2025&stay.0.to=2/3/2025"
                        + "&stay.1.from=1/3/2025&stay.1.to=2/3/2025&on=2/3/2025",
                "days | BAD_DATE | stay.0.from |"
                        + " stay.0.from=31/6/2025&stay.0.to=2/7/2025&on=2/7/2025",
                "days | BAD_DATE | stay.0.from | stay.0.from=1/1/1900&on=2/3/2025",
                "days | BAD_DATE | stay.0.to | stay.0.from=1/1/2026&stay.0.to=1/1/2100&on=2/3/2026",
                "days | BAD_DATE | on | on=1/1/1900",
                "days | BAD_DATE | on | on=1/1/2100",
                "days | BAD_DATE | on | on=<b>x</b>",
                "days | UNKNOWN_COUNTRY | stay.0.in |"
                        + " stay.0.from=1/1/2026&stay.0.in=ZZ&on=2/3/2026",
                "days | OPTION_MISSING | on | stay.0.from=1/1/2026",
                "days | OPTION_MISSING | stay.0.from | stay.0.to=1/1/2026&on=2/1/2026",
                "days | OPTION_MISSING | permit.0.to | permit.0.from=1/1/2026&on=2/1/2026",
                "season | MONTHS_OUT_OF_RANGE | months |"
                        + " in=ES&stay.0.from=1/3/2026&stay.0.to=1/9/2026&months=0",
                "season | MONTHS_OUT_OF_RANGE | months |"
                        + " in=ES&stay.0.from=1/3/2026&stay.0.to=1/9/2026&months=99",
                "season | BAD_NUMBER | months |"
                        + " in=ES&stay.0.from=1/3/2026&stay.0.to=1/9/2026&months=nine",
                "season | BAD_NUMBER | months |"
                        + " in=ES&stay.0.from=1/3/2026&stay.0.to=1/9/2026&months=-1",
                "season | UNKNOWN_COUNTRY | in | in=XX&stay.0.from=1/3/2026&stay.0.to=1/9/2026",
                "season | OPTION_MISSING | stay.0.from | in=ES",
                "season | STAY_REVERSED | stay.0.to | in=ES&stay.0.from=1/9/2026&on=1/3/2026",
                "season | STAY_REVERSED | stay.0.to |"
                        + " in=FR&stay.0.from=1/9/2026&stay.0.to=1/3/2026",
                "season | BAD_DATE | stay.0.from | in=ES&stay.0.from=1/9/1900&stay.0.to=1/3/1901",
                "season | BAD_DATE | stay.0.to | in=ES&stay.0.from=1/9/2099&stay.0.to=1/3/2100",
                "season | DUPLICATE | stay.1.from |"
                        + " in=ES&stay.0.from=1/3/2026&stay.0.to=2/3/2026"
                        + "&stay.1.from=1/3/2026&stay.1.to=2/3/2026",
                "when | UNKNOWN_VALUE | kind | kind=ANY&from=1/3/2026",
                "when | OPTION_MISSING | kind | from=1/3/2026",
                "when | OPTION_MISSING | from | kind=FILE_RECALL",
                "when | UNKNOWN_CALENDAR | calendar | kind=FILE_RECALL&from=1/3/2026&calendar=XX",
                "when | BAD_DATE | from | kind=FILE_RECALL&from=31/6/2026",
                "when | BAD_DATE | from | kind=FILE_RECALL&from=1/6/1900",
                "when | BAD_DATE | from | kind=FILE_RECALL&from=1/6/2100",
                "when | WRONG_ORDER | answered |"
                        + " kind=DECISION_RECALL&from=30/6/2026&answered=1/6/2026",
                "return | CHECKIN_BEFORE_EXIT | checkin |"
                        + " end=30/6/2026&exit=5/7/2026&checkin=1/7/2026",
                "return | UNKNOWN_CALENDAR | calendar | end=30/6/2026&calendar=XX",
                "return | BAD_DATE | end | end=30/6/2100",
                "recall | STAY_REVERSED | to |"
                        + " from=16/3/2026&to=15/3/2026&start=1/3/2027&seasons=1",
                "recall | BAD_NUMBER | seasons | from=16/3/2026&start=1/3/2027&seasons=999",
                "recall | BAD_DATE | from | from=16/3/1900&start=1/3/2027&seasons=1",
                "residence | OPTION_MISSING | months | on=1/3/2027",
                "residence | BAD_NUMBER | months | months=1.5&on=1/3/2027",
                "residence | BAD_DATE | on | months=12&on=1/3/2100",
                "go/ES-SEASONAL-2025 | FUTURE_DATE | birth | start=16/3/2027&birth=1/1/2028",
                "go/ES-SEASONAL-2025 | OPTION_MISSING | start | birth=1/1/1990",
                "go/ES-SEASONAL-2025 | BAD_DATE | start | start=16/3/2100",
                "go/ES-SEASONAL-2025 | BAD_DATE | passport | start=16/3/2027&passport=30/2/2030",
                "go/ES-SEASONAL-2025 | UNKNOWN_VALUE | known.RECORD_CLEAR |"
                        + " start=16/3/2027&known.RECORD_CLEAR=perhaps"
            })
    void isRefusedBesideItsFieldOnThePageAndForPrograms(
            String question, String code, String field, String query) {
        String[] fields = query.split("&", -1);
        for (Lang lang : Lang.values()) {
            Visit visit = new Visit(port, lang.tag());
            HttpResponse<String> page = visit.ask("/guidance/" + question, fields);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(422);
            assertThat(page.body())
                    .contains(code)
                    .contains("r-errors")
                    .contains("href=\"#" + Form.id(field) + "\"")
                    .contains("id=\"" + Form.id(field) + "\"")
                    .contains("id=\"" + Form.id(field) + "-error\"")
                    .doesNotContain("<b>x</b>");
            keepsWhatWasTyped(page.body(), fields);
        }
        refusedForPrograms(question, code, field, fields);
    }

    private static void keepsWhatWasTyped(String page, String[] fields) {
        for (String field : fields) {
            String value = field.substring(field.indexOf('=') + 1);
            if (value.contains("/") && !value.contains("<")) {
                assertThat(page).contains("value=\"" + value + "\"");
            }
        }
    }

    private void refusedForPrograms(String question, String code, String field, String[] fields) {
        Map<String, String> body = new LinkedHashMap<>();
        for (String one : fields) {
            body.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
        }
        HttpResponse<String> no =
                new Visit(port, "en")
                        .json("/api/v1/guidance/" + question, JSON.writeValueAsString(body));
        assertThat(no.statusCode()).as(no.body()).isEqualTo(422);
        JsonNode faults = JSON.readTree(no.body()).get("fields");
        assertThat(faults)
                .anySatisfy(fault -> {
                    assertThat(fault.get("field").asString()).isEqualTo(field);
                    assertThat(fault.get("message").asString()).contains("(" + code + ")");
                });
    }
}
