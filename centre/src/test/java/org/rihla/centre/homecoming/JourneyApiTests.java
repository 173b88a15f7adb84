package org.rihla.centre.homecoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Accounts.NewAccount;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.access.Sessions;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journeys, returns and recalls by the API, with the same rules as the pages. */
@JourneyOffice
class JourneyApiTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @LocalServerPort int port;

    private World world;
    private PersonId rkia;
    private PlacementView begun;
    private String imane = "";

    @BeforeEach
    void somebodyHasConfirmed() {
        world = road.world(2);
        rkia = road.person("Rkia");
        begun = road.confirmed(world, rkia);
        imane = token(Role.DIVISION, new Scope.Everywhere());
    }

    @Test
    void tellsAPlacementWithIdsAsPlainTexts() {
        JsonNode one = json(get(path(""), imane), 200);
        assertThat(one.at("/id").asString()).isEqualTo(begun.id().value());
        assertThat(one.at("/person").asString()).isEqualTo(rkia.value());
        assertThat(one.at("/employer").asString()).isEqualTo(world.farm().value());
        assertThat(one.at("/agency").asString()).isEqualTo(road.kenitra().value());
        assertThat(one.at("/contractTo").asString()).isEqualTo("2027-06-30");
        assertThat(one.at("/possible/0").asString()).isEqualTo("MAKE_CONTRACT");
        JsonNode list = json(get("/placements?season=" + world.season().value(), imane), 200);
        assertThat(list.at("/items").size()).isEqualTo(1);
        assertThat(list.at("/next").isNull()).isTrue();
        JsonNode hers = json(get("/people/" + rkia.value() + "/placements", imane), 200);
        assertThat(hers.at("/items").size()).isEqualTo(1);
    }

    @Test
    void makesOneMoveOfManyAndTellsWhomItIsRefused() {
        PlacementView other = road.confirmed(world, road.person("Zineb"));
        String both =
                """
                {"move": {"move": "MAKE_CONTRACT", "on": "2026-10-01"},
                 "placements": ["%s", "%s"]}
                """
                        .formatted(begun.id().value(), other.id().value());
        JsonNode first = json(post("/placements/moves", both), 200);
        assertThat(first.at("/items/0/state").asString()).isEqualTo("CONTRACT_READY");
        assertThat(first.at("/items/1/state").asString()).isEqualTo("CONTRACT_READY");
        json(post(path("/moves"), "{\"move\": \"READ_ALOUD\", \"on\": \"2026-10-01\"}"), 200);

        JsonNode again =
                json(post("/placements/moves", both.replace("MAKE_CONTRACT", "READ_ALOUD")), 200);
        assertThat(again.at("/items/0/refusal/code").asString())
                .isEqualTo("placement.not-possible-now");
        assertThat(again.at("/items/1/state").asString()).isEqualTo("READ_TO_WORKER");
    }

    @Test
    void movesAPlacementAndComparesItsContract() {
        assertThat(json(get(path("/contract"), imane), 404).at("/code").asString())
                .isEqualTo("site.not-found.kind");
        JsonNode moved =
                json(
                        post(path("/moves"), "{\"move\":\"MAKE_CONTRACT\",\"on\":\"2026-10-01\"}"),
                        200);
        assertThat(moved.at("/state").asString()).isEqualTo("CONTRACT_READY");
        JsonNode contract = json(get(path("/contract"), imane), 200);
        assertThat(contract.at("/terms/dailyPay/amount").asString()).isEqualTo("59.24");
        assertThat(contract.at("/lines/0/comparison").asString()).isEqualTo("EQUAL");
    }

    @Test
    void namesTheFieldOfADayThatDoesNotExist() {
        JsonNode no =
                json(
                        post(path("/moves"), "{\"move\":\"MAKE_CONTRACT\",\"on\":\"2026-06-31\"}"),
                        422);
        assertThat(no.at("/code").asString()).isEqualTo("placement.check-fields");
        assertThat(no.at("/fields/0/field").asString()).isEqualTo("on");
        assertThat(no.at("/fields/0/code").asString()).isEqualTo("shared.not-a-date");
        JsonNode wrong = json(post(path("/moves"), "{\"move\":\"FLY\"}"), 422);
        assertThat(wrong.at("/fields").size()).isEqualTo(2);
    }

    @Test
    void saysWithAConflictThatAMoveIsNotPossibleNow() {
        JsonNode no =
                json(post(path("/moves"), "{\"move\":\"DEPART\",\"on\":\"2026-10-01\"}"), 409);
        assertThat(no.at("/code").asString()).isEqualTo("placement.not-possible-now");
        assertThat(no.at("/remedy").asString()).isNotEmpty();
    }

    @Test
    void hidesWhatBelongsToOthers() {
        String stranger = token(Role.EMPLOYER, new Scope.OfEmployer(road.farm().value()));
        assertThat(get(path(""), stranger).statusCode()).isEqualTo(404);
        assertThat(get("/placements/not-an-id", imane).statusCode()).isEqualTo(404);
        assertThat(get("/placements/01J00000000000000000000009", imane).statusCode())
                .isEqualTo(404);
        assertThat(get("/people/" + rkia.value() + "/placements", stranger).statusCode())
                .isEqualTo(404);
        String administrator = token(Role.ADMINISTRATOR, new Scope.Everywhere());
        assertThat(get(path(""), administrator).statusCode()).isEqualTo(403);
        assertThat(get("/returns?season=" + world.season().value(), stranger).statusCode())
                .isEqualTo(403);
    }

    @Test
    void checksInClassifiesAndRecallsAsTheTwinDoes() {
        PlacementView working = road.atWork(begun);
        road.today(LocalDate.of(2027, 7, 12));
        json(
                post(
                        path("/moves"),
                        """
                        {"move":"END_WORK","on":"2027-06-30","reason":"SEASON_OVER"}\
                        """),
                200);
        JsonNode home =
                json(
                        post(
                                path("/check-in"),
                                """
                                {"on":"2027-07-12","exitedOn":"2027-07-02",
                                 "documentSeen":"PASSPORT","place":"agency counter"}\
                                """),
                        200);
        assertThat(home.at("/returnClass").asString()).isEqualTo("ON_TIME");
        assertThat(home.at("/receipt").asString()).matches("K-27-\\d{6}");
        assertThat(home.at("/placement").asString()).isEqualTo(working.id().value());

        String season = "/seasons/" + world.season().value();
        JsonNode classified =
                json(post(season + "/returns/classification", "{\"asOf\":\"2027-07-12\"}"), 200);
        assertThat(classified.at("/moved").asInt()).isZero();
        assertThat(classified.at("/classes/ON_TIME").asInt()).isEqualTo(1);
        JsonNode onTime =
                json(get("/returns?class=ON_TIME&season=" + world.season().value(), imane), 200);
        assertThat(onTime.at("/items").size()).isEqualTo(1);

        JsonNode list =
                json(
                        post(
                                season + "/recalls",
                                "{\"employer\":\"%s\",\"posts\":5}"
                                        .formatted(world.farm().value())),
                        201);
        String recall = "/recalls/" + list.at("/items/0/id").asString();
        assertThat(list.at("/items/0/order").asInt()).isEqualTo(1);
        json(post(recall + "/moves", "{\"move\":\"NOTIFY\"}"), 200);
        JsonNode yes = json(post(recall + "/moves", "{\"move\":\"ACCEPT\"}"), 200);
        assertThat(yes.at("/state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void namesWhatIsWrongWithACheckIn() {
        JsonNode no =
                json(
                        post(path("/check-in"), "{\"on\":\"2027-02-30\",\"documentSeen\":\"X\"}"),
                        422);
        assertThat(no.at("/fields/0/field").asString()).isEqualTo("on");
        JsonNode unknown =
                json(get("/returns?class=RUNAWAY&season=" + world.season().value(), imane), 422);
        assertThat(unknown.at("/fields/0/field").asString()).isEqualTo("class");
    }

    private String path(String more) {
        return "/placements/" + begun.id().value() + more;
    }

    private HttpResponse<String> get(String path, String token) {
        return new Guest(port).ask("GET", "/api/v1" + path, token, "");
    }

    private HttpResponse<String> post(String path, String json) {
        return new Guest(port).ask("POST", "/api/v1" + path, imane, json);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private String token(Role role, Scope scope) {
        NewAccount account =
                new NewAccount(
                        "api.j" + NEXT.incrementAndGet(), "Nadia Test", role, scope, Lang.EN);
        return sessions.giveToken(accounts.open(Actor.system("a test"), account).orThrow().id())
                .token();
    }
}
