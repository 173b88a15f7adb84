package org.rihla.centre.homecoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of journeys, returns and recalls as those who use them see them. */
@JourneyOffice
class JourneyFacesTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Placements placements;
    @Autowired Returns returns;
    @Autowired Recalls recalls;
    @Autowired Accounts accounts;
    @LocalServerPort int port;

    private World world;
    private PersonId rkia;
    private PlacementView working;

    @BeforeEach
    void somebodyIsAtWork() {
        world = road.world(4);
        rkia = road.person("Rkia");
        working = road.atWork(road.confirmed(world, rkia));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageIsWholeInEachLanguage(Lang lang) {
        PlacementView begun = road.confirmed(world, road.person("Halima"));
        PlacementId silent =
                road.ended(world, world.season(), road.person("Zohra"), LocalDate.of(2027, 1, 31));
        PersonId atHome = road.person("Mina");
        PlacementId home = road.ended(world, world.season(), atHome, LocalDate.of(2027, 2, 28));
        road.today(LocalDate.of(2027, 3, 20));
        returns.classify(road.division(), world.season(), LocalDate.of(2027, 3, 20)).orThrow();
        returns.checkIn(
                        road.division(),
                        home,
                        new Returns.CheckIn(LocalDate.of(2027, 3, 20), null, "PASSPORT", "Kénitra"))
                .orThrow();
        String recall =
                recalls.make(road.division(), world.season(), world.farm(), 5)
                        .orThrow()
                        .getFirst()
                        .id();
        String season = "season=" + world.season().value();
        Guest imane = staff(Role.DIVISION, new Scope.Everywhere());
        for (String path :
                new String[] {
                    "/my-day",
                    "/journeys?" + season,
                    "/journeys?state=WORKING&" + season,
                    "/journeys/" + working.id().value(),
                    "/journeys/" + working.id().value() + "?move=PROVE_EXIT",
                    "/journeys/" + begun.id().value(),
                    "/journeys/" + begun.id().value() + "?move=WITHDRAW",
                    "/people/" + rkia.value(),
                    "/returns?" + season,
                    "/returns?class=ON_TIME&" + season,
                    "/returns?soon=1&" + season,
                    "/returns?q=Rkia&" + season,
                    "/returns/" + silent.value(),
                    "/returns/" + home.value(),
                    "/returns/" + home.value() + "/receipt",
                    "/recalls?" + season,
                    "/recalls/" + recall
                }) {
            whole(imane, path, lang);
        }
        Guest lucia = staff(Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        for (String path :
                new String[] {
                    "/employer/people",
                    "/employer/people/" + working.id().value(),
                    "/recalls?" + season,
                    "/recalls/" + recall
                }) {
            whole(lucia, path, lang);
        }
        Guest worker = herself(rkia);
        for (String path :
                new String[] {
                    "/me",
                    "/me/contract",
                    "/me/return",
                    "/me/recall",
                    "/me/history",
                    "/me/paid",
                    "/me/readings"
                }) {
            whole(worker, path, lang);
        }
    }

    @Test
    void aNumberLeadsToExactlyTheRowsThatItCounts() {
        road.confirmed(world, road.person("Halima"));
        road.confirmed(world, road.person("Zohra"));
        Guest imane = staff(Role.DIVISION, new Scope.Everywhere());
        String all = imane.open("/journeys?season=" + world.season().value()).body();
        assertThat(all).containsPattern("state=SELECTED[^>]*><bdi[^>]*>2</bdi></a>");
        String two = imane.open("/journeys?state=SELECTED&season=" + world.season().value()).body();
        assertThat(two.split("<tr>", -1)).hasSize(2 + 2);
    }

    @Test
    void aStepThatIsRefusedComesBackWithEverythingTyped() {
        PlacementView begun = road.confirmed(world, road.person("Halima"));
        String page = "/journeys/" + begun.id().value();
        Guest salma = staff(Role.DIVISION, new Scope.Everywhere());
        HttpResponse<String> no =
                salma.send(
                        page,
                        page + "/moves",
                        Map.of(
                                "move", "MAKE_CONTRACT",
                                "on.day", "31",
                                "on.month", "6",
                                "on.year", "2026"));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body()).contains("value=\"31\"").contains("#f-on");
        HttpResponse<String> yes =
                salma.send(
                        page,
                        page + "/moves",
                        Map.of(
                                "move", "MAKE_CONTRACT",
                                "on.day", "16",
                                "on.month", "3",
                                "on.year", "2027"));
        assertThat(yes.statusCode()).isEqualTo(303);
        assertThat(placements.find(road.division(), begun.id()).orElseThrow().state())
                .isEqualTo(State.CONTRACT_READY);
    }

    @Test
    void aReturnIsCheckedInAtTheCounterAndTheReceiptPrinted() {
        road.today(LocalDate.of(2027, 7, 6));
        placements
                .move(
                        road.division(),
                        working.id(),
                        MoveRequest.of(Move.END_WORK, LocalDate.of(2027, 6, 30)))
                .orThrow();
        String page = "/returns/" + working.id().value();
        Guest salma = staff(Role.COUNSELLOR, new Scope.Agencies(Set.of(road.kenitra().value())));
        assertThat(salma.open(page).body()).contains("30 juillet 2027");

        HttpResponse<String> no = salma.send(page, page + "/check-in", visit("PASSPORT", "7", "7"));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(no.body()).contains("value=\"Kénitra\"").contains("checked");

        HttpResponse<String> noDocument =
                salma.send(page, page + "/check-in", visit("NONE", "6", "7"));
        assertThat(noDocument.statusCode()).isEqualTo(303);
        assertThat(placements.find(road.division(), working.id()).orElseThrow().state())
                .isEqualTo(State.ENDING);

        HttpResponse<String> yes =
                salma.send(page, page + "/check-in", visit("PASSPORT", "6", "7"));
        assertThat(yes.statusCode()).isEqualTo(303);
        assertThat(salma.open(page).body()).containsPattern("K-27-\\d{6}");
        assertThat(salma.open(page + "/receipt").body()).containsPattern("K-27-\\d{6}");
    }

    @Test
    void anEmployerSeesNothingOfHealthAndConfirmsTheEnd() {
        road.today(LocalDate.of(2027, 7, 1));
        Guest lucia = staff(Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        String page = "/employer/people/" + working.id().value();
        assertThat(lucia.open(page).body()).doesNotContain("MEDICAL").doesNotContain("FAMILY");
        HttpResponse<String> yes =
                lucia.send(
                        page,
                        page,
                        Map.of(
                                "move", "END_WORK",
                                "on.day", "30",
                                "on.month", "6",
                                "on.year", "2027",
                                "reason", "SEASON_OVER"));
        assertThat(yes.statusCode()).isEqualTo(303);
        assertThat(placements.find(road.division(), working.id()).orElseThrow().state())
                .isEqualTo(State.ENDING);

        Guest stranger = staff(Role.EMPLOYER, new Scope.OfEmployer(road.farm().value()));
        assertThat(stranger.open(page).statusCode()).isEqualTo(404);
        assertThat(lucia.open("/journeys/" + working.id().value()).statusCode()).isEqualTo(403);
        assertThat(lucia.open("/returns").statusCode()).isEqualTo(403);
    }

    @Test
    void aWorkerReachesHerOwnPagesOnly() {
        Guest her = herself(rkia);
        assertThat(her.open("/me").body()).contains("r-ring").contains("aria-current=\"step\"");
        assertThat(her.open("/journeys").statusCode()).isEqualTo(403);
        assertThat(her.open("/returns").statusCode()).isEqualTo(403);
        assertThat(her.open("/recalls").statusCode()).isEqualTo(403);
        assertThat(staff(Role.DIVISION, new Scope.Everywhere()).open("/me").statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> visit(String document, String day, String month) {
        return Map.of(
                "documentSeen", document,
                "on.day", day,
                "on.month", month,
                "on.year", "2027",
                "place", "Kénitra");
    }

    private static void whole(Guest guest, String path, Lang lang) {
        String separator = path.contains("?") ? "&" : "?";
        HttpResponse<String> page = guest.open(path + separator + "lang=" + lang.tag());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body())
                .as(path)
                .contains("<html lang=\"" + lang.tag() + "\"")
                .contains("</html>")
                .containsPattern("<h1[ >]")
                .doesNotContain("style=\"")
                .doesNotContain("{0}");
    }

    private Guest staff(Role role, Scope scope) {
        String login = "faces." + NEXT.incrementAndGet();
        String password = road.password(login, role, scope);
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }

    private Guest herself(PersonId person) {
        LocalDate born = LocalDate.of(1990, 5, 4);
        String code = accounts.giveSlipCode(road.salma(), person.value(), "Rkia", born);
        Guest guest = new Guest(port);
        guest.send(
                "/worker-sign-in",
                "/worker-sign-in",
                Map.of(
                        "slipCode", code,
                        "birth.day", "4",
                        "birth.month", "5",
                        "birth.year", "1990"));
        return guest;
    }
}
