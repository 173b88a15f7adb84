package org.rihla.centre.selection.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.LALLA;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.Neighbours.division;
import static org.rihla.centre.candidate.ThePeople.named;
import static org.rihla.centre.candidate.ThePeople.withFarmMonths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens when nobody answers, on a real database (C14, C15, vector A5). */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class SilenceTests {
    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");

    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired Silence silence;
    @Autowired People people;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired Neighbours.Remembered history;
    @Autowired JdbcClient jdbc;

    private CallView call;
    private List<ApplicationView> heard;

    @BeforeEach
    void oneSelectedAndOneInReserveForOnePlace() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        jdbc.sql("delete from selection.finding").update();
        jdbc.sql("delete from selection.session_candidate").update();
        jdbc.sql("delete from selection.application").update();
        programme.grant(imane, 5, 5);
        call = published(1);
        heard = present(call, "Rkia", "Halima");
        applications.move(imane, heard.getFirst().id(), Move.SELECT, null).orThrow();
        applications.move(imane, heard.getLast().id(), Move.KEEP_IN_RESERVE, null).orThrow();
    }

    @Test
    void somebodySelectedHasTenFullDays() {
        LocalDate selected = LocalDate.now(calendar);
        assertThat(state(0)).isEqualTo(State.SELECTED);
        calendar.moveTo(selected.plusDays(10));
        silence.hear();
        assertThat(state(0)).isEqualTo(State.SELECTED);

        calendar.moveTo(selected.plusDays(11));
        silence.hear();

        ApplicationView her = applications.find(imane, heard.getFirst().id()).orElseThrow();
        assertThat(her.state()).isEqualTo(State.LAPSED);
        assertThat(her.reason()).isEqualTo("NO_ANSWER");
    }

    @Test
    void aFreePlaceGoesToTheNextInReserveForFortyEightHours() {
        applications.move(salma, heard.getFirst().id(), Move.DECLINE, "FAMILY").orThrow();

        assertThat(silence.hear()).isEqualTo(1);

        ApplicationView next = applications.find(imane, heard.getLast().id()).orElseThrow();
        assertThat(next.state()).isEqualTo(State.SELECTED);
        assertThat(next.answerBy()).isEqualTo(calendar.instant().plusSeconds(48 * 3600));
        assertThat(applications.countToAnswer(salma)).isEqualTo(1);

        calendar.moveTo(LocalDate.now(calendar).plusDays(3));
        silence.hear();
        assertThat(state(1)).isEqualTo(State.LAPSED);
    }

    @Test
    void nobodyIsCalledWhileNoPlaceIsFree() {
        assertThat(silence.hear()).isZero();
        assertThat(state(1)).isEqualTo(State.ON_RESERVE_LIST);
    }

    @Test
    void nobodyIsCalledOnceTheReserveHasEnded() {
        calls.endReserve(imane, call.id()).orThrow();
        applications.move(salma, heard.getFirst().id(), Move.DECLINE, "FAMILY").orThrow();

        assertThat(silence.hear()).isZero();
        assertThat(state(1)).isEqualTo(State.ON_RESERVE_LIST);
    }

    @Test
    void whoeverWaitsInReserveIsToldOnceThatItHasEnded() {
        assertThat(calls.reserveList(imane, call.id()))
                .isEqualTo(new Calls.ReserveList(1, 0, null));

        calls.endReserve(imane, call.id()).orThrow();

        assertThat(calls.reserveEndedOn(call.id())).contains(LocalDate.now(calendar));
        assertThat(history.ofPerson(heard.getLast().person().value()))
                .extracting(line -> line.entry().kind())
                .endsWith("selection.history.no-longer-in-reserve");
        assertThat(calls.endReserve(imane, call.id()))
                .isEqualTo(Answer.refused("selection.reserve-has-ended", LocalDate.now(calendar)));
        assertThatThrownBy(() -> calls.endReserve(salma, call.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodySelectsFromAReserveListThatHasEnded() {
        calls.endReserve(imane, call.id()).orThrow();
        applications.move(salma, heard.getFirst().id(), Move.DECLINE, "FAMILY").orThrow();

        assertThat(applications.move(imane, heard.getLast().id(), Move.SELECT, null))
                .isEqualTo(Answer.refused("selection.reserve-has-ended", LocalDate.now(calendar)));
    }

    @Test
    void twoServersCallOnePersonOnceForOnePlace() throws Exception {
        List<ApplicationView> three = present(published(2), "Aicha", "Malika", "Hafida");
        applications.move(imane, three.get(0).id(), Move.SELECT, null).orThrow();
        applications.move(salma, three.get(0).id(), Move.CONFIRM, null).orThrow();
        applications.move(imane, three.get(1).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        applications.move(imane, three.get(2).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        Callable<Integer> server = silence::hear;
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var one : servers.invokeAll(List.of(server, server))) {
                one.get();
            }
        }
        assertThat(three.stream().map(this::found))
                .containsExactly(State.CONFIRMED, State.SELECTED, State.ON_RESERVE_LIST);
    }

    @Test
    void papersThatDoNotComeLapseTheDayAfterTheirLastDayAndMayStillComeBeforeTheListIsSigned() {
        jdbc.sql("delete from selection.session_candidate").update();
        CallView next = published(1);
        calendar.moveTo(next.opens());
        PersonId zohra = person("Zohra");
        ApplicationView hers = applications.express(salma, next.id(), zohra, "COUNTER").orThrow();
        assertThat(hers.state()).isEqualTo(State.TO_COMPLETE);

        calendar.moveTo(next.closes().plusDays(21));
        silence.hear();
        assertThat(found(hers)).isEqualTo(State.TO_COMPLETE);
        calendar.moveTo(next.closes().plusDays(22));
        silence.hear();
        assertThat(found(hers)).isEqualTo(State.LAPSED);

        bringPapers(zohra);
        assertThat(applications.review(salma, hers.id()).orThrow().state())
                .isEqualTo(State.ELIGIBLE);
    }

    private State found(ApplicationView one) {
        return applications.find(imane, one.id()).orElseThrow().state();
    }

    private State state(int which) {
        return found(heard.get(which));
    }

    /** Everybody of a signed list, invited and come, in the order of ranks. */
    private List<ApplicationView> present(CallView of, String... names) {
        calendar.moveTo(of.opens());
        for (String name : names) {
            applications.express(salma, of.id(), ready(name), "COUNTER").orThrow();
        }
        calendar.moveTo(of.closes().plusDays(1));
        calls.close(imane, of.id()).orThrow();
        calls.rank(imane, of.id(), "lottery of 15 November").orThrow();
        calls.sign(imane, of.id()).orThrow();
        calls.sign(omar, of.id()).orThrow();
        List<ApplicationView> listed = applications.ofCall(imane, of.id(), null);
        for (ApplicationView one : listed) {
            applications.move(salma, one.id(), Move.CONVOKE, null).orThrow();
            applications.move(salma, one.id(), Move.MARK_PRESENT, null).orThrow();
        }
        return listed;
    }

    private CallView published(int count) {
        LocalDate opens = LocalDate.now(calendar).plusDays(1);
        return calls.publish(
                        imane,
                        new NewCall(
                                programme.offer(),
                                Map.of(KENITRA, count),
                                Set.of("04.281."),
                                opens,
                                opens.plusDays(19),
                                Set.of("BOARD"),
                                List.of(new Criterion("FARM_MONTHS", 60))))
                .orThrow();
    }

    private PersonId ready(String name) {
        PersonId person = person(name);
        bringPapers(person);
        return person;
    }

    private PersonId person(String name) {
        return people.register(
                        salma,
                        ThePeople.of(withFarmMonths(named(name, "Exemple"), 12), LALLA),
                        null)
                .orThrow()
                .id();
    }

    private void bringPapers(PersonId person) {
        LocalDate today = Neighbours.TODAY;
        for (DocumentType type :
                List.of(
                        DocumentType.IDENTITY_CARD,
                        DocumentType.PASSPORT,
                        DocumentType.CRIMINAL_RECORD)) {
            people.addDocument(salma, person, type, today, today.plusYears(5)).orThrow();
        }
    }
}
