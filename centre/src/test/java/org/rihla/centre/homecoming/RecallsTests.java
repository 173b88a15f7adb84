package org.rihla.centre.homecoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Recall lists in the legal order and what becomes of each line (C28, R6), on a real database. */
@JourneyOffice
class RecallsTests {
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Autowired Road road;
    @Autowired Placements placements;
    @Autowired Places places;
    @Autowired Returns returns;
    @Autowired Recalls recalls;

    @Test
    void listsThoseWhoReturnedInTheLegalOrder() {
        World world = road.world(1);
        SeasonId before = before();
        PersonId late = home(world, "Late", LocalDate.of(2027, 7, 20));
        PersonId early = home(world, "Early", LocalDate.of(2027, 7, 5));
        PersonId senior = home(world, "Senior", LocalDate.of(2027, 7, 28));
        road.ended(world, before, senior, LocalDate.of(2026, 6, 30));
        PersonId away = road.person("Away");
        road.ended(world, world.season(), away, END);

        List<RecallView> list = made(world, world.season(), 10);
        assertThat(list).extracting(RecallView::person).containsExactly(senior, early, late);
        assertThat(list).extracting(RecallView::state).containsOnly(State.LISTED);
        assertThat(list).extracting(RecallView::seasons).containsExactly(2, 1, 1);
        assertThat(list.get(1).why()).containsExactly("homecoming.why.seasons");
        assertThat(list.get(2).why()).containsExactly("homecoming.why.returned");
    }

    @Test
    void h4LeavesTheLastOutForFewerPostsAndPutsThemFirstNextTime() {
        World world = road.world(1);
        PersonId first = home(world, "First", LocalDate.of(2027, 7, 5));
        PersonId second = home(world, "Second", LocalDate.of(2027, 7, 6));
        PersonId third = home(world, "Third", LocalDate.of(2027, 7, 7));
        List<RecallView> list = made(world, world.season(), 2);
        assertThat(list)
                .extracting(RecallView::state)
                .containsExactly(State.LISTED, State.LISTED, State.OMITTED);
        assertThat(list.get(2).reason()).isEqualTo("POSTS_REDUCED");

        SeasonId next =
                road.season(new DateSpan(LocalDate.of(2028, 1, 2), LocalDate.of(2028, 9, 30)));
        road.today(LocalDate.of(2028, 7, 20));
        home(world, next, second, LocalDate.of(2028, 6, 30), LocalDate.of(2028, 7, 4));
        home(world, next, first, LocalDate.of(2028, 6, 30), LocalDate.of(2028, 7, 5));
        List<RecallView> following = made(world, next, 10);
        assertThat(following).extracting(RecallView::person).containsExactly(third, second, first);
        assertThat(following.getFirst().why()).contains("homecoming.why.left-out-last-year");
    }

    @Test
    void listsNobodyWhoseReturnIsNotConfirmedAndHoldsNothingElseAgainstHer() {
        World world = road.world(1);
        PersonId rkia = road.person("Rkia");
        PlacementId one = road.ended(world, world.season(), rkia, END);
        road.today(LocalDate.of(2027, 9, 15));
        returns.classify(road.division(), world.season(), LocalDate.of(2027, 9, 15)).orThrow();
        assertThat(made(world, world.season(), 5)).isEmpty();
        returns.checkIn(
                        road.salma(),
                        one,
                        new CheckIn(LocalDate.of(2027, 9, 15), null, "PASSPORT", "Kénitra"))
                .orThrow();
        assertThat(made(world, world.season(), 5))
                .extracting(RecallView::person)
                .containsExactly(rkia);
    }

    @Test
    void isNotMadeAgainOnceSomebodyWasTold() {
        World world = road.world(1);
        home(world, "Rkia", LocalDate.of(2027, 7, 5));
        RecallView line = made(world, world.season(), 5).getFirst();
        step(line, Move.NOTIFY);
        Refusal no = refusal(recalls.make(road.division(), world.season(), world.farm(), 1));
        assertThat(no.code()).isEqualTo("homecoming.already-notified");
    }

    @Test
    void isAnsweredByHerselfAndByNobodyElse() {
        World world = road.world(1);
        PersonId rkia = home(world, "Rkia", LocalDate.of(2027, 7, 5));
        RecallView line = step(made(world, world.season(), 5).getFirst(), Move.NOTIFY);
        Actor stranger = road.herself(road.person("Halima"));
        assertThatThrownBy(() -> recalls.move(stranger, line.id(), Move.ACCEPT, null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        recalls.move(road.of(world.farm()), line.id(), Move.ACCEPT, null, null))
                .isInstanceOf(NotAllowed.class);
        RecallView answered =
                recalls.move(road.herself(rkia), line.id(), Move.ACCEPT, null, null).orThrow();
        assertThat(answered.state()).isEqualTo(State.ACCEPTED);
        assertThat(recalls.ofPerson(road.herself(rkia), rkia)).hasSize(1);
    }

    @Test
    void leavesNobodyOutWithoutACauseOfTheLaw() {
        World world = road.world(1);
        PersonId rkia = home(world, "Rkia", LocalDate.of(2027, 7, 5));
        home(world, "Halima", LocalDate.of(2027, 7, 6));
        RecallView line = made(world, world.season(), 2).getFirst();
        Actor lucia = road.of(world.farm());
        assertThat(refusal(omitted(lucia, line, null, null)).faults().getFirst().code())
                .isEqualTo("shared.required");
        assertThat(refusal(omitted(lucia, line, "TOO_OLD", null)).faults().getFirst().code())
                .isEqualTo("shared.not-a-choice");
        assertThat(refusal(omitted(lucia, line, "POSTS_REDUCED", null)).code())
                .isEqualTo("homecoming.omission-out-of-order");
        assertThat(refusal(omitted(lucia, line, "WORKER_DECLINED", " ")).code())
                .isEqualTo("homecoming.omission-needs-proof");

        RecallView out = omitted(lucia, line, "WORKER_DECLINED", "letter 12").orThrow();
        assertThat(out.state()).isEqualTo(State.OMITTED);
        RecallView contested =
                recalls.move(road.herself(rkia), line.id(), Move.CONTEST, null, null).orThrow();
        assertThat(contested.state()).isEqualTo(State.CONTESTED);
        assertThat(step(contested, Move.REINSTATE).state()).isEqualTo(State.REINSTATED);
    }

    @Test
    void h3DefersWhoIsNotFitNowAndKeepsHerRight() {
        World world = road.world(1);
        home(world, "Rkia", LocalDate.of(2027, 7, 5));
        RecallView line = made(world, world.season(), 2).getFirst();
        RecallView deferred =
                omitted(road.division(), line, "MEDICAL_NOT_FIT_NOW", "certificate of 1 August")
                        .orThrow();
        assertThat(deferred.state()).isEqualTo(State.DEFERRED);
    }

    @Test
    void showsAnEmployerHerOwnListOnly() {
        World world = road.world(1);
        home(world, "Rkia", LocalDate.of(2027, 7, 5));
        RecallView line = made(world, world.season(), 2).getFirst();
        Actor stranger = road.of(road.farm());
        assertThat(recalls.list(road.of(world.farm()), world.season())).hasSize(1);
        assertThat(recalls.list(stranger, world.season())).isEmpty();
        assertThat(recalls.find(stranger, line.id())).isEmpty();
        assertThatThrownBy(
                        () -> recalls.make(road.of(world.farm()), world.season(), world.farm(), 1))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensThePlacementOfTheNextSeasonWithAPlaceForRepeaters() {
        World world = road.world(1);
        PersonId rkia = home(world, "Rkia", LocalDate.of(2027, 7, 5));
        RecallView line = step(made(world, world.season(), 2).getFirst(), Move.NOTIFY);
        DateSpan stay = new DateSpan(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 6, 30));
        SeasonId next =
                road.season(new DateSpan(LocalDate.of(2028, 1, 2), LocalDate.of(2028, 9, 30)));
        road.today(LocalDate.of(2027, 9, 1));
        OfferId offer = road.offer(world.farm(), next, stay);
        OfferId foreign = road.offer(road.farm(), next, stay);
        assertThat(refusal(recalls.place(road.division(), line.id(), offer)).code())
                .isEqualTo("homecoming.not-possible-now");
        step(line, Move.ACCEPT);
        assertThat(refusal(recalls.place(road.division(), line.id(), foreign)).code())
                .isEqualTo("homecoming.not-a-recall");
        assertThat(refusal(recalls.place(road.division(), line.id(), offer)).code())
                .isEqualTo("programme.quota-exhausted");

        road.grant(next, PlaceType.REPEATER, road.kenitra(), 3);
        RecallView placed = recalls.place(road.division(), line.id(), offer).orThrow();
        assertThat(placed.placement()).isNotNull();
        assertThat(placements.ofPerson(road.division(), rkia).getFirst().type())
                .isEqualTo(PlaceType.REPEATER);
        assertThat(places.ofCall(line.id()).getFirst().committed()).isEqualTo(1);
    }

    private SeasonId before() {
        return road.season(new DateSpan(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 9, 30)));
    }

    private PersonId home(World world, String given, LocalDate on) {
        PersonId person = road.person(given);
        road.today(LocalDate.of(2027, 7, 30));
        return home(world, world.season(), person, END, on);
    }

    private PersonId home(
            World world, SeasonId season, PersonId person, LocalDate end, LocalDate on) {
        PlacementId one = road.ended(world, season, person, end);
        returns.checkIn(road.salma(), one, new CheckIn(on, null, "IDENTITY_CARD", "Kénitra"))
                .orThrow();
        return person;
    }

    private List<RecallView> made(World world, SeasonId season, int posts) {
        return recalls.make(road.division(), season, world.farm(), posts).orThrow();
    }

    private RecallView step(RecallView line, Move move) {
        return recalls.move(road.division(), line.id(), move, null, null).orThrow();
    }

    private Answer<RecallView> omitted(
            Actor actor, RecallView line, @Nullable String reason, @Nullable String proof) {
        return recalls.move(actor, line.id(), Move.OMIT, reason, proof);
    }

    private static <T> Refusal refusal(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<T>) answer).refusal();
    }
}
