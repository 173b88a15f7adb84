package org.rihla.centre.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.HousingProofs;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.employer.MadeUpPhoto;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.State;
import org.rihla.law.housing.HousingCharge.Collection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sleeps where abroad, on a real database (C23). */
@JourneyOffice
class BedsTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final int ROUNDS = 8;

    @Autowired Road road;
    @Autowired Beds beds;
    @Autowired Housings housings;
    @Autowired HousingProofs proofs;
    @LocalServerPort int port;

    private World world;
    private Actor farmer;
    private HousingId house;

    @BeforeEach
    void aFarmWithAHouseOfTwoBedsForWomenAndOneForMen() {
        world = road.world(6);
        farmer =
                new Actor(
                        new AccountId("0".repeat(25) + "9"),
                        "Farm",
                        Role.EMPLOYER,
                        new Scope.OfEmployer(world.farm().value()));
        house = house("Casa del Pinar", 2, 1);
    }

    @Test
    void eachPersonGetsHerOwnBedForTheWholeContractUntilTheHouseIsFull() {
        List<PlacementId> three = coming("Aicha", "Btissam", "Chaimae");

        Map<PlacementId, Answer<BedView>> answers = beds.give(farmer, house, three, null);

        BedView first = answer(answers, three.get(0)).orThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.from()).isEqualTo(Road.STAY.from());
        assertThat(first.to()).isEqualTo(Road.STAY.to());
        assertThat(first.state()).isEqualTo(State.PLANNED);
        assertThat(answer(answers, three.get(1)).orThrow().number()).isEqualTo(2);
        assertThat(code(answer(answers, three.get(2)))).isEqualTo("stay.no-bed-free");
    }

    @Test
    void sixOfficersAtOnceNeverGiveOneBedTwice() throws Exception {
        List<PlacementId> six = coming("Aicha", "Btissam", "Chaimae", "Dounia", "Fatna", "Ghita");
        try (var crowd = Executors.newFixedThreadPool(six.size())) {
            // Several houses: at the first one most still wait for a line to the database.
            for (int round = 1; round <= ROUNDS; round++) {
                HousingId next = house("Casa " + round, 2, 0);
                CyclicBarrier together = new CyclicBarrier(six.size());
                List<Callable<Map<PlacementId, Answer<BedView>>>> all = new ArrayList<>();
                six.forEach(one ->
                        all.add(() -> {
                            together.await();
                            return beds.give(farmer, next, List.of(one), null);
                        }));
                for (var one : crowd.invokeAll(all)) {
                    one.get();
                }
                assertThat(beds.of(farmer, next).orElseThrow().beds())
                        .extracting(BedView::number)
                        .containsExactly(1, 2);
            }
        }
    }

    @Test
    void theBedFollowsTheJourney() {
        PlacementView journey = road.confirmed(world, road.person("Rkia"));
        given(journey.id(), house, null);
        PlacementView there = road.atWork(journey);
        assertThat(bed(there.id()).state()).isEqualTo(State.OCCUPIED);
        assertThat(code(beds.takeBack(farmer, there.id()))).isEqualTo("stay.lives-there");

        HousingId other = house("Casa Nueva", 4, 0);
        BedView moved = given(there.id(), other, null);
        assertThat(moved.from()).isEqualTo(road.today());
        assertThat(moved.state()).isEqualTo(State.OCCUPIED);
        assertThat(beds.of(farmer, house).orElseThrow().beds()).isEmpty();

        road.today(LocalDate.of(2027, 6, 20));
        road.step(there, Move.END_WORK, LocalDate.of(2027, 6, 15));
        assertThat(bed(there.id()).state()).isEqualTo(State.OCCUPIED);
    }

    @Test
    void whoWithdrawsLeavesHerBedToTheNext() {
        List<PlacementId> three = coming("Aicha", "Btissam", "Chaimae");
        beds.give(farmer, house, three, null);
        assertThat(beds.takeBack(farmer, three.get(0)).orThrow().state()).isEqualTo(State.LEFT);
        assertThat(given(three.get(2), house, null).number()).isEqualTo(1);
    }

    @Test
    void nobodyIsLeftWithoutABedAtTheBeginning() {
        PlacementId one = coming("Aicha").getFirst();
        LocalDate late = Road.STAY.from().plusDays(3);
        assertThat(code(give(one, house, late))).isEqualTo("stay.not-whole-stay");
        assertThat(code(give(one, house, Road.STAY.from().minusDays(15))))
                .isEqualTo("stay.too-early");
        assertThat(code(give(one, house, Road.STAY.to().plusDays(1))))
                .isEqualTo("stay.after-the-end");
        given(one, house, Road.STAY.from().minusDays(2));
        assertThat(code(give(one, house, null))).isEqualTo("stay.sleeps-there-already");
    }

    @Test
    void aHouseThatNobodyHasSeenTakesNobody() {
        HousingId unseen = declared("Casa Vieja", 5, 0);
        assertThat(code(give(coming("Aicha").getFirst(), unseen, null)))
                .isEqualTo("stay.house-not-usable");
    }

    @Test
    void anotherFarmReachesNeitherHouseNorBed() {
        PlacementId one = coming("Aicha").getFirst();
        given(one, house, null);
        Actor other =
                new Actor(
                        new AccountId("0".repeat(25) + "8"),
                        "Other",
                        Role.EMPLOYER,
                        new Scope.OfEmployer(road.world(1).farm().value()));
        assertThat(beds.of(other, house)).isEmpty();
        assertThat(beds.of(other, one)).isEmpty();
        assertThatThrownBy(() -> beds.give(other, house, List.of(one), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> beds.takeBack(other, one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> beds.give(road.salma(), house, List.of(one), null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theWorkerReadsWhereSheSleepsAndNobodyElsesBed() {
        PlacementView journey = road.confirmed(world, road.person("Rkia"));
        given(journey.id(), house, null);
        Actor her = worker(journey.person().value());
        assertThat(beds.of(her, journey.id()).orElseThrow().house().facts().address())
                .isEqualTo("Camino del Pinar 4");
        assertThat(beds.of(worker("0".repeat(26)), journey.id())).isEmpty();
    }

    @Test
    void theWorkerSeesThePhotosOfHerOwnHouseAndOfNoOther() {
        PlacementView journey = road.confirmed(world, road.person("Rkia"));
        HousingId other = house("Casa ajena", 2, 0);
        String own =
                proofs.add(farmer, house, "Kitchen", MadeUpPhoto.of("2026:10:05 09:30:00"))
                        .orThrow()
                        .id();
        String foreign =
                proofs.add(farmer, other, "Roof", MadeUpPhoto.of("2026:10:06 09:30:00"))
                        .orThrow()
                        .id();
        Guest her = road.worker(port, journey.person());
        assertThat(her.open("/me/bed/photos/" + own).statusCode()).isEqualTo(404);

        given(journey.id(), house, null);

        assertThat(her.open("/me/bed").body()).contains("/me/bed/photos/" + own, "Kitchen");
        var photo = her.open("/me/bed/photos/" + own);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(her.open("/me/bed/photos/" + foreign).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesSpeakFourLanguagesAndAnswerMistakes() {
        PlacementId one = coming("Aicha").getFirst();
        String login = "beds." + NEXT.incrementAndGet();
        String password = road.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest division = new Guest(port);
        division.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        String page = "/housings/" + house.value() + "/beds";
        for (String lang : List.of("ar", "es", "en", "fr")) {
            assertThat(division.open(page + "?lang=" + lang).statusCode()).isEqualTo(200);
        }
        assertThat(division.send(page, page, Map.of()).statusCode()).isEqualTo(422);
        var wrong =
                division.send(
                        page,
                        page,
                        Map.of(
                                "pick",
                                one.value(),
                                "from.day",
                                "31",
                                "from.month",
                                "2",
                                "from.year",
                                "2027"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"31\"").contains("checked");
        assertThat(division.send(page, page, Map.of("pick", one.value())).statusCode())
                .isEqualTo(303);
        assertThat(division.open(page).body()).contains("prévu");
    }

    private List<PlacementId> coming(String... names) {
        return List.of(names).stream()
                .map(name -> road.confirmed(world, road.person(name)).id())
                .toList();
    }

    private BedView given(PlacementId one, HousingId where, @Nullable LocalDate from) {
        return give(one, where, from).orThrow();
    }

    private Answer<BedView> give(PlacementId one, HousingId where, @Nullable LocalDate from) {
        return answer(beds.give(farmer, where, List.of(one), from), one);
    }

    private static Answer<BedView> answer(
            Map<PlacementId, Answer<BedView>> answers, PlacementId one) {
        return Objects.requireNonNull(answers.get(one));
    }

    private BedView bed(PlacementId one) {
        return beds.of(farmer, one).orElseThrow().bed();
    }

    private static Actor worker(String person) {
        return new Actor(
                new AccountId("0".repeat(25) + "7"),
                "Rkia",
                Role.WORKER,
                new Scope.OfPerson(person));
    }

    private HousingId house(String name, int women, int men) {
        HousingId declared = declared(name, women, men);
        return housings.visit(road.division(), declared, road.today(), EnumSet.allOf(Item.class))
                .orThrow()
                .id();
    }

    private HousingId declared(String name, int women, int men) {
        return housings.declare(
                        farmer,
                        world.farm(),
                        new NewHousing(
                                name,
                                "Camino del Pinar 4",
                                "Moguer",
                                2,
                                new BigDecimal("60"),
                                women,
                                men,
                                1,
                                1,
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                null,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                Collection.PAID_BY_WORKER))
                .orThrow()
                .id();
    }

    private static String code(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().code();
    }
}
