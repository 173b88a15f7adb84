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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.Overrides.Kind;
import org.rihla.centre.selection.Overrides.OfOffice;
import org.rihla.centre.selection.Overrides.OverrideView;
import org.rihla.centre.selection.TypedOverride;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deciding otherwise than the list says, on a real database (C14, vector D4, I21). */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class OverridesTests {
    private static final String WORDS = "The road of her douar was cut for nine days by the flood.";

    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");

    @Autowired Calls calls;
    @Autowired Applications applications;
    @Autowired Overrides overrides;
    @Autowired OverrideDesk desk;
    @Autowired People people;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired History history;
    @Autowired JdbcClient jdbc;

    private CallView call;

    @BeforeEach
    void oneCallForTwoPlaces() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from selection.override").update();
        jdbc.sql("delete from candidate.person").update();
        jdbc.sql("delete from selection.finding").update();
        jdbc.sql("delete from selection.session_candidate").update();
        jdbc.sql("delete from selection.application").update();
        programme.grant(imane, 5, 5);
        call = published();
    }

    @Test
    void nothingHappensWithoutASecondPerson() {
        List<ApplicationView> reserve = twoInReserve();
        OverrideView proposal = outOfTurn(reserve.getLast());

        assertThat(proposal.ahead()).isEqualTo(1);
        assertThat(state(reserve.getLast())).isEqualTo(State.ON_RESERVE_LIST);
        assertThat(code(overrides.approve(imane, proposal.id())))
                .isEqualTo("selection.second-person-needed");
        assertThat(code(overrides.reject(imane, proposal.id(), WORDS)))
                .isEqualTo("selection.second-person-needed");
        assertThat(state(reserve.getLast())).isEqualTo(State.ON_RESERVE_LIST);
    }

    @Test
    void theDatabaseItselfRefusesOnePersonTwice() {
        OverrideView proposal = outOfTurn(twoInReserve().getLast());

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        update selection.override set state = 'APPROVED',
                                            decided_account = proposed_account where id = :id
                                        """)
                                .param("id", proposal.id().value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void twoPeopleSelectSomebodyBeforeThoseAheadOfHer() {
        List<ApplicationView> reserve = twoInReserve();
        assertThat(code(applications.move(imane, reserve.getLast().id(), Move.SELECT, null)))
                .isEqualTo("selection.reserve-order");

        OverrideView done = overrides.approve(omar, outOfTurn(reserve.getLast()).id()).orThrow();

        assertThat(done.state()).isEqualTo(Overrides.State.APPROVED);
        assertThat(state(reserve.getLast())).isEqualTo(State.SELECTED);
        assertThat(state(reserve.getFirst())).isEqualTo(State.ON_RESERVE_LIST);
        assertThat(overrides.discretion(call.season()))
                .containsExactly(new OfOffice(KENITRA, 3, 1));
    }

    @Test
    void twoPeopleSelectNobodyForWhomThereIsNoPlace() {
        List<ApplicationView> listed = present("Rkia", "Halima", "Zohra");
        applications.move(imane, listed.get(0).id(), Move.SELECT, null).orThrow();
        applications.move(imane, listed.get(1).id(), Move.SELECT, null).orThrow();
        applications.move(imane, listed.get(2).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        OverrideView proposal = outOfTurn(listed.get(2));

        assertThat(code(overrides.approve(omar, proposal.id())))
                .isEqualTo("selection.places-exhausted");
        assertThat(overrides.find(omar, proposal.id()).orElseThrow().state())
                .isEqualTo(Overrides.State.PROPOSED);
    }

    @Test
    void nobodyIsTakenFromAListThatHasEnded() {
        ApplicationView last = twoInReserve().getLast();
        OverrideView proposal = outOfTurn(last);
        calls.endReserve(imane, call.id()).orThrow();

        assertThat(code(overrides.approve(omar, proposal.id())))
                .isEqualTo("selection.reserve-has-ended");
        assertThat(state(last)).isEqualTo(State.ON_RESERVE_LIST);
    }

    @Test
    void whoCameLateIsJudgedAsTheOthersOnceTwoHaveSaidSo() {
        calendar.moveTo(call.closes().plusDays(1));
        ApplicationView late =
                applications.express(salma, call.id(), ready("Zohra"), "COUNTER").orThrow();
        assertThat(late.state()).isEqualTo(State.LATE);
        OverrideView proposal =
                overrides
                        .propose(salma, late.id(), typed("IN_TIME", "FORCE_MAJEURE", WORDS))
                        .orThrow();

        overrides.approve(omar, proposal.id()).orThrow();

        assertThat(state(late)).isEqualTo(State.ELIGIBLE);
    }

    @Test
    void noConditionOfTheLawIsOverridden() {
        calendar.moveTo(call.opens());
        PersonId withoutPapers = person("Aicha");
        ApplicationView incomplete =
                applications.express(salma, call.id(), withoutPapers, "COUNTER").orThrow();

        assertThat(incomplete.state()).isEqualTo(State.TO_COMPLETE);
        assertThat(overrides.possible(imane, incomplete.id())).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(
                            code(
                                    overrides.propose(
                                            imane,
                                            incomplete.id(),
                                            typed(kind.name(), "OFFICE_ERROR", WORDS))))
                    .isEqualTo("selection.override-not-now");
        }
    }

    @Test
    void somebodyBehindTheListComesOntoItOnlyAfterItIsSigned() {
        settled("Rkia", "Halima", "Zohra", "Aicha");
        ApplicationView behind =
                applications.ofCall(imane, call.id(), null).stream()
                        .filter(one -> one.state() != State.SHORTLISTED)
                        .toList()
                        .getLast();
        OverrideView proposal =
                overrides
                        .propose(salma, behind.id(), typed("ONTO_LIST", "COURT_DECISION", WORDS))
                        .orThrow();

        overrides.approve(imane, proposal.id()).orThrow();

        assertThat(state(behind)).isEqualTo(State.SHORTLISTED);
        assertThat(history.ofSubject("application:" + behind.id().value()))
                .extracting(line -> line.entry().kind())
                .contains("selection.history.override-proposed", "selection.history.override");
    }

    @Test
    void aProposalThatLifeHasOvertakenIsRefused() {
        List<ApplicationView> reserve = twoInReserve();
        OverrideView proposal = outOfTurn(reserve.getLast());
        applications.move(salma, reserve.getLast().id(), Move.DECLINE, "FAMILY").orThrow();

        assertThat(code(overrides.approve(omar, proposal.id())))
                .isEqualTo("selection.override-overtaken");
    }

    @Test
    void aProposalEndsAfterFiveWorkingDays() {
        OverrideView proposal = outOfTurn(twoInReserve().getLast());
        calendar.moveTo(proposal.answerBy().plusDays(1));

        assertThat(code(overrides.approve(omar, proposal.id())))
                .isEqualTo("selection.override-expired");
        assertThat(desk.expire()).isEqualTo(1);
        assertThat(overrides.find(imane, proposal.id()).orElseThrow().state())
                .isEqualTo(Overrides.State.EXPIRED);
        assertThat(desk.expire()).isZero();
    }

    @Test
    void aProposalIsDecidedOnceAndOnlyOneIsOpenAtATime() {
        ApplicationView last = twoInReserve().getLast();
        OverrideView first = outOfTurn(last);
        assertThat(
                        code(
                                overrides.propose(
                                        salma,
                                        last.id(),
                                        typed("OUT_OF_TURN", "ONLY_SKILL", WORDS))))
                .isEqualTo("selection.override-open");
        assertThat(overrides.countWaiting(omar)).isEqualTo(1);
        assertThat(overrides.countWaiting(imane)).isZero();

        overrides.reject(omar, first.id(), "Those before her have the same skill.").orThrow();

        assertThat(code(overrides.approve(omar, first.id())))
                .isEqualTo("selection.override-decided");
        assertThat(overrides.discretion(call.season()).getFirst().overridden()).isZero();
        assertThat(state(last)).isEqualTo(State.ON_RESERVE_LIST);
    }

    @Test
    void onlyWhoProposedTakesAProposalBack() {
        OverrideView proposal = outOfTurn(twoInReserve().getLast());

        assertThat(code(overrides.withdraw(omar, proposal.id())))
                .isEqualTo("selection.override-of-another");
        assertThat(overrides.withdraw(imane, proposal.id()).orThrow().state())
                .isEqualTo(Overrides.State.WITHDRAWN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OUT_OF_TURN, ONLY_SKILL, too short, words, selection.too-short",
                "OUT_OF_TURN, ONLY_SKILL, -, words, shared.required",
                "OUT_OF_TURN, ONLY_SKILL, <b>she is the cousin of somebody</b>, words,"
                        + " shared.markup",
                "OUT_OF_TURN, FRIENDSHIP, A sentence that is long enough., reason,"
                        + " shared.not-a-choice",
                "OUT_OF_TURN, -, A sentence that is long enough., reason, shared.required",
                "MAKE_ELIGIBLE, ONLY_SKILL, A sentence that is long enough., kind,"
                        + " shared.not-a-choice"
            })
    void aReasonIsCodedAndSaidInASentence(
            String kind, String reason, String words, String field, String fault) {
        ApplicationView last = twoInReserve().getLast();

        Answer<OverrideView> answer =
                overrides.propose(imane, last.id(), typed(kind, reason, words));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        no ->
                                assertThat(no.refusal().faults())
                                        .singleElement()
                                        .satisfies(one -> {
                                            assertThat(one)
                                                    .hasFieldOrPropertyWithValue("field", field);
                                            assertThat(one)
                                                    .hasFieldOrPropertyWithValue("code", fault);
                                        }));
    }

    @Test
    void anotherAgencyNeitherSeesNorProposesNorDecides() {
        ApplicationView last = twoInReserve().getLast();
        OverrideView proposal = outOfTurn(last);
        Actor stranger = at(new AgencyId("0".repeat(26)), "Nadia");

        assertThat(overrides.find(stranger, proposal.id())).isEmpty();
        assertThat(overrides.ofSeason(stranger, call.season())).isEmpty();
        assertThatThrownBy(() ->
                        overrides.propose(
                                stranger, last.id(), typed("OUT_OF_TURN", "ONLY_SKILL", WORDS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overrides.approve(salma, proposal.id()))
                .isInstanceOf(NotAllowed.class);
    }

    private OverrideView outOfTurn(ApplicationView application) {
        return overrides
                .propose(imane, application.id(), typed("OUT_OF_TURN", "ONLY_SKILL", WORDS))
                .orThrow();
    }

    private static TypedOverride typed(String kind, String reason, String words) {
        return new TypedOverride(kind, reason, words);
    }

    private static String code(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().code();
    }

    private State state(ApplicationView one) {
        return applications.find(imane, one.id()).orElseThrow().state();
    }

    /** Places are free, and two wait for it on the reserve list. */
    private List<ApplicationView> twoInReserve() {
        List<ApplicationView> listed = present("Rkia", "Halima", "Zohra");
        applications.move(imane, listed.get(0).id(), Move.NOT_SELECT, "SKILL_TEST").orThrow();
        applications.move(imane, listed.get(1).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        applications.move(imane, listed.get(2).id(), Move.KEEP_IN_RESERVE, null).orThrow();
        return listed.subList(1, 3);
    }

    private List<ApplicationView> present(String... names) {
        List<ApplicationView> listed = settled(names);
        for (ApplicationView one : listed) {
            if (one.state() == State.NOT_SHORTLISTED) {
                continue;
            }
            applications.move(salma, one.id(), Move.CONVOKE, null).orThrow();
            applications.move(salma, one.id(), Move.MARK_PRESENT, null).orThrow();
        }
        return listed;
    }

    private List<ApplicationView> settled(String... names) {
        calendar.moveTo(call.opens());
        for (String name : names) {
            applications.express(salma, call.id(), ready(name), "COUNTER").orThrow();
        }
        calendar.moveTo(call.closes().plusDays(1));
        calls.close(imane, call.id()).orThrow();
        calls.rank(imane, call.id(), "lottery of 15 November").orThrow();
        calls.sign(imane, call.id()).orThrow();
        calls.sign(omar, call.id()).orThrow();
        return applications.ofCall(imane, call.id(), null);
    }

    private CallView published() {
        LocalDate opens = LocalDate.now(calendar).plusDays(1);
        return calls.publish(
                        imane,
                        new NewCall(
                                programme.offer(),
                                Map.of(KENITRA, 2),
                                Set.of("04.281."),
                                opens,
                                opens.plusDays(19),
                                Set.of("BOARD"),
                                List.of(new Criterion("FARM_MONTHS", 60))))
                .orThrow();
    }

    private PersonId ready(String name) {
        PersonId person = person(name);
        LocalDate today = Neighbours.TODAY;
        for (DocumentType type :
                List.of(
                        DocumentType.IDENTITY_CARD,
                        DocumentType.PASSPORT,
                        DocumentType.CRIMINAL_RECORD)) {
            people.addDocument(salma, person, type, today, today.plusYears(5)).orThrow();
        }
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
}
