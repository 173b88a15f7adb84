package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.LALLA;
import static org.rihla.centre.candidate.Neighbours.TANGIER;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.Neighbours.division;
import static org.rihla.centre.candidate.ThePeople.named;
import static org.rihla.centre.candidate.ThePeople.withFarmMonths;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.BulkMoves.BulkView;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.Line;
import org.rihla.centre.selection.BulkMoves.LineView;
import org.rihla.centre.selection.BulkMoves.Stage;
import org.rihla.centre.selection.BulkMoves.WayBack;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.selection.SelectionEvent.CandidateConfirmed;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Slice;
import org.rihla.centre.shared.TurnedDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves of many: what is told before, what happens once, what is taken back; a real database. */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class, BulkMovesTests.Doubts.class})
class BulkMovesTests {
    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");
    private final Actor anas = at(TANGIER, "Anas");

    @Autowired BulkMoves bulk;
    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired Sessions sessions;
    @Autowired People people;
    @Autowired Doubts.Refusing refusing;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired Neighbours.Remembered history;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient jdbc;

    private final List<String> files = new ArrayList<>();
    private CallView call;
    private List<ApplicationView> listed;

    /** Refuses the placement of some who say yes, as the module of placements may. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Doubts {
        @Bean
        Refusing refusing() {
            return new Refusing(Collections.synchronizedSet(new HashSet<>()));
        }

        record Refusing(Set<ApplicationId> whom) {
            @EventListener
            @Order(1)
            void on(CandidateConfirmed confirmed) {
                if (whom.contains(confirmed.application())) {
                    throw new TurnedDown(Refusal.of("programme.quota-exhausted", 0));
                }
            }
        }
    }

    @BeforeEach
    void fourOnTheListOfTwoPlaces() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        programme.grant(imane, 5, 5);
        call = settled(2, "Rkia", "Halima", "Fatna");
        listed = applications.ofCall(imane, call.id(), null);
    }

    @AfterEach
    void forgetThem() {
        jdbc.sql("delete from selection.bulk_move").update();
    }

    @Test
    void aPreviewTellsWhatEachLineComesToAndMovesNobody() {
        BulkView preview =
                bulk.preview(
                                salma,
                                call.id(),
                                List.of(
                                        line(0, Move.CONVOKE, null),
                                        line(0, Move.CONVOKE, null),
                                        line(1, Move.SELECT, null),
                                        line(2, Move.NOT_SELECT, "FAMILY"),
                                        new Line("2027-H-0001-99999", Move.CONVOKE, null),
                                        new Line("<b>", null, null)))
                        .orThrow();

        assertThat(preview.stage()).isEqualTo(Stage.PREVIEWED);
        assertThat(preview.lines())
                .extracting(LineView::fate, LineView::to, BulkMovesTests::code)
                .containsExactly(
                        tuple(Fate.POSSIBLE, State.CONVOKED, ""),
                        tuple(Fate.REFUSED, null, "selection.line-twice"),
                        tuple(Fate.REFUSED, null, "selection.not-possible-now"),
                        tuple(Fate.REFUSED, null, "selection.not-possible-now"),
                        tuple(Fate.REFUSED, null, "selection.not-of-this-call"),
                        tuple(Fate.REFUSED, null, "selection.not-of-this-call"));
        assertThat(preview.lines().getFirst().wayBack()).isEqualTo(WayBack.OPEN);
        assertThat(states()).doesNotContain(State.CONVOKED);
        assertThat(bulk.find(salma, preview.id())).contains(preview);
    }

    @Test
    void theSamePreviewAppliedTwiceMovesEachOnce() throws Exception {
        BulkView preview = preview(Move.CONVOKE, 0, 1, 2);
        Callable<BulkView> apply = () -> bulk.apply(salma, preview.id()).orThrow();

        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var one : hands.invokeAll(List.of(apply, apply, apply))) {
                assertThat(one.get().count(Fate.DONE)).isEqualTo(3);
            }
        }

        assertThat(states()).containsOnly(State.CONVOKED);
        assertThat(kinds(0)).filteredOn("selection.history.convoked"::equals).hasSize(1);
    }

    @Test
    void aFileNumberStandsForItsApplication() {
        BulkView preview =
                bulk.preview(
                                salma,
                                call.id(),
                                List.of(
                                        new Line(
                                                " "
                                                        + files.getFirst().toLowerCase(Locale.ROOT)
                                                        + " ",
                                                Move.CONVOKE,
                                                null)))
                        .orThrow();
        assertThat(preview.count(Fate.POSSIBLE)).isEqualTo(1);
    }

    @Test
    void whatHasAWayBackIsTakenBackWithinAQuarterOfAnHour() {
        BulkView done = apply(preview(Move.CONVOKE, 0, 2));
        assertThat(done.undoUntil()).isEqualTo(calendar.instant().plus(Duration.ofMinutes(15)));
        calendar.goOn(Duration.ofMinutes(15));

        BulkView undone = bulk.undo(salma, done.id()).orThrow();

        assertThat(undone.count(Fate.UNDONE)).isEqualTo(2);
        assertThat(states()).containsExactly(State.SHORTLISTED, State.SHORTLISTED, State.RESERVE);
        assertThat(kinds(0))
                .endsWith("selection.history.convoked", "selection.history.shortlisted");
        assertThat(history.ofSubject("application:" + listed.getFirst().id().value()).getLast())
                .satisfies(line ->
                        assertThat(line.entry().reason()).isEqualTo("selection.reason.undone"));
        assertThat(bulk.undo(salma, done.id()).orThrow().count(Fate.UNDONE)).isEqualTo(2);
        assertThat(bulk.apply(salma, done.id()).orThrow().stage()).isEqualTo(Stage.UNDONE);
    }

    @Test
    void nothingIsTakenBackLater() {
        BulkView done = apply(preview(Move.CONVOKE, 0, 1));
        calendar.goOn(Duration.ofMinutes(16));

        assertThat(refusal(bulk.undo(salma, done.id())).code())
                .isEqualTo("selection.undo-too-late");
        assertThat(states()).contains(State.CONVOKED);
    }

    @Test
    void whoeverHasGoneOnMeanwhileStaysWhereSheIs() {
        BulkView preview = preview(Move.CONVOKE, 0, 1);
        applications.move(salma, listed.get(1).id(), Move.DECLINE, "FAMILY").orThrow();
        BulkView done = apply(preview);
        assertThat(done.lines())
                .extracting(BulkMovesTests::code)
                .containsExactly("", "selection.gone-on");

        applications.move(salma, listed.getFirst().id(), Move.MARK_PRESENT, null).orThrow();
        BulkView undone = bulk.undo(salma, done.id()).orThrow();

        assertThat(undone.lines().getFirst().fate()).isEqualTo(Fate.KEPT);
        assertThat(code(undone.lines().getFirst())).isEqualTo("selection.gone-on");
        assertThat(states()).startsWith(State.PRESENT, State.DECLINED);
    }

    @Test
    void severalMovesAreTakenBackOneAfterTheOtherTheLastOneFirst() {
        BulkView invited = apply(preview(Move.CONVOKE, 0, 1));
        BulkView here = apply(preview(Move.MARK_PRESENT, 0, 1));

        BulkView declined =
                bulk.undo(salma, apply(preview(Move.DECLINE, "FAMILY", 1)).id()).orThrow();
        assertThat(declined.count(Fate.UNDONE)).isEqualTo(1);
        assertThat(bulk.undo(salma, here.id()).orThrow().count(Fate.UNDONE)).isEqualTo(2);
        assertThat(bulk.undo(salma, invited.id()).orThrow().count(Fate.UNDONE)).isEqualTo(2);

        assertThat(states()).startsWith(State.SHORTLISTED, State.SHORTLISTED);
    }

    @Test
    void aPlaceThatWasPromisedHasNoWayBackAndThePreviewSaysSo() {
        present();
        BulkView preview = preview(Move.SELECT, 0);
        assertThat(preview.lines().getFirst().wayBack()).isEqualTo(WayBack.NONE);

        BulkView done = apply(preview);

        assertThat(done.undoUntil()).isNull();
        assertThat(refusal(bulk.undo(salma, done.id())).code())
                .isEqualTo("selection.nothing-to-undo");
        assertThat(state(0)).isEqualTo(State.SELECTED);
        assertThat(applications.find(imane, listed.getFirst().id()).orElseThrow().answerBy())
                .isNotNull();
    }

    @Test
    void noMoreAreSelectedThanThereArePlacesAndTheBetterRankGoesFirst() {
        present();
        BulkView done = apply(preview(Move.SELECT, 2, 1, 0));

        assertThat(done.lines())
                .extracting(BulkMovesTests::code)
                .containsExactly("selection.places-exhausted", "", "");
        assertThat(states()).containsExactly(State.SELECTED, State.SELECTED, State.PRESENT);
    }

    @Test
    void aReserveListIsCalledInItsOrderWithinTheSameLines() {
        present();
        apply(preview(Move.KEEP_IN_RESERVE, 0, 1, 2));

        BulkView second = preview(Move.SELECT, 1);
        BulkView both = apply(preview(Move.SELECT, 1, 0));

        assertThat(code(second.lines().getFirst())).isEqualTo("selection.reserve-order");
        assertThat(both.count(Fate.DONE)).isEqualTo(2);
        assertThat(states()).containsExactly(State.SELECTED, State.SELECTED, State.ON_RESERVE_LIST);
    }

    @Test
    void nobodyIsToldThatAllPlacesAreTakenWhileOneIsFree() {
        present();
        BulkView preview =
                bulk.preview(
                                salma,
                                call.id(),
                                List.of(
                                        line(2, Move.NOT_SELECT, "PLACES_TAKEN"),
                                        line(0, Move.SELECT, null)))
                        .orThrow();
        assertThat(preview.lines())
                .extracting(BulkMovesTests::code)
                .containsExactly("selection.places-free", "");
    }

    @Test
    void aReasonBelongsToItsMove() {
        present();
        BulkView preview =
                bulk.preview(
                                salma,
                                call.id(),
                                List.of(
                                        line(0, Move.NOT_SELECT, "FAMILY"),
                                        line(1, Move.NOT_SELECT, null),
                                        line(2, Move.NOT_SELECT, "SKILL_TEST")))
                        .orThrow();
        assertThat(preview.lines())
                .extracting(BulkMovesTests::code)
                .containsExactly(
                        "selection.reason-does-not-fit", "selection.reason-does-not-fit", "");
    }

    @Test
    void whileASessionIsOpenNoLineDecidesForIt() {
        SessionView session =
                sessions.convoke(imane, sessions.plan(imane, terms()).orThrow().id()).orThrow();
        calendar.moveTo(session.terms().day());
        sessions.begin(salma, session.id()).orThrow();
        BulkView here = apply(preview(Move.MARK_PRESENT, 0, 1));
        assertThat(here.count(Fate.DONE)).isEqualTo(2);

        assertThat(preview(Move.SELECT, 0, 1).lines())
                .extracting(BulkMovesTests::code)
                .containsOnly("selection.minutes-decide");
        assertThat(preview(Move.NOT_SELECT, "SKILL_TEST", 0).count(Fate.REFUSED)).isEqualTo(1);
        assertThat(bulk.undo(salma, here.id()).orThrow().lines())
                .extracting(BulkMovesTests::code)
                .containsOnly("selection.minutes-decide");
        assertThat(state(0)).isEqualTo(State.PRESENT);
    }

    @Test
    void whoeverSaysYesGetsHerPlacementAndOneWithoutAPlaceStopsNobody() {
        present();
        apply(preview(Move.SELECT, 0, 1));
        refusing.whom().add(listed.getFirst().id());

        BulkView done = apply(preview(Move.CONFIRM, 0, 1));

        assertThat(done.lines())
                .extracting(BulkMovesTests::code)
                .containsExactly("programme.quota-exhausted", "");
        assertThat(states()).containsExactly(State.SELECTED, State.CONFIRMED, State.PRESENT);
        assertThat(bulk.find(salma, done.id())).contains(done);
    }

    @Test
    void eachReachesOnlyHerOwnRecordsAndPreviews() {
        BulkView hers = preview(Move.CONVOKE, 0);
        List<Line> one = List.of(line(0, Move.CONVOKE, null));

        assertThatThrownBy(() -> bulk.preview(anas, call.id(), one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bulk.apply(anas, hers.id())).isInstanceOf(NotFound.class);
        assertThat(bulk.find(anas, hers.id())).isEmpty();
        CallView wide = published(Map.of(KENITRA, 1, TANGIER, 1), Set.of("04.281.", "01.511."));
        assertThat(bulk.preview(anas, wide.id(), one).orThrow().lines())
                .extracting(BulkMovesTests::code)
                .containsExactly("selection.not-of-this-call");
        Actor herself =
                Neighbours.actor(
                        Role.WORKER,
                        new Scope.OfPerson(listed.getFirst().person().value()),
                        "Rkia");
        assertThatThrownBy(() -> bulk.preview(herself, call.id(), one))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOldPreviewIsMadeAgain() {
        BulkView preview = preview(Move.CONVOKE, 0);
        calendar.goOn(Duration.ofMinutes(61));

        assertThat(refusal(bulk.apply(salma, preview.id())).code())
                .isEqualTo("selection.preview-too-old");
        preview(Move.CONVOKE, 0);
        assertThat(bulk.find(salma, preview.id())).isEmpty();
    }

    @Test
    void oneOfManyIsAnsweredAsTheSingleMoveIs() {
        ApplicationView her = listed.getFirst();
        for (State state : State.values()) {
            jdbc.sql("update selection.application set state = :state where id = :id")
                    .param("state", state.name())
                    .param("id", her.id().value())
                    .update();
            for (Move move : Move.values()) {
                for (String reason : Arrays.asList(null, "FAMILY", "SKILL_TEST", "PLACES_TAKEN")) {
                    String many =
                            code(
                                    bulk.preview(salma, call.id(), List.of(line(0, move, reason)))
                                            .orThrow()
                                            .lines()
                                            .getFirst());
                    assertThat(many)
                            .as(state + " " + move + " " + reason)
                            .isEqualTo(single(her.id(), move, reason));
                }
            }
        }
    }

    /** The code of the refusal of a single move that is then undone. */
    private String single(ApplicationId id, Move move, @Nullable String reason) {
        return requireNonNull(
                new TransactionTemplate(transactions)
                        .execute(status -> {
                            status.setRollbackOnly();
                            return switch (applications.move(salma, id, move, reason)) {
                                case Answer.Accepted<ApplicationView> _ -> "";
                                case Answer.Refused<ApplicationView>(var no) ->
                                        no.code().equals("selection.check-fields")
                                                ? "selection.reason-does-not-fit"
                                                : no.code();
                            };
                        }));
    }

    @Test
    void atMostAThousandLinesAreTakenAtOnce() {
        List<Line> many = Collections.nCopies(1_001, line(0, Move.CONVOKE, null));
        assertThat(refusal(bulk.preview(salma, call.id(), many)).faults().getFirst().code())
                .isEqualTo("selection.too-many-lines");
        assertThat(refusal(bulk.preview(salma, call.id(), List.of())).faults().getFirst().code())
                .isEqualTo("shared.required");
    }

    @Test
    void aListIsReadOnByTheNumberOfItsLastRow() {
        Slice<ApplicationView> first = applications.page(salma, call.id(), null, null, 2);
        Slice<ApplicationView> last = applications.page(salma, call.id(), null, first.next(), 2);

        assertThat(first.rows()).isEqualTo(listed.subList(0, 2));
        assertThat(last.rows()).isEqualTo(listed.subList(2, 3));
        assertThat(last.next()).isNull();
        assertThat(applications.count(salma, call.id(), null)).isEqualTo(3);
        assertThat(applications.count(salma, call.id(), State.RESERVE)).isEqualTo(1);
        assertThat(applications.page(salma, call.id(), State.RESERVE, null, 2).rows())
                .isEqualTo(listed.subList(2, 3));
        assertThat(applications.page(salma, call.id(), null, "nobody", 2).rows()).isEmpty();
    }

    private BulkView preview(Move move, int... which) {
        return preview(move, null, which);
    }

    private BulkView preview(Move move, @Nullable String reason, int... which) {
        return bulk.preview(
                        salma,
                        call.id(),
                        Arrays.stream(which).mapToObj(i -> line(i, move, reason)).toList())
                .orThrow();
    }

    private BulkView apply(BulkView preview) {
        return bulk.apply(salma, preview.id()).orThrow();
    }

    private Line line(int which, Move move, @Nullable String reason) {
        return new Line(listed.get(which).number(), move, reason);
    }

    private static String code(LineView line) {
        Refusal no = line.refusal();
        return no == null ? "" : no.code();
    }

    private List<String> kinds(int which) {
        return history.ofSubject("application:" + listed.get(which).id().value()).stream()
                .map(line -> line.entry().kind())
                .toList();
    }

    private State state(int which) {
        return applications.find(imane, listed.get(which).id()).orElseThrow().state();
    }

    private List<State> states() {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            states.add(state(i));
        }
        return states;
    }

    private void present() {
        for (Move move : List.of(Move.CONVOKE, Move.MARK_PRESENT)) {
            assertThat(apply(preview(move, 0, 1, 2)).count(Fate.DONE)).isEqualTo(3);
        }
    }

    private NewSession terms() {
        return new NewSession(
                Set.of(call.id()),
                LocalDate.now(calendar).plusDays(3),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                20,
                "Palais des congrès, Kénitra",
                List.of(new Hall("A", 2)),
                List.of(
                        new Member("Ana Ejemplo", Mandate.EMPLOYER),
                        new Member("Salma Exemple", Mandate.AGENCY)),
                List.of(new Item("TASK_TEST", 100)),
                Invited.WITH_RESERVE);
    }

    private CallView settled(int places, String... names) {
        CallView open = published(Map.of(KENITRA, places), Set.of("04.281."));
        calendar.moveTo(open.opens());
        for (String name : names) {
            Registered person = ready(name);
            files.add(person.number());
            applications.express(salma, open.id(), person.id(), "COUNTER").orThrow();
        }
        calendar.moveTo(open.closes().plusDays(1));
        calls.close(imane, open.id()).orThrow();
        calls.rank(imane, open.id(), "lottery of 15 November").orThrow();
        calls.sign(imane, open.id()).orThrow();
        return calls.sign(omar, open.id()).orThrow();
    }

    private CallView published(Map<AgencyId, Integer> places, Set<String> communes) {
        LocalDate opens = LocalDate.now(calendar).plusDays(1);
        return calls.publish(
                        imane,
                        new NewCall(
                                programme.offer(),
                                places,
                                communes,
                                opens,
                                opens.plusDays(19),
                                Set.of("BOARD"),
                                List.of(new Criterion("FARM_MONTHS", 60))))
                .orThrow();
    }

    private Registered ready(String name) {
        Registered person =
                people.register(
                                salma,
                                ThePeople.of(withFarmMonths(named(name, "Exemple"), 12), LALLA),
                                null)
                        .orThrow();
        LocalDate today = Neighbours.TODAY;
        for (DocumentType type :
                List.of(
                        DocumentType.IDENTITY_CARD,
                        DocumentType.PASSPORT,
                        DocumentType.CRIMINAL_RECORD)) {
            people.addDocument(salma, person.id(), type, today, today.plusYears(5)).orThrow();
        }
        return person;
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }
}
