package org.rihla.centre.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer follows her own people, confirms for many at once, and is told of a suspension. */
@JourneyOffice
class OwnPeopleTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Placements placements;
    @Autowired Employers employers;
    @Autowired History history;
    @LocalServerPort int port;

    private World world;
    private PlacementView working;
    private PlacementView other;

    @BeforeEach
    void peopleAreAtWork() {
        World elsewhere = road.world(1);
        other = road.atWork(road.confirmed(elsewhere, road.person("Zohra")));
        world = road.world(2);
        working = road.atWork(road.confirmed(world, road.person("Rkia")));
    }

    @Test
    void aPreviewChangesNothingAndSomebodyElsesWorkerIsJustNotFound() {
        MoveRequest end = MoveRequest.of(Move.END_WORK, LocalDate.of(2027, 3, 16));
        Map<PlacementId, Answer<PlacementView>> seen =
                placements.foresee(road.of(world.farm()), List.of(working.id(), other.id()), end);
        assertThat(seen.get(working.id())).isInstanceOf(Answer.Accepted.class);
        assertThat(seen.get(other.id())).isEqualTo(Answer.refused("placement.not-found"));
        assertThat(state(working)).isEqualTo(State.WORKING);

        Map<PlacementId, Answer<PlacementView>> done =
                placements.moveAll(road.of(world.farm()), List.of(working.id(), other.id()), end);
        assertThat(done.get(other.id())).isEqualTo(Answer.refused("placement.not-found"));
        assertThat(state(working)).isEqualTo(State.ENDING);
        assertThat(state(other)).isEqualTo(State.WORKING);
    }

    @Test
    void theEndsOfManyAreSeenFirstAndThenApplied() {
        Guest lucia = employer();
        Map<String, String> typed =
                Map.of(
                        "move", "END_WORK",
                        "on.day", "16",
                        "on.month", "3",
                        "on.year", "2027",
                        "reason", "SEASON_OVER",
                        "numbers", working.number() + ", " + other.number() + " 1999-P-1");
        HttpResponse<String> preview =
                lucia.send("/employer/people?lang=en", "/employer/people/moves", typed);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Can be confirmed: 1. Cannot: 2.");
        assertThat(state(working)).isEqualTo(State.WORKING);

        Map<String, String> again = new HashMap<>(typed);
        again.put("step", "apply");
        assertThat(lucia.send("/employer/people?lang=en", "/employer/people/moves", again).body())
                .contains("Confirmed: 1. Not confirmed: 2.");
        assertThat(state(working)).isEqualTo(State.ENDING);
        assertThat(state(other)).isEqualTo(State.WORKING);
    }

    @Test
    void healthIsNoReasonThatAnEmployerGives() {
        assertThat(
                        employer()
                                .send(
                                        "/employer/people",
                                        "/employer/people/moves",
                                        Map.of(
                                                "move", "END_WORK",
                                                "on.day", "16",
                                                "on.month", "3",
                                                "on.year", "2027",
                                                "reason", "MEDICAL",
                                                "numbers", working.number()))
                                .statusCode())
                .isEqualTo(422);
        assertThat(state(working)).isEqualTo(State.WORKING);
    }

    @Test
    void aSuspensionEndsNoJourneyAndEachJourneySaysSo() {
        employers.suspend(road.division(), world.farm(), "Housing unfit").orThrow();
        assertThat(state(working)).isEqualTo(State.WORKING);
        assertThat(history.ofSubject("placement:" + working.id().value()))
                .extracting(line -> line.entry().kind())
                .contains("placement.history.employer-suspended");
        assertThat(placements.running(road.salma(), world.season(), Set.of(world.farm())))
                .extracting(PlacementView::id)
                .containsExactly(working.id());
        assertThat(placements.running(road.anas(), world.season(), Set.of(world.farm()))).isEmpty();
        String home = employer().open("/employer?lang=en").body();
        assertThat(home).contains("What the suspension means").contains("Housing unfit");
    }

    private State state(PlacementView placement) {
        return placements.find(road.division(), placement.id()).orElseThrow().state();
    }

    private Guest employer() {
        String login = "own.people." + NEXT.incrementAndGet();
        Scope scope = new Scope.OfEmployer(world.farm().value());
        String password = road.password(login, Role.EMPLOYER, scope);
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        guest.open("/employer/people?lang=en");
        return guest;
    }
}
