package org.rihla.centre.selection.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.LALLA;
import static org.rihla.centre.candidate.Neighbours.TANGER;
import static org.rihla.centre.candidate.Neighbours.TANGIER;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.Neighbours.division;
import static org.rihla.centre.candidate.ThePeople.named;
import static org.rihla.centre.candidate.ThePeople.withFarmMonths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.Places;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.law.draw.Draws;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From a published call to a confirmed selection, on a real database. */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class SelectionTests {
    private static final String VALUE = "lottery of 15 November: 04 11 23 37";

    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");
    private final Actor anas = at(TANGIER, "Anas");

    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired People people;
    @Autowired Places places;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired Neighbours.Remembered remembered;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aSeasonWithFivePlacesAtEachAgency() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        programme.grant(imane, 5, 5);
    }

    @Test
    void reservesThePlacesOfACallWhenItIsPublished() {
        CallView call = published(3);

        assertThat(call.code()).matches("S\\d+-H-0001");
        assertThat(call.state()).isEqualTo(Calls.State.SCHEDULED);
        assertThat(places.ofCall(call.id().value()))
                .extracting(Places.CellView::reserved)
                .containsExactly(3);
    }

    @Test
    void leavesNothingBehindWhenOneAgencyHasTooFewPlaces() {
        NewCall tooMany = call(Map.of(KENITRA, 3, TANGIER, 6), Set.of("04.281.", "01.511."), 20);

        Refusal no = refusal(calls.publish(imane, tooMany));

        assertThat(no.code()).isEqualTo("programme.quota-exhausted");
        assertThat(calls.list(imane, programme.season())).isEmpty();
        assertThat(places.cells(programme.season()))
                .allSatisfy(cell -> assertThat(cell.reserved()).isZero());
    }

    @Test
    void namesEveryWrongFieldOfACall() {
        NewCall wrong =
                new NewCall(
                        programme.offer(),
                        Map.of(KENITRA, 50),
                        Set.of("99."),
                        Neighbours.TODAY.minusDays(1),
                        Neighbours.TODAY.plusDays(3),
                        Set.of("PIGEON"),
                        List.of(new Criterion("MARITAL_STATUS", 200)));

        assertThat(refusal(calls.publish(imane, wrong)).faults())
                .extracting(FieldFault::field)
                .contains("places", "communes", "opens", "closes", "channels", "criteria");
    }

    @Test
    void letsOnlyTheDivisionPublish() {
        NewCall one = call(Map.of(KENITRA, 1), Set.of("04.281."), 20);
        assertThatThrownBy(() -> calls.publish(salma, one)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensByItselfOnItsFirstDay() {
        CallView call = published(1);
        PersonId rkia = person("Rkia", 10);

        assertThat(refusal(applications.express(salma, call.id(), rkia, "COUNTER")).code())
                .isEqualTo("selection.not-open-yet");
        calendar.moveTo(call.opens());
        assertThat(calls.find(salma, call.id()).orElseThrow().state()).isEqualTo(Calls.State.OPEN);
        assertThat(applications.express(salma, call.id(), rkia, "COUNTER"))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void countsAPersonOnceHoweverOftenSheComes() {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);

        ApplicationView first = express(call, rkia);
        ApplicationView second = applications.express(salma, call.id(), rkia, "PAPER").orThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.number()).isEqualTo(call.code() + "-00001");
    }

    @Test
    void countsAPersonOnceWhenTwoCountersTakeHerDownAtOnce() throws Exception {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);
        Callable<Answer<ApplicationView>> take =
                () -> applications.express(salma, call.id(), rkia, "COUNTER");
        try (var counters = Executors.newFixedThreadPool(4)) {
            Set<ApplicationId> ids = new HashSet<>();
            for (var answer : counters.invokeAll(List.of(take, take, take, take))) {
                ids.add(answer.get().orThrow().id());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void keepsALateExpressionWithoutJudgingIt() {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);
        calendar.moveTo(call.closes().plusDays(1));

        assertThat(express(call, rkia).state()).isEqualTo(State.LATE);
    }

    @Test
    void tellsWhatIsMissingAndJudgesAgainWhenItHasCome() {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);

        ApplicationView first = express(call, rkia);
        assertThat(first.state()).isEqualTo(State.TO_COMPLETE);
        assertThat(first.completeBy()).isEqualTo(call.closes().plusDays(21));
        assertThat(first.findings())
                .extracting(Applications.FindingView::messageKey)
                .contains("law.r7.passport-missing", "selection.to-bring");
        assertThat(applications.countToComplete(salma)).isEqualTo(1);
        assertThat(applications.countToComplete(anas)).isZero();

        bringPapers(salma, rkia);
        ApplicationView second = applications.review(salma, first.id()).orThrow();
        assertThat(second.state()).isEqualTo(State.ELIGIBLE);
        assertThat(second.completeBy()).isNull();
    }

    @Test
    void hidesApplicationsFromTheCounsellorOfAnotherAgency() {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);
        ApplicationView application = express(call, rkia);

        assertThat(calls.find(anas, call.id())).isEmpty();
        assertThat(applications.find(anas, application.id())).isEmpty();
        assertThatThrownBy(() -> applications.ofCall(anas, call.id(), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applications.review(anas, application.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applications.express(anas, call.id(), rkia, "COUNTER"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> applications.ofPerson(anas, rkia)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsHerOwnApplicationToThePersonHerself() {
        CallView call = open(1);
        PersonId rkia = person("Rkia", 10);
        express(call, rkia);
        Actor herself = Neighbours.actor(Role.WORKER, new Scope.OfPerson(rkia.value()), "Rkia");

        assertThat(applications.ofPerson(herself, rkia)).hasSize(1);
        assertThatThrownBy(() -> applications.ofCall(herself, call.id(), null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void turnsAwaySomebodyWhoseCommuneIsNotCalled() {
        CallView call = open(1);
        PersonId tangier =
                people.register(anas, ThePeople.of(named("Halima", "Toufiq"), TANGER), null)
                        .orThrow()
                        .id();

        assertThat(refusal(applications.express(anas, call.id(), tangier, "COUNTER")).code())
                .isEqualTo("selection.commune-not-called");
    }

    @Test
    void closesNotBeforeItsLastDay() {
        CallView call = open(1);
        assertThat(refusal(calls.close(imane, call.id())).code())
                .isEqualTo("selection.window-open");
        calendar.moveTo(call.closes());
        assertThat(calls.close(imane, call.id()).orThrow().state()).isEqualTo(Calls.State.CLOSED);
    }

    @Test
    void ranksByPointsThenDrawsAmongEqualsAndKeepsWhy() {
        CallView call = open(2);
        ApplicationView most = eligible(call, "Rkia", 24);
        ApplicationView one = eligible(call, "Jamila", 12);
        ApplicationView two = eligible(call, "Halima", 12);
        ApplicationView least = eligible(call, "Najat", 0);
        close(call);

        CallView ranked = calls.rank(imane, call.id(), VALUE).orThrow();
        List<Calls.RankedLine> list = calls.ranking(imane, call.id());

        String seed = call.code() + "|" + VALUE;
        assertThat(ranked.publicSeed()).isEqualTo(seed);
        assertThat(list.getFirst().application()).isEqualTo(most.id());
        assertThat(list.getLast().application()).isEqualTo(least.id());
        boolean oneFirst =
                Draws.hash(seed, one.number()).compareTo(Draws.hash(seed, two.number())) < 0;
        assertThat(list.get(1).application()).isEqualTo(oneFirst ? one.id() : two.id());
        assertThat(list.get(2).decidedBy()).isEqualTo("DRAW");
        assertThat(list)
                .extracting(Calls.RankedLine::proposed)
                .containsExactly(
                        State.SHORTLISTED, State.SHORTLISTED, State.RESERVE, State.NOT_SHORTLISTED);
        assertThat(applications.find(imane, most.id()).orElseThrow().findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("FARM_MONTHS");
                    assertThat(finding.outcome()).isEqualTo("60/60");
                });
    }

    @Test
    void letsNobodyTryForABetterDraw() {
        CallView call = open(1);
        eligible(call, "Rkia", 10);
        close(call);
        calls.rank(imane, call.id(), VALUE).orThrow();

        assertThat(refusal(calls.rank(imane, call.id(), "another value")).code())
                .isEqualTo("selection.value-is-fixed");
        assertThat(calls.rank(imane, call.id(), VALUE)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void needsTwoDifferentSignatures() {
        CallView call = open(1);
        ApplicationView rkia = eligible(call, "Rkia", 10);
        close(call);
        calls.rank(salma, call.id(), VALUE).orThrow();

        assertThat(calls.sign(salma, call.id()).orThrow().firstSigner()).isEqualTo("Salma");
        assertThat(refusal(calls.sign(salma, call.id())).code())
                .isEqualTo("selection.already-signed");
        assertThatThrownBy(() -> calls.sign(at(KENITRA, "Hind"), call.id()))
                .isInstanceOf(NotAllowed.class);
        assertThat(state(rkia)).isEqualTo(State.ELIGIBLE);
        assertThat(calls.publicDraw(call.code()).orElseThrow().lines()).isEmpty();

        assertThat(calls.sign(omar, call.id()).orThrow().state()).isEqualTo(Calls.State.SETTLED);
        assertThat(state(rkia)).isEqualTo(State.SHORTLISTED);
        assertThat(calls.publicDraw(call.code()).orElseThrow().lines())
                .extracting(Calls.DrawnLine::number)
                .containsExactly(rkia.number());
    }

    @Test
    void refusesToSignAListThatIsNoLongerRight() {
        CallView call = open(1);
        eligible(call, "Rkia", 10);
        PersonId jamila = person("Jamila", 24);
        ApplicationView late = express(call, jamila);
        close(call);
        calls.rank(imane, call.id(), VALUE).orThrow();
        bringPapers(salma, jamila);
        applications.review(salma, late.id()).orThrow();

        assertThat(calls.progress(imane, call.id()).changed()).containsExactly(late.id());
        assertThat(refusal(calls.sign(imane, call.id())).code())
                .isEqualTo("selection.list-changed");
        calls.rank(imane, call.id(), VALUE).orThrow();
        assertThat(calls.ranking(imane, call.id()).getFirst().application()).isEqualTo(late.id());
        assertThat(calls.sign(imane, call.id())).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void givesAListBackWithAReason() {
        CallView call = open(1);
        eligible(call, "Rkia", 10);
        close(call);
        calls.rank(imane, call.id(), VALUE).orThrow();
        calls.sign(imane, call.id()).orThrow();

        CallView back = calls.sendBack(omar, call.id(), "MISTAKE_IN_FILE").orThrow();

        assertThat(back.state()).isEqualTo(Calls.State.CLOSED);
        assertThat(back.firstSigner()).isNull();
    }

    @Test
    void selectsNoMoreThanThereArePlaces() {
        CallView call = open(1);
        List<ApplicationView> present = present(call, "Rkia", "Jamila");

        applications.move(salma, present.get(0).id(), Move.SELECT, null).orThrow();
        assertThat(refusal(applications.move(salma, present.get(1).id(), Move.SELECT, null)).code())
                .isEqualTo("selection.places-exhausted");

        applications.move(salma, present.get(1).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        applications.move(salma, present.get(0).id(), Move.DECLINE, "FAMILY").orThrow();
        assertThat(applications.move(salma, present.get(1).id(), Move.SELECT, null))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void givesTheLastPlaceToOneOfTwoPanelsThatDecideAtOnce() throws Exception {
        CallView call = open(1);
        List<ApplicationView> present = present(call, "Rkia", "Jamila");
        List<Callable<Answer<ApplicationView>>> panels = new ArrayList<>();
        present.forEach(
                one -> panels.add(() -> applications.move(salma, one.id(), Move.SELECT, null)));
        try (var hall = Executors.newFixedThreadPool(2)) {
            int selected = 0;
            for (var answer : hall.invokeAll(panels)) {
                selected += answer.get() instanceof Answer.Accepted ? 1 : 0;
            }
            assertThat(selected).isEqualTo(1);
        }
    }

    @Test
    void commitsThePlaceWhenSheSaysYesAndTellsHerPath() {
        CallView call = open(1);
        ApplicationView rkia = present(call, "Rkia").getFirst();
        applications.move(salma, rkia.id(), Move.SELECT, null).orThrow();
        Actor herself =
                Neighbours.actor(Role.WORKER, new Scope.OfPerson(rkia.person().value()), "Rkia");

        applications.move(herself, rkia.id(), Move.CONFIRM, null).orThrow();

        assertThat(places.ofCall(call.id().value()))
                .extracting(Places.CellView::committed)
                .containsExactly(1);
        assertThat(programme.filled()).isEqualTo(1);
        assertThat(remembered.ofPerson(rkia.person().value()))
                .extracting(line -> line.entry().kind())
                .containsSubsequence(
                        "selection.history.applied",
                        "selection.history.eligible",
                        "selection.history.shortlisted",
                        "selection.history.convoked",
                        "selection.history.present",
                        "selection.history.selected",
                        "selection.history.confirmed");
    }

    @Test
    void tellsNobodyThatAllPlacesAreTakenWhileOneIsFree() {
        CallView call = open(1);
        List<ApplicationView> present = present(call, "Rkia", "Jamila");
        ApplicationId jamila = present.get(1).id();
        assertThat(
                        refusal(applications.move(salma, jamila, Move.NOT_SELECT, "PLACES_TAKEN"))
                                .code())
                .isEqualTo("selection.places-free");

        applications.move(salma, present.getFirst().id(), Move.SELECT, null).orThrow();
        assertThat(applications.move(salma, jamila, Move.NOT_SELECT, "PLACES_TAKEN"))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void givesBackThePlacesThatNobodyTakesOnceNobodyWaits() {
        CallView call = open(2);
        ApplicationView rkia = present(call, "Rkia").getFirst();
        assertThat(refusal(calls.giveBackPlaces(imane, call.id())).code())
                .isEqualTo("selection.places-awaited");
        applications.move(salma, rkia.id(), Move.SELECT, null).orThrow();
        applications.move(salma, rkia.id(), Move.CONFIRM, null).orThrow();

        calls.giveBackPlaces(imane, call.id()).orThrow();

        assertThat(places.ofCall(call.id().value()))
                .extracting(Places.CellView::reserved, Places.CellView::committed)
                .containsExactly(tuple(0, 1));
    }

    @Test
    void offersAFreePlaceToTheFirstOfTheReserveListBeforeTheSecond() {
        CallView call = open(2);
        present(call, "Rkia", "Jamila", "Zohra");
        List<ApplicationId> byRank =
                calls.ranking(salma, call.id()).stream()
                        .map(Calls.RankedLine::application)
                        .toList();
        applications.move(salma, byRank.get(0), Move.SELECT, null).orThrow();
        applications.move(salma, byRank.get(1), Move.KEEP_IN_RESERVE, null).orThrow();
        applications.move(salma, byRank.get(2), Move.KEEP_IN_RESERVE, null).orThrow();

        assertThat(refusal(applications.move(salma, byRank.get(2), Move.SELECT, null)).code())
                .isEqualTo("selection.reserve-order");

        applications.move(salma, byRank.get(1), Move.DECLINE, "DATES").orThrow();
        assertThat(applications.move(salma, byRank.get(2), Move.SELECT, null))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void selectsNobodyIntoAPlaceThatWasGivenBack() {
        CallView call = open(1);
        ApplicationView rkia = present(call, "Rkia").getFirst();
        applications.move(salma, rkia.id(), Move.KEEP_IN_RESERVE, null).orThrow();
        calls.giveBackPlaces(imane, call.id()).orThrow();
        assertThat(refusal(applications.move(salma, rkia.id(), Move.SELECT, null)).code())
                .isEqualTo("selection.places-exhausted");
    }

    @Test
    void needsACodedReasonToLeaveSomebodyOut() {
        CallView call = open(1);
        ApplicationView rkia = present(call, "Rkia").getFirst();

        Refusal no = refusal(applications.move(salma, rkia.id(), Move.NOT_SELECT, null));
        assertThat(no.faults()).extracting(FieldFault::field).containsExactly("reason");
        assertThat(refusal(applications.move(salma, rkia.id(), Move.NOT_SELECT, "HER_FACE")))
                .isNotNull();
        ApplicationView left =
                applications.move(salma, rkia.id(), Move.NOT_SELECT, "SKILL_TEST").orThrow();
        assertThat(left.reason()).isEqualTo("SKILL_TEST");
    }

    @Test
    void movesNobodyByHandPastTheList() {
        CallView call = open(1);
        ApplicationView rkia = eligible(call, "Rkia", 10);

        assertThat(refusal(applications.move(imane, rkia.id(), Move.SHORTLIST, null)).code())
                .isEqualTo("selection.not-by-hand");
        assertThat(refusal(applications.move(imane, rkia.id(), Move.SELECT, null)).code())
                .isEqualTo("selection.not-possible-now");
    }

    private List<ApplicationView> present(CallView call, String... names) {
        List<ApplicationId> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(eligible(call, name, 12).id());
        }
        close(call);
        calls.rank(imane, call.id(), VALUE).orThrow();
        calls.sign(imane, call.id()).orThrow();
        calls.sign(omar, call.id()).orThrow();
        List<ApplicationView> present = new ArrayList<>();
        for (ApplicationId id : ids) {
            applications.move(salma, id, Move.CONVOKE, null).orThrow();
            present.add(applications.move(salma, id, Move.MARK_PRESENT, null).orThrow());
        }
        return present;
    }

    private CallView published(int count) {
        return calls.publish(imane, call(Map.of(KENITRA, count), Set.of("04.281."), 20)).orThrow();
    }

    private CallView open(int count) {
        CallView call = published(count);
        calendar.moveTo(call.opens());
        return call;
    }

    private void close(CallView call) {
        calendar.moveTo(call.closes().plusDays(1));
        calls.close(imane, call.id()).orThrow();
    }

    private NewCall call(Map<AgencyId, Integer> places, Set<String> communes, int days) {
        LocalDate opens = Neighbours.TODAY.plusDays(1);
        return new NewCall(
                programme.offer(),
                places,
                communes,
                opens,
                opens.plusDays(days - 1L),
                Set.of("BOARD"),
                List.of(new Criterion("FARM_MONTHS", 60), new Criterion("PAPERS_READY", 20)));
    }

    private PersonId person(String name, int farmMonths) {
        return people.register(
                        salma,
                        ThePeople.of(withFarmMonths(named(name, "Exemple"), farmMonths), LALLA),
                        null)
                .orThrow()
                .id();
    }

    private ApplicationView express(CallView call, PersonId person) {
        return applications.express(salma, call.id(), person, "COUNTER").orThrow();
    }

    private ApplicationView eligible(CallView call, String name, int farmMonths) {
        PersonId person = person(name, farmMonths);
        bringPapers(salma, person);
        ApplicationView application = express(call, person);
        assertThat(application.state()).isEqualTo(State.ELIGIBLE);
        return application;
    }

    private void bringPapers(Actor actor, PersonId person) {
        LocalDate today = Neighbours.TODAY;
        for (DocumentType type :
                List.of(
                        DocumentType.IDENTITY_CARD,
                        DocumentType.PASSPORT,
                        DocumentType.CRIMINAL_RECORD)) {
            people.addDocument(actor, person, type, today, today.plusYears(5)).orThrow();
        }
    }

    private State state(ApplicationView application) {
        return applications.find(imane, application.id()).orElseThrow().state();
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }
}
