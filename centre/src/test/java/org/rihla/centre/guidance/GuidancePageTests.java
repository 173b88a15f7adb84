package org.rihla.centre.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.centre.programme.EmployerNames;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.Release;
import org.rihla.law.clocks.ClockKind;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The calculators as somebody without an account sees them; the numbers are the law's vectors. */
@GuidanceOffice
class GuidancePageTests {
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final List<String> PATHS =
            List.of("days", "season", "when", "return", "recall", "residence");

    @LocalServerPort int port;

    /** What is started. It is nested in a test so that the whole server does not scan it. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.rihla.centre.time",
                "org.rihla.centre.site",
                "org.rihla.centre.access",
                "org.rihla.centre.imports",
                "org.rihla.centre.network",
                "org.rihla.centre.programme",
                "org.rihla.centre.guidance"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    static class Modules {
        /** Employers are another module's; no avenue asks for one. */
        @Bean
        EmployerNames employerNames() {
            return _ -> "";
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageIsWholeInEachLanguage(Lang lang) {
        Visit visit = new Visit(port, lang.tag());
        List<String> pages = new ArrayList<>(List.of("/guidance", "/guidance/go", "/"));
        PATHS.forEach(path -> pages.add("/guidance/" + path));
        Pattern.compile("/guidance/go/[A-Z0-9-]+")
                .matcher(visit.open("/guidance/go").body())
                .results()
                .forEach(way -> pages.add(way.group()));
        assertThat(pages).hasSizeGreaterThan(15);
        for (String page : pages) {
            HttpResponse<String> answer = visit.open(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .contains("<html lang=\"" + lang.tag() + "\"")
                    .contains("</html>")
                    .contains(Release.name())
                    .containsOnlyOnce("<h1>")
                    .doesNotContain("style=\"")
                    .doesNotContain("guidance.");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyAnswerIsWholeInEachLanguageOnPageAndOnPaper(Lang lang) {
        Visit visit = new Visit(port, lang.tag());
        for (String[] asked : everyQuestion()) {
            for (String as : List.of("answer", "slip")) {
                HttpResponse<String> answer = visit.ask(asked[0], with(asked, "as=" + as));
                assertThat(answer.statusCode()).as(asked[0] + " " + as).isEqualTo(200);
                assertThat(answer.body())
                        .as(asked[0])
                        .contains("lang=\"" + lang.tag() + "\"")
                        .contains("</html>")
                        .containsOnlyOnce("<h1>")
                        .doesNotContain("style=\"")
                        .doesNotContain("guidance.", "law.r");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClockKind.class)
    void everyDeadlineHasItsWords(ClockKind kind) {
        for (Lang lang : Lang.values()) {
            HttpResponse<String> answer =
                    new Visit(port, lang.tag())
                            .ask("/guidance/when", "kind=" + kind, "from=1/6/2026");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("guidance.", "law.r");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "S1, 2025-01-01, 2025-03-31, 2025-03-31, 90 of 90, in order",
        "S2, 2025-01-01, 2025-04-01, 2025-04-01, 91 of 90, First day that is too many 1 April 2025",
        "S3, 2024-01-01, 2024-03-30, 2024-03-30, 90 of 90, in order",
        "S3 leap, 2024-01-01, 2024-03-31, 2024-03-31, 91 of 90, 31 March 2024",
        "S4, 2025-05-01, 2025-05-01, 2025-05-10, 1 of 90, in order",
        "S9, 2025-01-01, 2025-03-31, 2025-04-01, 90 of 90, next possible day is 30 June 2025",
        "S9 back, 2025-01-01, 2025-03-31, 2025-06-30, 89 of 90, 27 September 2025",
        "S12, 2026-06-01, , 2026-08-29, 90 of 90, First day that is too many 30 August 2026"
    })
    void shortStaysAreCountedAsTheLawCounts(
            String id, String from, String to, String on, String used, String said) {
        String text =
                text(
                        english()
                                .ask(
                                        "/guidance/days",
                                        "stay.0.from=" + from,
                                        "stay.0.to=" + (to == null ? "" : to),
                                        "stay.0.in=ANY",
                                        "on=" + on));
        assertThat(text).contains(said).contains(used);
    }

    @Test
    void overlappingStaysCountOnceAndPermitsDoNotCount() {
        String both =
                text(
                        english()
                                .ask(
                                        "/guidance/days",
                                        "stay.0.from=1/2/2026",
                                        "stay.0.to=5/2/2026",
                                        "stay.0.in=FR",
                                        "stay.1.from=4/2/2026",
                                        "stay.1.to=6/2/2026",
                                        "stay.1.in=ES",
                                        "on=15/2/2026"));
        assertThat(both).contains("6 of 90");
        String permit =
                text(
                        english()
                                .ask(
                                        "/guidance/days",
                                        "stay.0.from=1/1/2025",
                                        "stay.0.to=30/6/2025",
                                        "permit.0.from=1/2/2025",
                                        "permit.0.to=30/6/2025",
                                        "on=30/6/2025"));
        assertThat(permit).contains("30 of 90").contains("under a permit, does not count");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "E1, ES, 2026-01-10, 2026-10-09, , , 273, Within the maximum",
        "E2, ES, 2026-01-10, 2026-10-10, , , 274, from 10 October 2026 on",
        "E4, ES, 2026-01-10, 2026-06-30, 2026-09-20, 2026-12-31, 275, From 27 December 2026 on",
        "E9, ES, 2024-02-29, 2024-11-29, , , 275, from 29 November 2024 on",
        "F1, FR, 2026-05-01, 2026-08-31, 2026-10-01, 2026-11-30, 184, From 27 November 2026 on",
        "F3, FR, 2026-03-01, 2026-08-31, , , 184, Within the maximum",
        "F4, FR, 2026-03-01, 2026-09-01, , , 185, from 1 September 2026 on"
    })
    void seasonsAreCountedAsTheLawCounts(
            String id,
            String country,
            String from,
            String to,
            String from2,
            String to2,
            String days,
            String said) {
        String text =
                text(
                        english()
                                .ask(
                                        "/guidance/season",
                                        "in=" + country,
                                        "stay.0.from=" + from,
                                        "stay.0.to=" + to,
                                        "stay.1.from=" + (from2 == null ? "" : from2),
                                        "stay.1.to=" + (to2 == null ? "" : to2)));
        assertThat(text).contains(said).contains(days);
    }

    @Test
    void whoHasUsedUpASeasonIsToldWhenSheMayComeAgain() {
        String[] used = {"in=ES", "stay.0.from=2026-01-10", "stay.0.to=2026-10-09"};
        assertThat(text(english().ask("/guidance/season", used)))
                .contains("Earliest day to come again 13 January 2027");
        used[0] = "in=FR";
        used[1] = "stay.0.from=2026-04-10";
        assertThat(text(english().ask("/guidance/season", used)))
                .contains("Earliest day to come again 13 April 2027");
    }

    @Test
    void whereTwoTextsDisagreeBothAreToldAndWhichOneBinds() {
        String text =
                text(
                        english()
                                .ask(
                                        "/guidance/season",
                                        "in=ES",
                                        "stay.0.from=1/7/2025",
                                        "stay.0.to=31/12/2025",
                                        "stay.1.from=1/1/2026",
                                        "stay.1.to=30/6/2026"));
        assertThat(text)
                .contains("from 1 April 2026 on")
                .contains("Two texts disagree: green by the calendar year, red by twelve months")
                .contains("The stricter count, which binds by twelve months in a row")
                .contains("Directive 2014/36/EU")
                .contains("Real Decreto 1155/2024");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "T1, FILE_COLLECTIVE, 2026-03-16, The day to keep is 16 December 2025",
        "T2, FILE_INDIVIDUAL, 2026-03-16, The day to keep is 16 January 2026",
        "T3, FILE_RECALL, 2026-05-31, The day to keep is 27 February 2026",
        "T3 legal, FILE_RECALL, 2026-05-31, Last day by law 28 February 2026",
        "T4, FILE_RECALL, 2026-01-07, The day to keep is 7 October 2025",
        "T6, DECISION_INDIVIDUAL, 2025-10-07, No answer means no",
        "T6 day, DECISION_INDIVIDUAL, 2025-10-07, The day to keep is 7 November 2025",
        "T7, REGISTER_WORKER, 2026-01-09, The day to keep is 12 January 2026",
        "T9, CHANGE_AFTER_WORK, 2026-01-20, Possible from 20 April 2026 on"
    })
    void deadlinesAreThoseOfTheLaw(String id, String kind, String from, String said) {
        HttpResponse<String> answer =
                english().ask("/guidance/when", "kind=" + kind, "from=" + from, "calendar=ES");
        assertThat(text(answer)).contains(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "N1, 2026-06-30, , 2026-07-30, Reported in time",
        "N2, 2026-01-31, , 2026-03-02, Last day by law 2 March 2026",
        "N2 told, 2026-01-31, , 2026-03-02, Do it by 28 February 2026",
        "N3, 2024-01-31, , 2024-02-29, Reported in time",
        "N5, 2026-06-30, 2026-06-29, 2026-08-05, Reported late",
        "unknown, 2026-06-30, , , Report your return by 30 July 2026"
    })
    void theReturnIsJudgedAsTheLawJudges(
            String id, String end, String exit, String checkIn, String said) {
        HttpResponse<String> answer =
                english()
                        .ask(
                                "/guidance/return",
                                "end=" + end,
                                "exit=" + (exit == null ? "" : exit),
                                "checkin=" + (checkIn == null ? "" : checkIn));
        assertThat(text(answer)).contains(said);
    }

    @Test
    void aWayNamesWhatIsMissingWhereItIsGotWhatItCostsAndHowLongItTakes() {
        String text =
                text(
                        english()
                                .ask(
                                        "/guidance/go/ES-SEASONAL-2025",
                                        "start=16/3/2027",
                                        "birth=4/5/1990",
                                        "known.OUTSIDE_DESTINATION=yes",
                                        "known.RECORD_CLEAR=yes",
                                        "known.FIT_FOR_TASK=yes",
                                        "known.RETURN_COMMITMENT_SIGNED=yes"));
        assertThat(text)
                .contains("something is missing")
                .contains("Passport the passport office of the province 500")
                .contains("days: about 15")
                .contains("art. 38.d")
                .contains("Certain: read in the text of the law.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Q1, 17/3/2009, yes, Not this time",
        "Q5, 4/5/1990, no, Not this time",
        "all, 4/5/1990, yes, You seem to meet the conditions"
    })
    void aWayAnswersInThreeValues(String id, String birth, String outside, String said) {
        HttpResponse<String> answer =
                english()
                        .ask(
                                "/guidance/go/ES-SEASONAL-2025",
                                "start=16/3/2027",
                                "birth=" + birth,
                                "passport=1/1/2035",
                                "known.OUTSIDE_DESTINATION=" + outside,
                                "known.RECORD_CLEAR=yes",
                                "known.FIT_FOR_TASK=yes",
                                "known.RETURN_COMMITMENT_SIGNED=yes");
        assertThat(text(answer)).contains(said);
    }

    @ParameterizedTest(name = "{0} months, absence {1}")
    @CsvSource({
        "59, , 'Not yet: possible from 30 December 2026'",
        "60, , The time seems enough",
        "72, 7, An absence of 7 months seems to interrupt"
    })
    void hintsOfResidenceAreThoseOfTheLaw(String months, String absence, String said) {
        String text =
                text(
                        english()
                                .ask(
                                        "/guidance/residence",
                                        "right=LONG_TERM",
                                        "months=" + months,
                                        "absence.1=" + (absence == null ? "" : absence),
                                        "on=30/11/2026"));
        assertThat(text).contains(said).contains("gives no right by itself");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void noAnswerSoundsLikeADecisionOfAnAuthority(Lang lang) {
        Pattern decisions =
                Pattern.compile(
                        "(?iU)\\b(granted|accepted|approved|accordée?s?|concedid[oa]s?|ممنوح)\\b");
        for (String[] asked : everyQuestion()) {
            String text = text(new Visit(port, lang.tag()).ask(asked[0], fields(asked)));
            assertThat(decisions.matcher(text).find()).as(asked[0]).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "season", "when", "return", "recall", "residence"})
    void hostileTextIsNeverAnErrorOfOurs(String path) {
        for (String text :
                List.of(
                        "<script>alert(1)</script>",
                        "' or 1=1 --",
                        "{{7*7}}${7*7}",
                        "\u202e\u2066\ud83d\ude00",
                        "9".repeat(5000))) {
            List<String> fields = new ArrayList<>();
            for (String field :
                    List.of(
                            "on",
                            "from",
                            "to",
                            "end",
                            "exit",
                            "checkin",
                            "kind",
                            "in",
                            "months",
                            "calendar",
                            "stay.0.from",
                            "stay.0.to",
                            "stay.0.in",
                            "stay.999.from",
                            "right",
                            "absence.1",
                            "start",
                            "seasons",
                            "returned",
                            "in-language")) {
                fields.add(field + "=" + text);
            }
            HttpResponse<String> no =
                    english().ask("/guidance/" + path, fields.toArray(String[]::new));
            assertThat(no.statusCode()).isEqualTo(422);
            assertThat(no.body()).doesNotContain("<script>alert");
        }
    }

    @Test
    void fiftyStaysAreAnsweredAndMoreAreRefusedInWords() {
        List<String> fields = new ArrayList<>(List.of("on=1/3/2026", "as=answer"));
        for (int i = 0; i < 50; i++) {
            fields.add("stay." + i + ".from=" + (i % 28 + 1) + "/1/" + (1960 + i));
            fields.add("stay." + i + ".to=" + (i % 28 + 1) + "/1/" + (1960 + i));
        }
        assertThat(english().ask("/guidance/days", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(200);
        fields.add("stay.50.from=1/1/2026");
        assertThat(text(english().ask("/guidance/days", fields.toArray(String[]::new))))
                .contains("At most 50 rows");
    }

    @Test
    void nothingIsLeftBehind() {
        HttpResponse<String> form = english().open("/guidance/days");
        HttpResponse<String> answer =
                english().ask("/guidance/days", "stay.0.from=1/1/2026", "on=1/3/2026");
        for (HttpResponse<String> one : List.of(form, answer)) {
            assertThat(one.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(one.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(one.body()).doesNotContain("_csrf", "_once");
        }
    }

    @Test
    void moreRowsKeepWhatWasTyped() {
        HttpResponse<String> more =
                english().ask("/guidance/days", "stay.0.from=31/6/2026", "as=more-stay");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("value=\"31/6/2026\"").contains("name=\"stay.4.from\"");
    }

    @Test
    void theSlipSpeaksTheLanguageThatWasChosenForIt() {
        String[] asked = {"stay.0.from=1/6/2026", "on=1/7/2026", "in-language=ar"};
        HttpResponse<String> slip = english().ask("/guidance/days", with(asked, 0, "as=slip"));
        assertThat(slip.body()).contains("dir=\"rtl\"").contains("يوليوز 2026");
        assertThat(slip.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<byte[]> pdf = english().file("/guidance/days", with(asked, 0, "as=pdf"));
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(english().open("/guidance/fortune").statusCode()).isEqualTo(404);
        assertThat(english().open("/guidance/go/NO-SUCH-WAY").statusCode()).isEqualTo(404);
        assertThat(english().ask("/guidance/fortune", "on=1/1/2026").statusCode()).isEqualTo(404);
    }

    private Visit english() {
        return new Visit(port, "en");
    }

    private static List<String[]> everyQuestion() {
        return List.of(
                new String[] {"/guidance/days", "stay.0.from=1/6/2026", "on=1/7/2026"},
                new String[] {"/guidance/days", "stay.0.from=1/1/2026", "on=1/7/2026"},
                new String[] {
                    "/guidance/season", "in=ES", "stay.0.from=1/7/2025", "stay.0.to=30/6/2026"
                },
                new String[] {
                    "/guidance/season", "in=IT", "stay.0.from=1/7/2026", "stay.0.to=30/8/2026"
                },
                new String[] {"/guidance/when", "kind=DECISION_RECALL", "from=1/3/2026"},
                new String[] {"/guidance/when", "kind=CURE_DEFECT", "from=1/3/2027", "calendar=MA"},
                new String[] {"/guidance/return", "end=31/1/2026", "exit=1/2/2026"},
                new String[] {
                    "/guidance/recall",
                    "from=16/3/2026",
                    "start=10/3/2027",
                    "seasons=1",
                    "returned=yes"
                },
                new String[] {
                    "/guidance/recall",
                    "from=16/3/2020",
                    "start=10/3/2027",
                    "seasons=0",
                    "returned=no",
                    "cause=yes"
                },
                new String[] {"/guidance/residence", "months=59", "on=1/7/2026"},
                new String[] {"/guidance/residence", "right=TURKEY", "months=48", "on=1/7/2026"},
                new String[] {"/guidance/go/ES-SEASONAL-2025", "start=16/3/2027"},
                new String[] {
                    "/guidance/go/FR-SEASONAL", "start=16/3/2027", "measure.CONTRACT_MONTHS=2"
                },
                new String[] {"/guidance/go/CA-SAWP", "start=16/4/2027"},
                new String[] {"/guidance/go/MA-INCOMING", "start=16/4/2027"},
                new String[] {"/guidance/go/SCHENGEN-SHORT-STAY", "start=16/4/2027"});
    }

    private static String[] fields(String[] asked) {
        return with(asked, 1, "as=answer");
    }

    private static String[] with(String[] asked, String more) {
        return with(asked, 1, more);
    }

    private static String[] with(String[] asked, int from, String more) {
        List<String> fields = new ArrayList<>(List.of(asked).subList(from, asked.length));
        fields.add(more);
        return fields.toArray(String[]::new);
    }

    private static String text(HttpResponse<String> page) {
        return TAGS.matcher(page.body())
                .replaceAll(" ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .replace(" :", ":");
    }
}
