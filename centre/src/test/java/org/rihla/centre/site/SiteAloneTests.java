package org.rihla.centre.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.site.parts.Action;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a person gets who opens the pages of the frame. */
@SiteAlone
class SiteAloneTests {
    @LocalServerPort int port;
    @Autowired Texts texts;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void speaksEachLanguageInItsDirection(Lang lang) {
        for (String path : List.of("/", "/help", "/weather", "/site/patterns")) {
            HttpResponse<String> page = visitor().get(path + "?lang=" + lang.tag());
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .contains(
                            "<html lang=\"%s\" dir=\"%s\">"
                                    .formatted(lang.tag(), lang.direction()));
        }
    }

    @Test
    void answersInFrenchWhoeverAsksForNothing() {
        assertThat(visitor().get("/").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void followsTheBrowserThenTheAccountThenTheChoice() {
        assertThat(visitor().with("Accept-Language", "es-ES,fr;q=0.5").get("/").body())
                .contains("<html lang=\"es\"");
        assertThat(officer().with("Accept-Language", "es").get("/my-day").body())
                .contains("<html lang=\"ar\"");
        assertThat(officer().with("Cookie", "rihla-lang=en").get("/my-day").body())
                .contains("<html lang=\"en\"");
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        HttpResponse<String> page = visitor().get("/?lang=ar");
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("rihla-lang=ar", "HttpOnly", "SameSite=Lax");
        assertThat(page.body()).contains("href=\"/?lang=fr\" lang=\"fr\"");
    }

    @Test
    void greetsAnOfficerWithWhatToDoNext() {
        String page = officer().get("/my-day?lang=en").body();
        assertThat(page).contains("Scan the passport", "Files to complete", "Salma El Khattabi");
        assertThat(page).doesNotContain("Nothing counted");
        assertThat(page.split("class=\"r-next\"", -1)).hasSize(2);
    }

    @Test
    void leavesNothingBehindOnAQuickExit() {
        HttpResponse<String> exit = visitor().get("/quick-exit");
        assertThat(exit.statusCode()).isEqualTo(303);
        assertThat(exit.headers().firstValue("Location")).contains("/weather");
        assertThat(exit.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(visitor().get("/weather").body()).doesNotContain("Rihla");
    }

    @Test
    void tellsARoleThatAPageIsNotHers() {
        HttpResponse<String> page = officer().get("/made-up/forbidden?lang=en");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("This page belongs to another role", "counsellor", "href=\"/my-day\"");
    }

    @Test
    void saysWhatWasNotFound() {
        HttpResponse<String> page = officer().get("/made-up/missing?lang=en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("person");
        assertThat(officer().get("/no-such-page").statusCode()).isEqualTo(404);
        assertThat(officer().get("/made-up/number/abc").statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheDifferenceOfAStaleWrite() {
        HttpResponse<String> page = officer().get("/made-up/stale?lang=en");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("06 00 00 01 24", "06 00 00 01 42");
    }

    @Test
    void givesANumberInsteadOfATrace() {
        HttpResponse<String> page = officer().get("/made-up/broken?lang=en");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("E-").doesNotContain("IllegalState", "secret", "at org.");
    }

    @Test
    void asksTheOneWhoTriesTooOftenToWait() {
        HttpResponse<String> page = visitor().get("/api/v1/made-up/too-often");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).contains("90");
    }

    @Test
    void answersTheApiWithProblemDetails() {
        HttpResponse<String> answer =
                officer().with("Accept-Language", "es").get("/api/v1/made-up/missing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(officer().get("/api/v1/nothing-here").body()).contains("site.not-found");
        assertThat(officer().get("/api/v1/made-up/broken").body())
                .contains("site.failed")
                .doesNotContain("secret");
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsRefused() {
        HttpResponse<String> page =
                officer().post("/made-up/people?lang=en", "name=%3Cb%3E&entered.day=31");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"&lt;b>\"", "href=\"#f-name\"", "id=\"f-name-error\"")
                .contains("aria-invalid=\"true\"", "value=\"31\"");
    }

    @Test
    void sendsStyleSheetsThatNeedToBeFetchedOnlyOnce() {
        String page = visitor().get("/").body();
        String sheet = page.replaceAll("(?s).*href=\"(/css/rihla-[0-9a-f]{32}\\.css)\".*", "$1");
        HttpResponse<String> css = visitor().get(sheet);
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    private Client visitor() {
        return new Client(port, Map.of());
    }

    private Client officer() {
        return visitor().with("X-Signed-In", "COUNSELLOR");
    }

    /** An office with one counsellor, a few tasks and a few pages that go wrong. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = Texts.class)
    @Import(MadeUpPages.class)
    static class MadeUpOffice {

        @Bean
        Clock clock() {
            return Clock.fixed(
                    Instant.parse("2025-11-18T08:00:00Z"), ZoneId.of("Africa/Casablanca"));
        }

        @Bean
        SecurityFilterChain everybodyMayEnter(HttpSecurity security) {
            return security.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @Bean
        VisitorSource visitors() {
            return MadeUpOffice::visitor;
        }

        @Bean
        MenuEntry people() {
            return MenuEntry.of("shared.kind.person", "/made-up", 10, "COUNSELLOR");
        }

        @Bean
        CounterAction register() {
            return new CounterAction(
                    1,
                    new Action(Text.asIs("Register a person"), "/made-up", Icon.ADD),
                    Set.of("COUNSELLOR"));
        }

        @Bean
        TaskSource tasks() {
            return new MadeUpTasks();
        }

        private static Optional<Visitor> visitor(HttpServletRequest request) {
            String role = request.getHeader("X-Signed-In");
            String other = request.getHeader("X-Account");
            String account = other == null ? "a-1" : other;
            return role == null
                    ? Optional.empty()
                    : Optional.of(
                            new Visitor(
                                    account, "Salma El Khattabi", role, "Kénitra", Lang.AR, role));
        }
    }

    /** Two tasks, one of them counting nothing. */
    private static final class MadeUpTasks implements TaskSource {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Task> tasks(Visitor visitor) {
            return List.of(
                    Task.counted(
                            14,
                            Text.asIs("Files to complete"),
                            "/made-up",
                            Tag.waiting(Text.asIs("4 before Friday")),
                            Text.asIs("Each lacks one paper.")),
                    Task.counted(
                            0,
                            Text.asIs("Nothing counted"),
                            "/made-up",
                            null,
                            Text.asIs("Nothing.")));
        }

        @Override
        public Optional<Pressing> now(Visitor visitor) {
            return Optional.of(
                    new Pressing(
                            1,
                            new NowCard(
                                    Icon.CLOCK,
                                    Text.asIs("09:30"),
                                    Text.asIs("Scan the passport"),
                                    Text.asIs("It is the last paper of her file."),
                                    List.of(Action.of(Text.asIs("Open"), "/made-up")))));
        }
    }

    /** Pages that go wrong in every way, and one that counts what it was asked to do. */
    @Controller
    static class MadeUpPages {
        private final JdbcClient jdbc;
        private final Refusals refusals;

        MadeUpPages(JdbcClient jdbc, Refusals refusals) {
            this.jdbc = jdbc;
            this.refusals = refusals;
            jdbc.sql("create table if not exists made_up (what text not null)").update();
        }

        @GetMapping({"/made-up/forbidden", "/api/v1/made-up/forbidden"})
        ModelAndView forbidden() {
            throw new NotAllowed("READ_FILES");
        }

        @GetMapping({"/made-up/missing", "/api/v1/made-up/missing"})
        ModelAndView missing() {
            throw new NotFound("person");
        }

        @GetMapping("/made-up/number/{number}")
        ModelAndView number(@PathVariable int number) {
            throw new NotFound("person");
        }

        @GetMapping({"/made-up/stale", "/api/v1/made-up/stale"})
        ModelAndView stale() {
            throw new StaleVersion(
                    List.of(
                            new StaleVersion.Difference(
                                    "phone", "06 00 00 01 24", "06 00 00 01 42")));
        }

        @GetMapping({"/made-up/broken", "/api/v1/made-up/broken"})
        ModelAndView broken() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/api/v1/made-up/too-often")
        ModelAndView tooOften() {
            throw new TooManyRequests(java.time.Duration.ofSeconds(90));
        }

        @PostMapping("/made-up/people")
        Object register(Form form) {
            FormReader reader = new FormReader(form);
            String name = reader.text("name", 50);
            reader.date("entered");
            if (!reader.clean()) {
                var refusal = Refusal.ofFields("site.patterns.refused", reader.faults());
                return Pages.refused(
                        "site/patterns",
                        new PatternsPage.Samples(
                                form.refused(refusal), java.time.LocalDate.of(2026, 6, 30)));
            }
            write(name);
            return Pages.done("/help", Text.of("site.patterns.sample", 1));
        }

        @PostMapping("/api/v1/made-up/people")
        ResponseEntity<?> register(@RequestBody String what) {
            write(what);
            return what.contains("refuse")
                    ? refusals.answer(Refusal.of("site.patterns.closed"))
                    : ResponseEntity.status(201).body(Map.of("count", count()));
        }

        @PostMapping("/made-up/redirect")
        RedirectView redirect() {
            return new RedirectView("/help");
        }

        private void write(String what) {
            jdbc.sql("insert into made_up values (:what)").param("what", what).update();
        }

        private long count() {
            return jdbc.sql("select count(*) from made_up").query(Long.class).single();
        }
    }
}
