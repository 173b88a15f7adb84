package org.rihla.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, for every role, in both directions of writing, as a phone shows it. */
class EveryPageTests {
    private static final int PHONE = 390;
    private final DemoCentre centre = DemoCentre.shared();
    private final Chromium chromium = Chromium.shared();

    static Stream<Arguments> visitors() {
        return Stream.of(
                        "ADMINISTRATOR",
                        "DIVISION",
                        "COUNSELLOR",
                        "EMPLOYER",
                        "MEDIATOR",
                        "WORKER",
                        "PUBLIC")
                .flatMap(role -> Stream.of("ar", "fr").map(lang -> Arguments.of(role, lang)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("visitors")
    void canBeReadByEverybody(String role, String lang) {
        Page page = chromium.visitor(PHONE);
        List<String> problems = new ArrayList<>();
        List<String> starts = centre.signIn(page, role, lang);
        Set<String> kinds =
                new Walk(page, centre.url())
                        .from(
                                starts,
                                (path, response) -> look(page, lang, path, response, problems));
        page.context().close();
        assertThat(kinds).as("kinds of pages that %s reaches", role).hasSizeGreaterThan(2);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "an answer of a calculator in {0}")
    @ValueSource(strings = {"ar", "fr"})
    void anAnswerOfACalculatorCanBeReadByEverybody(String lang) {
        Page page = chromium.visitor(PHONE);
        List<String> problems = new ArrayList<>();
        centre.signIn(page, "PUBLIC", lang);
        page.navigate(centre.url() + "/guidance/days");
        page.fill("input[name='stay.0.from']", "1/6/2026");
        page.fill("input[name='stay.0.to']", "30/6/2026");
        look(page, lang, "the days", sent(page), problems);
        page.navigate(centre.url() + "/guidance/days");
        page.fill("input[name='stay.0.from']", "31/6/2026");
        Response refused = sent(page);
        expect(refused.status() == 422, "a day that is none: " + refused.status(), problems);
        page.context().close();
        assertThat(problems).isEmpty();
    }

    private static Response sent(Page page) {
        Response answer =
                page.waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> page.click("main button[value=answer]"));
        page.waitForLoadState();
        return answer;
    }

    private static void look(
            Page page,
            String lang,
            String path,
            @Nullable Response response,
            List<String> problems) {
        if (response == null || response.status() >= 400) {
            problems.add(path + ": status " + (response == null ? "none" : response.status()));
            return;
        }
        expect(lang.equals(page.getAttribute("html", "lang")), path + ": not in " + lang, problems);
        expect(
                "ar".equals(lang) == "rtl".equals(page.getAttribute("html", "dir")),
                path + ": wrong direction",
                problems);
        expect(page.locator("h1").count() == 1, path + ": not exactly one h1", problems);
        Object overflow =
                page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        expect(
                ((Number) overflow).intValue() <= 0,
                path + ": wider than the phone by " + overflow + " px",
                problems);
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            problems.add(path + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
    }

    private static void expect(boolean holds, String otherwise, List<String> problems) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
