package org.rihla.centre.homecoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.access.History;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.homecoming.Returns.Effect;
import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.centre.homecoming.Returns.Visit;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Returns from the counter to the six classes (C27, R5), on a real database. */
@JourneyOffice
class ReturnsTests {
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    @Autowired Road road;
    @Autowired Placements placements;
    @Autowired Returns returns;
    @Autowired History history;

    @ParameterizedTest(name = "{0}: end {1}, exit {2}, check-in {3} is {4}")
    @CsvSource({
        "N1, 2026-06-30, ,           2026-07-30, ON_TIME, 2026-07-30, 2026-07-30",
        "N2, 2026-01-31, ,           2026-03-02, ON_TIME, 2026-02-28, 2026-03-02",
        "N3, 2024-01-31, ,           2024-02-29, ON_TIME, 2024-02-29, 2024-02-29",
        "N5, 2026-06-30, 2026-06-29, 2026-08-05, LATE,    2026-07-30, 2026-07-30",
        "-,  2026-06-30, ,           2026-07-31, LATE,    2026-07-30, 2026-07-30"
    })
    void classifiesAsTheVectorsOfTheLawSay(
            String name,
            LocalDate end,
            @Nullable LocalDate exit,
            LocalDate on,
            ReturnClass expected,
            LocalDate shown,
            LocalDate legal) {
        World world = road.world(1);
        PlacementId one = road.ended(world, world.season(), road.person("Rkia"), end);
        road.today(on);
        ReturnView home = returns.checkIn(road.salma(), one, seen(on, exit)).orThrow();
        assertThat(home.returnClass()).as(name).isEqualTo(expected);
        assertThat(home.deadline()).isEqualTo(shown);
        assertThat(home.legalDeadline()).isEqualTo(legal);
        assertThat(home.effect()).isEqualTo(Effect.CONDITION_MET);
    }

    @Test
    void handsOverAReceiptThatIsCountedByYear() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        PlacementId two = ended(world, "Halima");
        road.today(LocalDate.of(2027, 7, 6));
        String first = receipt(one);
        String second = receipt(two);
        assertThat(first).matches("K-27-\\d{6}");
        assertThat(number(second)).isGreaterThan(number(first));
        assertThat(returns.receipt(road.salma(), one).orElseThrow().documentSeen())
                .isEqualTo("PASSPORT");
    }

    @Test
    void refusesACheckInBeforeTheExitAndKeepsEverything() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 6));
        prove(one, LocalDate.of(2027, 7, 2));
        Refusal no =
                refusal(returns.checkIn(road.salma(), one, seen(LocalDate.of(2027, 7, 1), null)));
        assertThat(no.code()).isEqualTo("homecoming.before-exit");
        assertThat(no.args()).containsExactly(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 7, 2));
        assertThat(state(one)).isEqualTo(State.EXITED);
    }

    @Test
    void letsTheStampCorrectTheDayOfTheExit() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 6));
        prove(one, LocalDate.of(2027, 7, 2));
        LocalDate stamp = LocalDate.of(2027, 6, 28);
        ReturnView home =
                returns.checkIn(road.salma(), one, seen(LocalDate.of(2027, 7, 6), stamp)).orThrow();
        assertThat(home.exitedOn()).isEqualTo(stamp);
    }

    @Test
    void namesEveryWrongFieldOfACheckIn() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 6));
        LocalDate tomorrow = LocalDate.of(2027, 7, 7);
        assertThat(
                        refusal(
                                        returns.checkIn(
                                                road.salma(),
                                                one,
                                                new CheckIn(
                                                        tomorrow, tomorrow, "LIBRARY_CARD", "<b>")))
                                .faults())
                .extracting(FieldFault::field)
                .containsExactly("on", "exitedOn", "documentSeen", "place");
        CheckIn beforeArrival = seen(LocalDate.of(2027, 7, 6), LocalDate.of(2026, 12, 1));
        assertThat(refusal(returns.checkIn(road.salma(), one, beforeArrival)).faults())
                .extracting(FieldFault::field)
                .containsExactly("exitedOn");
        assertThat(state(one)).isEqualTo(State.ENDING);
    }

    @Test
    void confirmsNobodyWhoShowedNoDocumentButNotesTheVisit() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        LocalDate today = LocalDate.of(2027, 7, 6);
        road.today(today);
        CheckIn nothing = new CheckIn(today, null, "NONE", "Kénitra");
        assertThat(refusal(returns.checkIn(road.salma(), one, nothing)).code())
                .isEqualTo("homecoming.identity-not-seen");
        returns.noteVisit(road.salma(), one, today, Visit.NOT_HER, "Kénitra").orThrow();
        assertThat(history.ofSubject("placement:" + one.value()))
                .extracting(line -> line.entry().kind())
                .containsExactly("homecoming.history.visit-not-her");
        assertThat(state(one)).isEqualTo(State.ENDING);
    }

    @Test
    void givesTheSameReceiptNumberToWhoComesTwice() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 6));
        String receipt = receipt(one);
        Refusal no =
                refusal(returns.checkIn(road.salma(), one, seen(LocalDate.of(2027, 7, 6), null)));
        assertThat(no.code()).isEqualTo("homecoming.already-checked-in");
        assertThat(no.args()).containsExactly(receipt);
    }

    @Test
    void movesOnWhatTheCalendarDecidesAndNothingMore() {
        World world = road.world(1);
        PlacementId silent = ended(world, "Rkia");
        PlacementId exited = ended(world, "Halima");
        PlacementId home = ended(world, "Zohra");
        road.today(LocalDate.of(2027, 7, 2));
        prove(exited, LocalDate.of(2027, 7, 1));
        receipt(home);
        assertThat(classified(world, LocalDate.of(2027, 6, 30))).isZero();
        assertThat(classified(world, LocalDate.of(2027, 7, 2))).isEqualTo(1);
        assertThat(state(silent)).isEqualTo(State.TO_LOCATE);

        road.today(LocalDate.of(2027, 7, 31));
        assertThat(classified(world, LocalDate.of(2027, 7, 30))).isZero();
        assertThat(classified(world, LocalDate.of(2027, 7, 31))).isEqualTo(1);
        assertThat(state(exited)).isEqualTo(State.EXITED_NOT_CHECKED_IN);
        assertThat(classified(world, LocalDate.of(2027, 7, 31))).isZero();
        assertThat(counts(world))
                .containsEntry(ReturnClass.TO_LOCATE, 1)
                .containsEntry(ReturnClass.EXITED_NOT_CHECKED_IN, 1)
                .containsEntry(ReturnClass.ON_TIME, 1)
                .containsEntry(ReturnClass.DUE, 0);
    }

    @Test
    void concludesNothingFromSilenceBeforeThreeCallsTwoSourcesAndThirtyDays() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 2));
        classified(world, LocalDate.of(2027, 7, 2));
        LocalDate longAfter = LocalDate.of(2027, 9, 15);
        road.today(longAfter);
        assertThat(classified(world, longAfter)).isZero();
        for (Source source :
                List.of(Source.CALL, Source.CALL, Source.BOARDING_LIST, Source.PASSPORT_STAMP)) {
            returns.noteSearch(road.salma(), one, longAfter, source).orThrow();
        }
        assertThat(classified(world, longAfter)).isZero();
        returns.noteSearch(road.salma(), one, longAfter, Source.CALL).orThrow();
        assertThat(classified(world, LocalDate.of(2027, 8, 29))).isZero();
        assertThat(classified(world, longAfter)).isEqualTo(1);
        assertThat(found(one).returnClass()).isEqualTo(ReturnClass.NOT_RETURNED);
        assertThat(found(one).effect()).isEqualTo(Effect.CAUSE_FOR_REFUSAL);
    }

    @Test
    void reopensNotReturnedWithAnyLateProof() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 9, 15));
        classified(world, LocalDate.of(2027, 9, 15));
        for (Source source :
                List.of(
                        Source.CALL,
                        Source.CALL,
                        Source.CALL,
                        Source.BOARDING_LIST,
                        Source.ENTRY_EXIT_SYSTEM)) {
            returns.noteSearch(road.salma(), one, LocalDate.of(2027, 9, 15), source).orThrow();
        }
        classified(world, LocalDate.of(2027, 9, 15));
        assertThat(state(one)).isEqualTo(State.NOT_RETURNED);
        ReturnView home =
                returns.checkIn(
                                road.salma(),
                                one,
                                seen(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 7, 3)))
                        .orThrow();
        assertThat(home.returnClass()).isEqualTo(ReturnClass.LATE);
        assertThat(home.effect()).isEqualTo(Effect.CONDITION_MET);
    }

    @Test
    void leavesSomebodyInHospitalInPeace() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        road.today(LocalDate.of(2027, 7, 2));
        MoveRequest stay =
                new MoveRequest(
                        Move.FIND_LAWFUL_STAY, LocalDate.of(2027, 7, 2), "HOSPITAL", null, null);
        placements.move(road.division(), one, stay).orThrow();
        road.today(LocalDate.of(2027, 12, 1));
        assertThat(classified(world, LocalDate.of(2027, 12, 1))).isZero();
        assertThat(found(one).returnClass()).isEqualTo(ReturnClass.LAWFUL_STAY);
    }

    @Test
    void followsTheCalendarThatTheSeasonWasGiven() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        returns.setRules(road.division(), world.season(), new ReturnRules("MA", 2)).orThrow();
        road.today(LocalDate.of(2027, 7, 2));
        assertThat(found(one).deadline()).isEqualTo("2027-08-30");
        assertThat(
                        refusal(
                                        returns.setRules(
                                                road.division(),
                                                world.season(),
                                                new ReturnRules("XX", 0)))
                                .faults())
                .extracting(FieldFault::field)
                .containsExactly("calendar", "months");
    }

    @Test
    void checksNobodyInWhoBelongsToAnotherAgencyOrWithoutTheRight() {
        World world = road.world(1);
        PlacementId one = ended(world, "Rkia");
        LocalDate today = LocalDate.of(2027, 7, 6);
        road.today(today);
        assertThatThrownBy(() -> returns.checkIn(road.anas(), one, seen(today, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> returns.checkIn(road.of(world.farm()), one, seen(today, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> returns.find(road.of(world.farm()), one))
                .isInstanceOf(NotAllowed.class);
        assertThat(returns.list(road.anas(), world.season(), null)).isEmpty();
        assertThat(returns.list(road.salma(), world.season(), ReturnClass.DUE)).hasSize(1);
    }

    private PlacementId ended(World world, String given) {
        return road.ended(world, world.season(), road.person(given), END);
    }

    private void prove(PlacementId placement, LocalDate on) {
        MoveRequest exit = new MoveRequest(Move.PROVE_EXIT, on, null, "BOARDING_LIST", null);
        placements.move(road.division(), placement, exit).orThrow();
    }

    private String receipt(PlacementId placement) {
        String receipt =
                returns.checkIn(road.salma(), placement, seen(road.today(), null))
                        .orThrow()
                        .receipt();
        assertThat(receipt).isNotNull();
        return String.valueOf(receipt);
    }

    private int classified(World world, LocalDate asOf) {
        return returns.classify(road.division(), world.season(), asOf).orThrow();
    }

    private Map<ReturnClass, Integer> counts(World world) {
        return returns.counts(road.division(), world.season());
    }

    private State state(PlacementId placement) {
        return placements.find(road.division(), placement).orElseThrow().state();
    }

    private ReturnView found(PlacementId placement) {
        return returns.find(road.division(), placement).orElseThrow();
    }

    private static int number(String receipt) {
        return Integer.parseInt(receipt.substring("K-27-".length()));
    }

    private static CheckIn seen(LocalDate on, @Nullable LocalDate exit) {
        return new CheckIn(on, exit, "PASSPORT", "Kénitra");
    }

    private static <T> Refusal refusal(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<T>) answer).refusal();
    }
}
