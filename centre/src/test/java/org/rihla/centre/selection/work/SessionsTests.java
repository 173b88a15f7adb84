package org.rihla.centre.selection.work;

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

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.AttendanceLine;
import org.rihla.centre.selection.Sessions.CandidateView;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Invitation;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.LineRefusal;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.Presence;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A selection session from its planning to its minutes, on a real database (C15). */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class SessionsTests {
    private static final String VALUE = "lottery of 15 November: 04 11 23 37";

    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");
    private final Actor anas = at(TANGIER, "Anas");

    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired Sessions sessions;
    @Autowired People people;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired JdbcClient jdbc;

    private CallView call;

    @BeforeEach
    void aCallOfTwoPlacesWithFourOnItsList() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        programme.grant(imane, 5, 5);
        call = settled(2, "Rkia", "Halima", "Fatna", "Zohra");
    }

    @Test
    void givesEachAnHourAHallAndAStationAndTellsHerWhen() {
        SessionView session = convoked(Invited.WITH_RESERVE);

        assertThat(session.state()).isEqualTo(Sessions.State.CONVOKED);
        List<CandidateView> invited = sessions.candidates(salma, session.id(), null);
        assertThat(invited)
                .extracting(one -> one.at() + " " + one.hall() + " " + one.station())
                .containsExactly("09:00 A 1", "09:00 A 2", "09:20 A 1");
        assertThat(invited).allMatch(one -> one.state() == State.CONVOKED);
        Invitation first = sessions.invitation(invited.getFirst().application()).orElseThrow();
        assertThat(first.at()).isEqualTo(LocalTime.of(9, 0));
        assertThat(first.place()).isEqualTo("Palais des congrès, Kénitra");
    }

    @Test
    void whoeverHasNoRoomStaysOnTheListForAnotherSession() {
        SessionView full =
                sessions.plan(imane, terms(LocalTime.of(9, 20), Invited.SHORTLISTED)).orThrow();
        assertThat(full.capacity()).isEqualTo(2);
        sessions.convoke(imane, full.id()).orThrow();
        SessionView next = planned(Invited.WITH_RESERVE);

        sessions.convoke(imane, next.id()).orThrow();

        assertThat(sessions.candidates(imane, full.id(), null)).hasSize(2);
        assertThat(sessions.candidates(imane, next.id(), null)).hasSize(1);
        assertThat(refusal(sessions.convoke(imane, planned(Invited.WITH_RESERVE).id())).code())
                .isEqualTo("selection.nobody-to-invite");
    }

    @Test
    void nobodyOutsideTheInvitedIsHeard() {
        SessionView session = running();
        var answer =
                sessions.attendance(
                                salma,
                                session.id(),
                                List.of(
                                        new AttendanceLine("2027-H-0001-99999", Presence.PRESENT),
                                        here(session, 0)))
                        .orThrow();
        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.refused())
                .extracting(LineRefusal::number, LineRefusal::code)
                .containsExactly(tuple("2027-H-0001-99999", "selection.not-convoked"));
    }

    @Test
    void aWrongMarkIsPutRightUntilTheSheetIsThere() {
        SessionView session = running();
        String number = number(session, 0);
        mark(session, new AttendanceLine(number, Presence.ABSENT));
        mark(session, new AttendanceLine(number, Presence.PRESENT));
        assertThat(heardAs(session, 0).state()).isEqualTo(State.PRESENT);

        keep(session, sheet(number, 80, Proposal.SELECT, null));
        var refused =
                sessions.attendance(
                                salma,
                                session.id(),
                                List.of(new AttendanceLine(number, Presence.ABSENT)))
                        .orThrow()
                        .refused();
        assertThat(refused).extracting(LineRefusal::code).containsExactly("selection.sheet-exists");
    }

    @Test
    void withoutASheetForEachWhoCameThereAreNoMinutes() {
        SessionView session = running();
        everybodyIsHere(session);
        keep(session, sheet(number(session, 0), 80, Proposal.SELECT, null));

        assertThat(sessions.minutes(imane, session.id()).missing()).hasSize(2);
        assertThat(refusal(sessions.sign(imane, session.id(), fingerprint(session))).code())
                .isEqualTo("selection.decision-missing");
        assertThat(
                        refusal(sessions.memberSigned(salma, session.id(), 0, fingerprint(session)))
                                .code())
                .isEqualTo("selection.decision-missing");
    }

    @Test
    void thePlacesGoByScoreOnceAllHaveSigned() {
        SessionView session = running();
        everybodyIsHere(session);
        keep(session, sheet(number(session, 0), 60, Proposal.SELECT, null));
        keep(session, sheet(number(session, 1), 90, Proposal.SELECT, null));
        keep(session, sheet(number(session, 2), 80, Proposal.SELECT, null));
        String minutes = fingerprint(session);

        sessions.memberSigned(salma, session.id(), 0, minutes).orThrow();
        assertThat(refusal(sessions.sign(imane, session.id(), minutes)).code())
                .isEqualTo("selection.panel-not-signed");
        sessions.memberSigned(salma, session.id(), 1, minutes).orThrow();
        SessionView signed = sessions.sign(imane, session.id(), minutes).orThrow();

        assertThat(signed.state()).isEqualTo(Sessions.State.MINUTES_SIGNED);
        assertThat(signed.signer()).isEqualTo("Imane");
        assertThat(heardAs(session, 0).state()).isEqualTo(State.ON_RESERVE_LIST);
        assertThat(heardAs(session, 1).state()).isEqualTo(State.SELECTED);
        assertThat(heardAs(session, 2).state()).isEqualTo(State.SELECTED);
        assertThat(signed.policeDue()).isEqualTo(LocalDate.now(calendar).plusDays(2));
    }

    @Test
    void aChangedSheetTakesTheSignaturesAway() {
        SessionView session = heard();
        String before = fingerprint(session);
        sessions.memberSigned(salma, session.id(), 0, before).orThrow();
        sessions.memberSigned(salma, session.id(), 1, before).orThrow();

        keep(session, sheet(number(session, 0), 1, Proposal.RESERVE, null));

        assertThat(sessions.find(imane, session.id()).orElseThrow().panel())
                .allMatch(member -> member.signedAt() == null);
        assertThat(refusal(sessions.memberSigned(salma, session.id(), 0, before)).code())
                .isEqualTo("selection.minutes-changed");
    }

    @Test
    void theMinutesDecideAndNoSingleMoveDoes() {
        SessionView session = heard();
        ApplicationId her = heardAs(session, 0).application();

        assertThat(refusal(applications.move(imane, her, Move.SELECT, null)).code())
                .isEqualTo("selection.minutes-decide");
        assertThat(refusal(applications.move(imane, her, Move.NOT_SELECT, "SKILL_TEST")).code())
                .isEqualTo("selection.minutes-decide");
    }

    @Test
    void aSessionClosesOnceEverybodySelectedHasAnswered() {
        SessionView session = heard();
        String minutes = fingerprint(session);
        sessions.memberSigned(salma, session.id(), 0, minutes).orThrow();
        sessions.memberSigned(salma, session.id(), 1, minutes).orThrow();
        sessions.sign(imane, session.id(), minutes).orThrow();
        assertThat(refusal(sessions.close(imane, session.id())).code())
                .isEqualTo("selection.session-not-now");
        Sessions.Minutes signed = sessions.minutes(imane, session.id());
        sessions.transmit(imane, session.id()).orThrow();
        assertThat(refusal(sessions.close(imane, session.id())).code())
                .isEqualTo("selection.answers-awaited");

        for (CandidateView one : sessions.candidates(imane, session.id(), null)) {
            if (one.state() == State.SELECTED) {
                applications.move(salma, one.application(), Move.DECLINE, "FAMILY").orThrow();
            }
        }

        assertThat(sessions.close(imane, session.id()).orThrow().state())
                .isEqualTo(Sessions.State.CLOSED);
        assertThat(sessions.minutes(imane, session.id())).isEqualTo(signed);
        assertThat(signed.fingerprint()).isEqualTo(minutes);
        assertThat(sessions.unfinished(imane)).noneMatch(one -> one.id().equals(session.id()));
    }

    @Test
    void notesWhatHappenedInTheHall() {
        SessionView session = running();
        SessionView noted = sessions.note(salma, session.id(), "PAYMENT_ASKED").orThrow();

        assertThat(noted.incidents())
                .extracting(Sessions.Incident::code)
                .containsExactly("PAYMENT_ASKED");
        assertThat(refusal(sessions.note(salma, session.id(), "SHE_LOOKED_TIRED")).faults())
                .extracting(FieldFault::field)
                .containsExactly("incident");
    }

    @Test
    void showsASessionOnlyToThoseWhoseAgencyIsHeard() {
        SessionView session = convoked(Invited.SHORTLISTED);

        assertThat(sessions.find(anas, session.id())).isEmpty();
        assertThat(sessions.list(anas, programme.season())).isEmpty();
        assertThatThrownBy(() -> sessions.candidates(anas, session.id(), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.plan(salma, terms(LocalTime.NOON, Invited.SHORTLISTED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sessions.sign(salma, session.id(), ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theDoorsOpenOnTheDayAndOnlyOnce() {
        SessionView session = convoked(Invited.SHORTLISTED);
        calendar.moveTo(session.terms().day().minusDays(1));
        assertThat(refusal(sessions.begin(salma, session.id())).code())
                .isEqualTo("selection.session-too-early");
        calendar.moveTo(session.terms().day());
        sessions.begin(salma, session.id()).orThrow();
        assertThat(refusal(sessions.begin(salma, session.id())).code())
                .isEqualTo("selection.session-not-now");
    }

    @Test
    void aSessionNeedsASignedList() {
        CallView open = published(1);
        assertThat(
                        refusal(
                                        sessions.plan(
                                                imane,
                                                new NewSession(
                                                        Set.of(open.id()),
                                                        LocalDate.now(calendar).plusDays(3),
                                                        LocalTime.of(9, 0),
                                                        LocalTime.of(12, 0),
                                                        20,
                                                        "Palais des congrès, Kénitra",
                                                        List.of(new Hall("A", 2)),
                                                        panel(),
                                                        items(),
                                                        Invited.SHORTLISTED)))
                                .faults())
                .extracting(FieldFault::code)
                .containsExactly("selection.call-not-settled");
    }

    private SessionView heard() {
        SessionView session = running();
        everybodyIsHere(session);
        for (int i = 0; i < 3; i++) {
            keep(session, sheet(number(session, i), 90 - i, Proposal.SELECT, null));
        }
        return session;
    }

    private void everybodyIsHere(SessionView session) {
        for (int i = 0; i < 3; i++) {
            mark(session, here(session, i));
        }
    }

    private void mark(SessionView session, AttendanceLine line) {
        assertThat(sessions.attendance(salma, session.id(), List.of(line)).orThrow().refused())
                .isEmpty();
    }

    private void keep(SessionView session, SheetLine sheet) {
        assertThat(sessions.sheets(salma, session.id(), List.of(sheet)).orThrow().refused())
                .isEmpty();
    }

    private static SheetLine sheet(
            String number, int points, Proposal proposal, @Nullable String reason) {
        return new SheetLine(number, Map.of("TASK_TEST", points), proposal, reason);
    }

    private AttendanceLine here(SessionView session, int which) {
        return new AttendanceLine(number(session, which), Presence.PRESENT);
    }

    private CandidateView heardAs(SessionView session, int which) {
        return sessions.candidates(imane, session.id(), null).get(which);
    }

    private String number(SessionView session, int which) {
        return heardAs(session, which).number();
    }

    private String fingerprint(SessionView session) {
        return sessions.minutes(imane, session.id()).fingerprint();
    }

    private SessionView running() {
        SessionView session = convoked(Invited.WITH_RESERVE);
        calendar.moveTo(session.terms().day());
        return sessions.begin(salma, session.id()).orThrow();
    }

    private SessionView convoked(Invited invited) {
        return sessions.convoke(imane, planned(invited).id()).orThrow();
    }

    private SessionView planned(Invited invited) {
        return sessions.plan(imane, terms(LocalTime.of(12, 0), invited)).orThrow();
    }

    private NewSession terms(LocalTime until, Invited invited) {
        return new NewSession(
                Set.of(call.id()),
                LocalDate.now(calendar).plusDays(3),
                LocalTime.of(9, 0),
                until,
                20,
                "Palais des congrès, Kénitra",
                List.of(new Hall("A", 2)),
                panel(),
                items(),
                invited);
    }

    private static List<Member> panel() {
        return List.of(
                new Member("Ana Ejemplo", Mandate.EMPLOYER),
                new Member("Salma Exemple", Mandate.AGENCY));
    }

    private static List<Item> items() {
        return List.of(new Item("TASK_TEST", 100));
    }

    private CallView settled(int places, String... names) {
        CallView open = published(places);
        calendar.moveTo(open.opens());
        for (String name : names) {
            PersonId person = person(name, 12);
            bringPapers(person);
            ApplicationView application =
                    applications.express(salma, open.id(), person, "COUNTER").orThrow();
            assertThat(application.state()).isEqualTo(State.ELIGIBLE);
        }
        calendar.moveTo(open.closes().plusDays(1));
        calls.close(imane, open.id()).orThrow();
        calls.rank(imane, open.id(), VALUE).orThrow();
        calls.sign(imane, open.id()).orThrow();
        return calls.sign(omar, open.id()).orThrow();
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

    private PersonId person(String name, int farmMonths) {
        return people.register(
                        salma,
                        ThePeople.of(withFarmMonths(named(name, "Exemple"), farmMonths), LALLA),
                        null)
                .orThrow()
                .id();
    }

    private void bringPapers(PersonId person) {
        LocalDate today = Neighbours.TODAY;
        List<DocumentType> papers = new ArrayList<>();
        papers.add(DocumentType.IDENTITY_CARD);
        papers.add(DocumentType.PASSPORT);
        papers.add(DocumentType.CRIMINAL_RECORD);
        papers.forEach(type ->
                people.addDocument(salma, person, type, today, today.plusYears(5)).orThrow());
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }
}
