package org.rihla.centre.homecoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.homecoming.Repeaters.NamingReport;
import org.rihla.centre.homecoming.Repeaters.Outcome;
import org.rihla.centre.homecoming.Repeaters.RowView;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer names in a file whom it calls again, and each row is answered. */
@JourneyOffice
class RepeatersTests {
    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired People people;
    @Autowired Placements placements;
    @Autowired Returns returns;
    @Autowired Recalls recalls;
    @Autowired Repeaters repeaters;
    @LocalServerPort int port;

    private World world;
    private PersonId home;
    private String table;

    @BeforeEach
    void oneIsHomeOneIsNotAndOneWorkedElsewhere() {
        World elsewhere = road.world(1);
        PersonId other = road.person("Other");
        String foreign = number(road.ended(elsewhere, elsewhere.season(), other, END));
        world = road.world(1);
        home = road.person("Home");
        PlacementId back = road.ended(world, world.season(), home, END);
        PersonId away = road.person("Away");
        PlacementId notBack = road.ended(world, world.season(), away, END);
        road.today(LocalDate.of(2027, 7, 5));
        returns.checkIn(
                        road.division(),
                        back,
                        new CheckIn(LocalDate.of(2027, 7, 5), null, "PASSPORT", "Kénitra"))
                .orThrow();
        table =
                String.join(
                        "\n",
                        "number,name,last_season",
                        number(back) + "," + latin(home) + "," + world.code(),
                        number(notBack) + "," + latin(away) + ",",
                        foreign + "," + latin(other) + ",",
                        number(back) + ",Somebody Else,",
                        "");
    }

    @Test
    void beforeTheListIsMadeTheFileIsRefusedAsAWhole() {
        assertThat(preview()).isEqualTo(Answer.refused("homecoming.no-list-yet"));
    }

    @Test
    void eachRowIsAnsweredAndOnlyTheEntitledIsNamed() {
        recalls.make(road.division(), world.season(), world.farm(), 5).orThrow();
        NamingReport seen = preview().orThrow();
        assertThat(seen.rows())
                .extracting(RowView::outcome)
                .containsExactly(
                        Outcome.MATCHED, Outcome.NOT_ENTITLED, Outcome.UNKNOWN, Outcome.UNKNOWN);
        assertThat(seen.rows()).extracting(RowView::row).containsExactly(2L, 3L, 4L, 5L);
        assertThat(repeaters.named(road.division(), world.season())).isEmpty();

        repeaters.name(road.of(world.farm()), world.farm(), world.season(), files()).orThrow();
        assertThat(repeaters.named(road.division(), world.season())).containsExactly(home);
        assertThat(preview().orThrow().count(Outcome.ALREADY_NAMED)).isEqualTo(1);
    }

    @Test
    void nobodyNamesForAnotherFarm() {
        assertThatThrownBy(() ->
                        repeaters.preview(
                                road.of(road.farm()), world.farm(), world.season(), files()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePageSeesFirstThenNamesAndGivesTheRefusedRowsBack() {
        recalls.make(road.division(), world.season(), world.farm(), 5).orThrow();
        Guest lucia = employer();
        String list = "/recalls?season=" + world.season().value();
        String page = "/recalls/repeaters?season=" + world.season().value();
        assertThat(lucia.open(list + "&lang=en").body()).contains(page);
        assertThat(lucia.open(page).body()).contains("Name whom you call again");

        assertThat(send(lucia, page, "see")).contains("Can be named: 1", "Refused: 3");
        assertThat(repeaters.named(road.division(), world.season())).isEmpty();
        assertThat(send(lucia, page, "apply")).contains("Named: 1");
        assertThat(lucia.open(list).body()).contains("named by the employer");
        assertThat(send(lucia, page, "refused"))
                .contains("homecoming.repeater.not-listed", "Somebody Else")
                .doesNotContain(latin(home) + "," + world.code());
    }

    private String send(Guest guest, String page, String step) {
        return guest.send(
                        page,
                        "/recalls/repeaters",
                        Map.of("season", world.code(), "table", table, "step", step))
                .body();
    }

    private Answer<NamingReport> preview() {
        return repeaters.preview(road.of(world.farm()), world.farm(), world.season(), files());
    }

    private UploadedFiles files() {
        return UploadedFiles.of("repeaters.csv", table.getBytes(UTF_8));
    }

    private String latin(PersonId person) {
        return people.nameOf(person).latin();
    }

    private String number(PlacementId placement) {
        return placements.find(road.division(), placement).orElseThrow().number();
    }

    private Guest employer() {
        String login = "repeaters." + NEXT.incrementAndGet();
        String password =
                road.password(login, Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }
}
