package org.rihla.centre.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.Placements.Comparison;
import org.rihla.centre.placement.Placements.ContractView;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.programme.Places;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TurnedDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One worker's road from the confirmed selection to the end of work, on a real database. */
@JourneyOffice
class WholeRoadTests {
    @Autowired Road road;
    @Autowired Placements placements;
    @Autowired Places places;
    @Autowired History history;
    @Autowired JdbcClient jdbc;

    @Test
    void leadsFromTheConfirmedSelectionToTheEndOfWork() {
        World world = road.world(3);
        PlacementView begun = road.confirmed(world, road.person("Rkia"));
        assertThat(begun.number()).matches(world.code() + "-P-\\d{6}");
        assertThat(begun.state()).isEqualTo(State.SELECTED);
        assertThat(cell(world).committed()).isEqualTo(1);

        PlacementView working = road.atWork(begun);
        assertThat(working.state()).isEqualTo(State.WORKING);
        assertThat(working.departedOn()).isEqualTo("2027-03-13");
        assertThat(working.arrivedOn()).isEqualTo("2027-03-14");
        assertThat(working.clearedUntil()).isEqualTo("2027-07-15");
        assertThat(cell(world).committed()).isZero();
        assertThat(cell(world).consumed()).isEqualTo(1);

        road.today(LocalDate.of(2027, 7, 1));
        PlacementView ended = road.step(working, Move.END_WORK, LocalDate.of(2027, 6, 30));
        assertThat(ended.state()).isEqualTo(State.ENDING);
        assertThat(history.ofSubject("placement:" + begun.id().value()))
                .extracting(line -> line.entry().kind())
                .containsExactly(
                        "placement.history.opened",
                        "placement.history.make-contract",
                        "placement.history.read-aloud",
                        "placement.history.sign-by-worker",
                        "placement.history.sign-by-employer",
                        "placement.history.clear",
                        "placement.history.depart",
                        "placement.history.arrive",
                        "placement.history.start-work",
                        "placement.history.end-work");
    }

    @Test
    void numbersThePlacementsOfASeasonOneAfterTheOther() {
        World world = road.world(2);
        PlacementView first = road.confirmed(world, road.person("Rkia"));
        PlacementView second = road.confirmed(world, road.person("Halima"));
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(placements.list(road.division(), world.season(), State.SELECTED)).hasSize(2);
        assertThat(placements.counts(road.division(), world.season()))
                .containsEntry(State.SELECTED, 2);
    }

    @Test
    void takesTheWholeYesBackWhenNoPlaceIsLeft() {
        World world = road.world(1);
        road.confirmed(world, road.person("Rkia"));
        PersonId late = road.person("Halima");
        assertThatThrownBy(() -> road.confirmed(world, late))
                .isInstanceOfSatisfying(
                        TurnedDown.class,
                        no ->
                                assertThat(no.refusal().code())
                                        .isEqualTo("programme.quota-exhausted"));
        assertThat(placements.ofPerson(road.division(), late)).isEmpty();
    }

    @Test
    void givesThePlaceBackWhenSomebodyDoesNotTravel() {
        World world = road.world(1);
        PlacementView first = road.confirmed(world, road.person("Rkia"));
        MoveRequest withdrawal =
                new MoveRequest(Move.WITHDRAW, Road.BEGIN, "WORKER_DECLINED", null, null);
        PlacementView over = placements.move(road.salma(), first.id(), withdrawal).orThrow();
        assertThat(over.state()).isEqualTo(State.WITHDRAWN);
        assertThat(over.reason()).isEqualTo("WORKER_DECLINED");
        assertThat(cell(world).released()).isEqualTo(1);

        PlacementView next = road.confirmed(world, road.person("Halima"));
        assertThat(next.state()).isEqualTo(State.SELECTED);
        assertThat(cell(world).committed()).isEqualTo(1);
    }

    @Test
    void isUnderOneOfferAtATimeInASeason() {
        World world = road.world(2);
        PersonId rkia = road.person("Rkia");
        road.confirmed(world, rkia);
        assertThatThrownBy(() -> road.confirmed(world, rkia))
                .isInstanceOfSatisfying(
                        TurnedDown.class,
                        no ->
                                assertThat(no.refusal().code())
                                        .isEqualTo("placement.already-placed"));
        assertThat(cell(world).committed()).isEqualTo(1);
    }

    @Test
    void refusesAContractThatPaysLessAndNamesTheTerm() {
        World world = road.world(1);
        PlacementView begun = road.confirmed(world, road.person("Rkia"));
        Refusal no = refusal(begun, contract("58.00"));
        assertThat(no.code()).isEqualTo("placement.contract-differs");
        assertThat(no.faults())
                .containsExactly(
                        FieldFault.of(
                                "terms.DAILY_PAY",
                                "placement.term-differs",
                                Money.of("59.24", "EUR"),
                                Money.of("58.00", "EUR")));
        assertThat(placements.contract(road.division(), begun.id())).isEmpty();
    }

    @Test
    void keepsTheContractAsItWasAgreedAndComparesItWithTheOffer() {
        World world = road.world(1);
        PersonId rkia = road.person("Rkia");
        PlacementView begun = road.confirmed(world, rkia);
        placements.move(road.division(), begun.id(), contract("60.00")).orThrow();

        ContractView contract = placements.contract(road.herself(rkia), begun.id()).orElseThrow();
        assertThat(contract.terms().dailyPay()).isEqualTo(Money.of("60.00", "EUR"));
        assertThat(contract.lines())
                .filteredOn(line -> line.comparison() != Comparison.EQUAL)
                .extracting(Placements.TermLine::term, Placements.TermLine::comparison)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DAILY_PAY", Comparison.BETTER));
        assertThatThrownBy(() -> jdbc.sql("update placement.contract set terms = '{}'").update())
                .hasMessageContaining("only grows");
    }

    @Test
    void signsNothingBeforeItWasReadAloud() {
        World world = road.world(1);
        PlacementView begun = road.confirmed(world, road.person("Rkia"));
        road.step(begun, Move.MAKE_CONTRACT, Road.BEGIN);
        for (Move tooEarly : List.of(Move.SIGN_BY_WORKER, Move.SIGN_BY_EMPLOYER, Move.CLEAR)) {
            MoveRequest request =
                    tooEarly == Move.CLEAR
                            ? Road.clearance(LocalDate.of(2027, 7, 15))
                            : MoveRequest.of(tooEarly, Road.BEGIN);
            assertThat(refusal(begun, request).code()).isEqualTo("placement.not-possible-now");
        }
    }

    @Test
    void clearsNobodyWhosePassportEndsTooEarlyOrWhoseVisaIsTooShort() {
        World world = road.world(1);
        PersonId rkia = road.personWithoutPapers("Rkia");
        PlacementView signed = signed(road.confirmed(world, rkia));
        road.today(LocalDate.of(2027, 2, 20));
        MoveRequest good = Road.clearance(LocalDate.of(2027, 7, 15));

        assertThat(refusal(signed, good).code()).isEqualTo("placement.passport-missing");
        road.paper(
                rkia, DocumentType.PASSPORT, LocalDate.of(2023, 2, 1), LocalDate.of(2028, 1, 31));
        assertThat(refusal(signed, good).code()).isEqualTo("placement.passport-too-short");
        road.paper(
                rkia, DocumentType.PASSPORT, LocalDate.of(2026, 2, 1), LocalDate.of(2031, 1, 31));
        assertThat(refusal(signed, good).code()).isEqualTo("placement.medical-missing");
        road.paper(rkia, DocumentType.MEDICAL_CERTIFICATE, LocalDate.of(2027, 2, 1), null);
        assertThat(refusal(signed, Road.clearance(LocalDate.of(2027, 6, 29))).code())
                .isEqualTo("placement.visa-too-short");

        assertThat(placements.move(road.division(), signed.id(), good).orThrow().state())
                .isEqualTo(State.CLEARED);
        road.today(LocalDate.of(2027, 3, 2));
        assertThat(refusal(signed, MoveRequest.of(Move.DEPART, LocalDate.of(2027, 3, 1))).code())
                .isEqualTo("placement.medical-too-old");
    }

    @Test
    void letsTheEmployerConfirmOnlyTheWorkOfHerOwnPeople() {
        World world = road.world(1);
        PlacementView working = road.atWork(road.confirmed(world, road.person("Rkia")));
        road.today(LocalDate.of(2027, 7, 1));
        MoveRequest end = MoveRequest.of(Move.END_WORK, LocalDate.of(2027, 6, 30));
        Actor stranger = road.of(road.farm());
        Actor lucia = road.of(world.farm());

        assertThatThrownBy(() -> placements.move(stranger, working.id(), end))
                .isInstanceOf(NotFound.class);
        assertThat(placements.find(stranger, working.id())).isEmpty();
        assertThatThrownBy(() ->
                        placements.move(
                                lucia,
                                working.id(),
                                new MoveRequest(
                                        Move.PROVE_EXIT,
                                        LocalDate.of(2027, 6, 30),
                                        null,
                                        "BOARDING_LIST",
                                        null)))
                .isInstanceOf(NotAllowed.class);
        assertThat(placements.move(lucia, working.id(), end).orThrow().state())
                .isEqualTo(State.ENDING);
    }

    @Test
    void tellsTheEmployerNothingOfWhatCameAfterTheWork() {
        World world = road.world(2);
        PlacementView working = road.atWork(road.confirmed(world, road.person("Rkia")));
        road.today(LocalDate.of(2027, 7, 5));
        MoveRequest end =
                new MoveRequest(Move.END_WORK, LocalDate.of(2027, 6, 30), "MEDICAL", null, null);
        placements.move(road.division(), working.id(), end).orThrow();
        MoveRequest exit =
                new MoveRequest(
                        Move.PROVE_EXIT, LocalDate.of(2027, 7, 2), null, "BOARDING_LIST", null);
        placements.move(road.division(), working.id(), exit).orThrow();

        PlacementView told = placements.find(road.of(world.farm()), working.id()).orElseThrow();
        assertThat(told.state()).isEqualTo(State.ENDING);
        assertThat(told.reason()).isNull();
        assertThat(told.exitedOn()).isNull();
        assertThat(told.clearedUntil()).isNull();
        assertThat(placements.list(road.of(world.farm()), world.season(), State.EXITED)).isEmpty();
        assertThat(placements.counts(road.of(world.farm()), world.season()))
                .containsOnlyKeys(State.ENDING);
    }

    @Test
    void showsAJourneyToHerselfAndHerAgencyAndToNoOther() {
        World world = road.world(1);
        PersonId rkia = road.person("Rkia");
        PlacementView begun = road.confirmed(world, rkia);
        PersonId other = road.person("Halima");

        assertThat(placements.find(road.herself(rkia), begun.id())).isPresent();
        assertThat(placements.find(road.salma(), begun.id())).isPresent();
        assertThat(placements.find(road.herself(other), begun.id())).isEmpty();
        assertThat(placements.find(road.anas(), begun.id())).isEmpty();
        assertThat(placements.ofPerson(road.herself(other), rkia)).isEmpty();
        assertThatThrownBy(() ->
                        placements.move(
                                road.anas(),
                                begun.id(),
                                MoveRequest.of(Move.MAKE_CONTRACT, Road.BEGIN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        placements.move(
                                road.herself(rkia),
                                begun.id(),
                                MoveRequest.of(Move.MAKE_CONTRACT, Road.BEGIN)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void makesOneMoveOfTwoThatAreSentAtTheSameInstant() throws Exception {
        World world = road.world(1);
        PlacementView begun = road.confirmed(world, road.person("Rkia"));
        Callable<Answer<PlacementView>> make =
                () ->
                        placements.move(
                                road.division(),
                                begun.id(),
                                MoveRequest.of(Move.MAKE_CONTRACT, Road.BEGIN));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Answer<PlacementView>> answers =
                    two.invokeAll(List.of(make, make)).stream()
                            .map(WholeRoadTests::joined)
                            .toList();
            assertThat(answers)
                    .hasAtLeastOneElementOfType(Answer.Accepted.class)
                    .hasAtLeastOneElementOfType(Answer.Refused.class);
        }
    }

    @Test
    void entersNoReturnByHand() {
        World world = road.world(1);
        PlacementView working = road.atWork(road.confirmed(world, road.person("Rkia")));
        for (Move signal : List.of(Move.CHECK_IN, Move.MISS_CHECK_IN, Move.ESTABLISH_NO_RETURN)) {
            assertThat(refusal(working, MoveRequest.of(signal, LocalDate.of(2027, 3, 16))).code())
                    .isEqualTo("placement.not-by-hand");
        }
    }

    private PlacementView signed(PlacementView begun) {
        road.today(LocalDate.of(2027, 1, 20));
        road.step(begun, Move.MAKE_CONTRACT, LocalDate.of(2027, 1, 10));
        road.step(begun, Move.READ_ALOUD, LocalDate.of(2027, 1, 12));
        road.step(begun, Move.SIGN_BY_WORKER, LocalDate.of(2027, 1, 12));
        return road.step(begun, Move.SIGN_BY_EMPLOYER, LocalDate.of(2027, 1, 20));
    }

    private static MoveRequest contract(String pay) {
        OfferTerms offered = Road.terms(Road.STAY);
        OfferTerms drawnUp =
                new OfferTerms(
                        offered.title(),
                        offered.isco(),
                        offered.esco(),
                        offered.posts(),
                        offered.span(),
                        new BigDecimal("39.0"),
                        offered.guaranteedDays(),
                        Money.of(pay, "EUR"),
                        offered.probationDays(),
                        offered.housing(),
                        offered.rentPerMonth(),
                        offered.transport(),
                        null,
                        offered.criteria(),
                        offered.language());
        return new MoveRequest(Move.MAKE_CONTRACT, Road.BEGIN, null, null, null, null, drawnUp);
    }

    private Places.CellView cell(World world) {
        return places.ofCall(world.call().value()).getFirst();
    }

    private Refusal refusal(PlacementView placement, MoveRequest request) {
        Answer<PlacementView> answer = placements.move(road.division(), placement.id(), request);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<PlacementView>) answer).refusal();
    }

    private static <T> T joined(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
