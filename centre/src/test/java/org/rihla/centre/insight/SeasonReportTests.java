package org.rihla.centre.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.insight.model.Audience;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Indicator.Standing;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Dwell;
import org.rihla.centre.insight.model.Report.Flow;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Lang;
import org.rihla.centre.shared.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The season report as its readers see it: on the page, in a file and by a program. */
@JourneyOffice
class SeasonReportTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired SeasonFigures figures;
    @LocalServerPort int port;

    private World world;

    @BeforeEach
    void twoPeopleAreAtWork() {
        world = road.world(4);
        road.atWork(road.confirmed(world, road.person("Rkia")));
        road.today(Road.BEGIN);
        road.atWork(road.confirmed(world, road.person("Halima")));
    }

    @Test
    void theDivisionSeesExactNumbersAndWhereTheyGo() {
        Report report = figures.report(road.division(), world.season());
        assertThat(report.audience()).isEqualTo(Audience.LISTS);
        assertThat(report.starters()).isEqualTo(2);
        assertThat(report.flows()).containsExactly(new Flow("04", "Moguer", 2));
        assertThat(report.regions()).hasSize(12);
        assertThat(report.weeks()).singleElement().returns("2027-03-08", line -> line.key());
    }

    @Test
    void aContractThatEqualsItsOfferConforms() {
        Indicator conform = indicator("I14");
        assertThat(conform.numerator()).isEqualTo(2);
        assertThat(conform.denominator()).isEqualTo(2);
        assertThat(conform.definition()).isEqualTo("I14 v1");
    }

    @Test
    void theDaysOfEachStageAreCounted() {
        assertThat(figures.report(road.division(), world.season()).dwell())
                .filteredOn(dwell -> dwell.stage().equals("ARRIVED"))
                .singleElement()
                .returns(2, Dwell::people)
                .satisfies(dwell -> assertThat(dwell.median()).isEqualByComparingTo("1"));
    }

    @Test
    void withoutARecallListThereIsNothingToDivideBy() {
        assertThat(indicator("I9b"))
                .returns(Standing.KNOWN, Indicator::standing)
                .returns(null, Indicator::value)
                .returns(0L, Indicator::denominator);
    }

    @Test
    void whatNobodyKnowsYetIsNotZero() {
        for (String id : new String[] {"I10", "I11", "I12", "I13", "I14b"}) {
            assertThat(indicator(id))
                    .returns(Standing.NO_DATA, Indicator::standing)
                    .returns(null, Indicator::value)
                    .returns(null, Indicator::numerator)
                    .returns(null, Indicator::denominator);
        }
    }

    @Test
    void whoMayOpenNoFileSeesNoSmallNumber() {
        Report report = figures.report(administrator(), world.season());
        assertThat(report.audience()).isEqualTo(Audience.HOUSE);
        assertThat(report.starters()).isNull();
        assertThat(report.flows()).isEmpty();
        assertThat(report.indicators().get("I1")).isEqualTo(Indicator.hidden(Formula.I1));
        String page = staff(Role.ADMINISTRATOR).open(page("&lang=fr")).body();
        assertThat(page).contains("×").doesNotContain("/season/people");
    }

    @Test
    void aFileLeavesTheHouseSoEvenTheDivisionsFileHidesSmallNumbers() {
        assertThat(figures.published(road.division(), world.season()).starters()).isNull();
        String csv = staff(Role.DIVISION).open(file("figures.csv", "fr")).body();
        assertThat(csv)
                .contains("stage;WORKING;")
                .contains(";×;;;HIDDEN;people v1;")
                .contains("indicator;I10;")
                .contains(";NO_DATA;I10 v1;");
        String json = staff(Role.DIVISION).open(file("figures.json", "en")).body();
        assertThat(json)
                .contains("\"standing\":\"HIDDEN\"")
                .contains("\"definition\":\"I5 v1\"")
                .contains("people who started to work");
    }

    @Test
    void aWorkerHasNoReport() {
        Actor her = new Actor(road.salma().account(), "Her", Role.WORKER, new Scope.OfPerson("x"));
        assertThatThrownBy(() -> figures.published(her, world.season()))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePageIsWholeInEachLanguage(Lang lang) {
        for (Role role : new Role[] {Role.DIVISION, Role.ADMINISTRATOR}) {
            HttpResponse<String> page = staff(role).open(page("&lang=" + lang.tag()));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + lang.tag() + "\"")
                    .contains("</html>")
                    .contains("I16 v1", "I21 v1")
                    .doesNotContain("style=\"")
                    .doesNotContain("{0}");
        }
    }

    @Test
    void everyNumberLeadsToExactlyThePeopleThatItCounts() {
        Guest imane = staff(Role.DIVISION);
        Matcher links =
                Pattern.compile("href=\"(/season/people[^\"]+)\"[^>]*><bdi[^>]*>(\\d+)</bdi></a>")
                        .matcher(imane.open(page("")).body());
        int found = 0;
        while (links.find()) {
            String list = imane.open(links.group(1).replace("&amp;", "&")).body();
            assertThat(list.split("href=\"/people/", -1))
                    .as(links.group(1))
                    .hasSize(1 + Integer.parseInt(links.group(2)));
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theReportIsPrintedInEachLanguage(Lang lang) {
        HttpResponse<String> answer = staff(Role.DIVISION).open(file("report.pdf", lang.tag()));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        byte[] pdf = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    private Indicator indicator(String id) {
        Indicator found = figures.report(road.division(), world.season()).indicators().get(id);
        return java.util.Objects.requireNonNull(found);
    }

    private String page(String more) {
        return "/season?season=" + world.season().value() + more;
    }

    private String file(String name, String lang) {
        return "/season/" + name + "?season=" + world.season().value() + "&lang=" + lang;
    }

    private static Actor administrator() {
        return new Actor(
                Actor.system("x").account(), "Admin", Role.ADMINISTRATOR, new Scope.Everywhere());
    }

    private Guest staff(Role role) {
        String login = "season." + NEXT.incrementAndGet();
        String password = road.password(login, role, new Scope.Everywhere());
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }
}
