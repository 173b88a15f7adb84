package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of offers, employers, places and seasons, and the same things for programs. */
@OffersOffice
class OfferPagesTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> LANGUAGES = List.of("ar", "fr", "es", "en");

    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Offers offers;
    @Autowired Seasons seasons;
    @Autowired Places places;
    @Autowired Network network;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private OfferDesk desk;
    private Actor division;

    @BeforeEach
    void openTheDesk() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        division = desk.division("Anas");
    }

    @Test
    void everyPageOfTheDivisionSpeaksFourLanguages() {
        SeasonId season = desk.season("ES");
        EmployerId farm = desk.farm();
        OfferView offer = offers.submit(division, desk.offer(farm, season, "P-1", 8)).orThrow();
        reserveSomePlaces(season, farm);
        Guest officer = signedIn(Role.DIVISION, new Scope.Everywhere());
        String code = seasons.find(season).orElseThrow().code();
        for (String page :
                List.of(
                        "/offers?season=" + code,
                        "/offers?season=" + code + "&state=TO_CORRECT",
                        "/offers/" + offer.id().value(),
                        "/offers/" + offer.id().value() + "/correction",
                        "/offers/new",
                        "/offers/upload",
                        "/employers",
                        "/employers?only=first",
                        "/employers?only=second",
                        "/employers/new",
                        "/employers/" + farm.value(),
                        "/places?season=" + code,
                        "/places/list?season=" + code + "&state=RESERVED",
                        "/seasons",
                        "/seasons/" + season.value(),
                        "/my-day")) {
            for (String lang : LANGUAGES) {
                String address = page + (page.contains("?") ? "&" : "?") + "lang=" + lang;
                HttpResponse<String> answer = officer.open(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.body()).contains("<html lang=\"" + lang);
            }
        }
    }

    @Test
    void aNumberOfPlacesLeadsToExactlyItsList() {
        SeasonId season = desk.season("ES");
        reserveSomePlaces(season, desk.farm());
        String code = seasons.find(season).orElseThrow().code();
        Guest officer = signedIn(Role.DIVISION, new Scope.Everywhere());
        assertThat(officer.open("/places?season=" + code).body())
                .contains("10 places = 6 libres + 4 réservées");
        assertThat(officer.open("/places/list?season=" + code + "&state=RESERVED").body())
                .contains("<h1>Places : 4</h1>");
    }

    @Test
    void theEmployersHomeShowsWhatIsMissingAndItsSums() {
        SeasonId season = desk.season("ES");
        EmployerId farm = desk.accreditedFarm();
        OfferView small =
                offers.submit(desk.of(farm), desk.offer(farm, season, "H-1", 8)).orThrow();
        reserveSomePlaces(season, farm);
        Guest employer = signedIn(Role.EMPLOYER, new Scope.OfEmployer(farm.value()));
        String home =
                employer.open("/employer?season=" + seasons.find(season).orElseThrow().code())
                        .body();
        assertThat(home)
                .contains("Corriger l’offre")
                .contains(small.code())
                .contains("4 réservées jusqu’ici = 4 réservées + 0 attribuées");
        for (String lang : LANGUAGES) {
            assertThat(employer.open("/employer?lang=" + lang).statusCode()).isEqualTo(200);
            assertThat(employer.open("/my-day?lang=" + lang).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEmployerFindsNoOfferOfAnother() {
        OfferView foreign =
                offers.submit(
                                division,
                                desk.offer(desk.accreditedFarm(), desk.season("ES"), "X-1", 48))
                        .orThrow();
        EmployerId own = desk.accreditedFarm();
        Guest employer = signedIn(Role.EMPLOYER, new Scope.OfEmployer(own.value()));
        assertThat(employer.open("/offers/" + foreign.id().value()).statusCode()).isEqualTo(404);
        assertThat(employer.open("/offers/" + foreign.id().value() + "/correction").statusCode())
                .isEqualTo(404);
        assertThat(employer.open("/employers/" + foreign.employer().value()).statusCode())
                .isEqualTo(404);
        assertThat(employer.open("/offers/not-an-id").statusCode()).isEqualTo(404);
        assertThat(employer.open("/places").statusCode()).isEqualTo(403);
        assertThat(employer.open("/seasons").statusCode()).isEqualTo(403);
    }

    @Test
    void theFormKeepsWhatWasTypedAndAnswersAProtectedCriterionAtOnce() {
        SeasonId season = desk.season("ES");
        EmployerId farm = desk.accreditedFarm();
        Guest employer = signedIn(Role.EMPLOYER, new Scope.OfEmployer(farm.value()));
        Map<String, String> typed = form(season, "K-1");
        typed.put("criteria", "mujer casada\npuede levantar 15 kg");
        typed.put("to.day", "31");
        typed.put("to.month", "6");
        HttpResponse<String> answer = employer.send("/offers/new", "/offers/new", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("ne peut pas être demandé")
                .contains("casada")
                .contains("Ce jour n’existe pas")
                .contains("value=\"K-1\"")
                .contains("puede levantar 15 kg");
        assertThat(offers.list(division, season, null)).isEmpty();
        HttpResponse<String> good =
                employer.send("/offers/new", "/offers/new", form(season, "K-1"));
        assertThat(good.statusCode()).as(good.body()).isEqualTo(303);
        assertThat(offers.list(division, season, null)).hasSize(1);
    }

    @Test
    void wordsForAnOccupationBringThreeToChooseFrom() {
        SeasonId season = desk.season("ES");
        EmployerId farm = desk.accreditedFarm();
        Guest employer = signedIn(Role.EMPLOYER, new Scope.OfEmployer(farm.value()));
        Map<String, String> typed = form(season, "O-1");
        typed.put("isco", "cuisiniers");
        HttpResponse<String> answer = employer.send("/offers/new", "/offers/new", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Lequel est-ce").contains("value=\"5120\"");
        typed.put("suggestion", "5120");
        assertThat(employer.send("/offers/new", "/offers/new", typed).statusCode()).isEqualTo(303);
        assertThat(offers.list(division, season, null).getFirst().terms().isco()).isEqualTo("5120");
    }

    @Test
    void programsFileApproveAndDecideByTheSameRules() {
        String first = token(Role.DIVISION, new Scope.Everywhere());
        String second = token(Role.DIVISION, new Scope.Everywhere());
        Guest program = new Guest(port);
        String taxId = "B" + Ulid.next(clock).substring(14);
        JsonNode employer =
                json(
                        program.ask(
                                "POST",
                                "/api/v1/employers",
                                first,
                                """
                                {"legalName":"Finca Sol","taxId":"%s","country":"ES",
                                 "municipality":"Moguer","sector":"A01","kind":"FARM",
                                 "representative":"Pilar Rey","mandateUntil":"2090-01-01"}
                                """
                                        .formatted(taxId)),
                        201);
        String farm = employer.get("id").asString();
        String at = "/api/v1/employers/" + farm;
        json(program.ask("POST", at + "/approvals", first, ""), 200);
        assertThat(
                        json(program.ask("POST", at + "/approvals", first, ""), 422)
                                .get("code")
                                .asString())
                .isEqualTo("employer.second-person-needed");
        json(program.ask("POST", at + "/confirmations", first, "{\"by\":\"Embassy\"}"), 200);
        assertThat(
                        json(program.ask("POST", at + "/approvals", second, ""), 200)
                                .get("state")
                                .asString())
                .isEqualTo("ACCREDITED");
        SeasonId season = desk.season("ES");
        JsonNode offer =
                json(program.ask("POST", "/api/v1/offers", first, offerJson(farm, season)), 201);
        assertThat(offer.get("state").asString()).isEqualTo("UNDER_ANALYSIS");
        assertThat(offer.get("terms").get("dailyPay").get("amount").decimalValue())
                .isEqualByComparingTo("58.00");
        String offerAt = "/api/v1/offers/" + offer.get("id").asString();
        assertThat(
                        json(program.ask("POST", offerAt + "/acceptance", second, ""), 200)
                                .get("state")
                                .asString())
                .isEqualTo("ACCEPTED");
        assertThat(
                        json(program.ask("POST", offerAt + "/acceptance", second, ""), 409)
                                .get("code")
                                .asString())
                .isEqualTo("employer.not-possible-now");
        JsonNode list =
                json(program.ask("GET", "/api/v1/offers?season=" + season.value(), first, ""), 200);
        assertThat(list.get("items").size()).isEqualTo(1);
        JsonNode wrong =
                json(
                        program.ask(
                                "POST",
                                "/api/v1/offers",
                                first,
                                offerJson(farm, season)
                                        .replace("\"R-9\"", "\"R-10\"")
                                        .replace(desk.start().toString(), "2027-06-31")),
                        422);
        assertThat(wrong.get("fields").get(0).get("field").asString()).isEqualTo("from");
    }

    @Test
    void programsOpenSeasonsAndGrantContingents() {
        String token = token(Role.DIVISION, new Scope.Everywhere());
        Guest program = new Guest(port);
        String code = "R" + Ulid.next(clock).substring(20);
        JsonNode opened =
                json(
                        program.ask(
                                "POST",
                                "/api/v1/seasons",
                                token,
                                """
                                {"code":"%s","country":"ES","sector":"A01",
                                 "span":{"from":"2090-01-02","to":"2090-09-30"}}
                                """
                                        .formatted(code)),
                        201);
        String at = "/api/v1/seasons/" + opened.get("id").asString();
        List<String> agencies =
                network.agencies().stream().limit(2).map(agency -> agency.id().value()).toList();
        String contingent =
                """
                {"type":"NEWCOMER","authority":"Meeting","act":"No. 1","total":7,
                 "weights":{"%s":1,"%s":1}}
                """
                        .formatted(agencies.getFirst(), agencies.getLast());
        json(program.ask("POST", at + "/contingents/preview", token, contingent), 200);
        JsonNode granted = json(program.ask("POST", at + "/contingents", token, contingent), 201);
        assertThat(granted.get("places").size()).isEqualTo(2);
        assertThat(
                        json(program.ask("POST", at + "/contingents", token, contingent), 422)
                                .get("code")
                                .asString())
                .isEqualTo("programme.act-granted-already");
        JsonNode cells = json(program.ask("GET", at + "/places", token, ""), 200).get("items");
        assertThat(cells.get(0).get("open").asInt() + cells.get(1).get("open").asInt())
                .isEqualTo(7);
        assertThat(
                        json(program.ask("GET", "/api/v1/seasons/by-code/" + code, token, ""), 200)
                                .get("state")
                                .asString())
                .isEqualTo("PREPARING");
    }

    private void reserveSomePlaces(SeasonId season, EmployerId farm) {
        AgencyId agency = network.agencies().getFirst().id();
        seasons.grant(
                        division,
                        season,
                        new Seasons.NewContingent(
                                PlaceType.NEWCOMER,
                                "Tripartite meeting",
                                "No. 12",
                                10,
                                Map.of(agency, 1),
                                Map.of(),
                                Map.of()))
                .orThrow();
        places.reserve(
                        division,
                        season,
                        agency,
                        PlaceType.NEWCOMER,
                        farm.value(),
                        Ulid.next(clock),
                        4)
                .orThrow();
    }

    private Map<String, String> form(SeasonId season, String reference) {
        LocalDate from = desk.start();
        LocalDate to = from.plusDays(90);
        Map<String, String> typed = new HashMap<>();
        typed.put("season", season.value());
        typed.put("reference", reference);
        typed.put("title", "Recogida de fresa");
        typed.put("isco", "9214");
        typed.put("posts", "48");
        day(typed, "from", from);
        day(typed, "to", to);
        typed.put("hoursPerWeek", "39");
        typed.put("guaranteedDays", "60");
        typed.put("probationDays", "15");
        typed.put("dailyPay", "58,40");
        typed.put("housing", "Casa 2");
        typed.put("rentPerMonth", "0");
        typed.put("transport", "The farm pays both trips");
        return typed;
    }

    private static void day(Map<String, String> typed, String field, LocalDate day) {
        typed.put(field + ".day", Integer.toString(day.getDayOfMonth()));
        typed.put(field + ".month", Integer.toString(day.getMonthValue()));
        typed.put(field + ".year", Integer.toString(day.getYear()));
    }

    private String offerJson(String farm, SeasonId season) {
        return """
        {"employer":"%s","season":"%s","reference":"R-9","terms":{"title":"Recogida de fresa",
         "isco":"9214","posts":48,"span":{"from":"%s","to":"%s"},"hoursPerWeek":39,
         "guaranteedDays":60,"dailyPay":{"amount":58.00,"currency":"EUR"},"probationDays":15,
         "housing":"Casa 2","rentPerMonth":{"amount":"60","currency":"EUR"},
         "transport":"The farm pays both trips","criteria":["Able to work outside"]}}
        """
                .formatted(farm, season.value(), desk.start(), desk.start().plusDays(90));
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private Guest signedIn(Role role, Scope scope) {
        String login = login();
        String password = desk.password(login, role, scope);
        Guest guest = new Guest(port);
        HttpResponse<String> in =
                guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        assertThat(in.statusCode()).isEqualTo(303);
        return guest;
    }

    private String token(Role role, Scope scope) {
        String login = login();
        String password = desk.password(login, role, scope);
        return json(
                        new Guest(port)
                                .ask(
                                        "POST",
                                        "/api/v1/sessions",
                                        null,
                                        "{\"login\":\"%s\",\"password\":\"%s\"}"
                                                .formatted(login, password)),
                        201)
                .get("token")
                .asString();
    }

    private String login() {
        return "salma." + Ulid.next(clock).substring(16).toLowerCase(Locale.ROOT);
    }
}
