package org.rihla.centre.selection.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.LALLA;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.Neighbours.division;
import static org.rihla.centre.candidate.ThePeople.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.Calls.NewCall;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.work.EligibilityCheck.Judgement;
import org.rihla.centre.shared.DateSpan;
import org.rihla.law.avenues.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A law that changes while the centre runs: the new one answers from its first day, not before. */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({SelectionNeighbours.class, Neighbours.class})
class LawChangeTests {
    private static final LocalDate NEW_LAW = LocalDate.of(2028, 1, 1);
    private static final String SPAIN = "ES-SEASONAL-2025";

    private final Actor imane = division("Imane");
    private final Actor omar = division("Omar");
    private final Actor salma = at(KENITRA, "Salma");

    @Autowired Calls calls;
    @Autowired CallBook book;
    @Autowired Applications applications;
    @Autowired People people;
    @Autowired LegalAvenues avenues;
    @Autowired EligibilityCheck check;
    @Autowired SelectionNeighbours.Calendar calendar;
    @Autowired SelectionNeighbours.Programme programme;
    @Autowired JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Call call;

    @SuppressWarnings("NullAway.Init")
    private People.PersonFacts rkia;

    @SuppressWarnings("NullAway.Init")
    private ApplicationView application;

    @BeforeEach
    void somebodyWithAllPapersHasBeenFoundEligible() {
        calendar.moveTo(Neighbours.TODAY);
        jdbc.sql("delete from candidate.person").update();
        programme.grant(imane, 5, 5);
        CallView published = calls.publish(imane, newCall()).orThrow();
        calendar.moveTo(published.opens());
        call = book.find(published.id()).orElseThrow();
        PersonId id = withPapers();
        application = applications.express(salma, published.id(), id, "COUNTER").orThrow();
        rkia = people.facts(id);
    }

    @Test
    void aVersionFromADayOnChangesTheAnswersFromThatDayOnOnly() {
        Judgement before = check.judge(startingOn(NEW_LAW), rkia);
        assertThat(before.move()).isEqualTo(Move.FIND_ELIGIBLE);

        publish(spain().replace("\"passportYears\": 1", "\"passportYears\": 5"));

        Judgement dayBefore = check.judge(startingOn(NEW_LAW.minusDays(1)), rkia);
        Judgement firstDay = check.judge(startingOn(NEW_LAW), rkia);
        assertThat(dayBefore.move()).isEqualTo(Move.FIND_ELIGIBLE);
        assertThat(firstDay.move()).isEqualTo(Move.ASK_TO_COMPLETE);
        assertThat(firstDay.findings())
                .extracting(FindingView::messageKey)
                .contains("law.r7.passport-to-renew", "selection.to-bring");
        assertThat(applications.find(imane, application.id()).orElseThrow().findings())
                .as("what was decided before keeps its findings")
                .isEqualTo(application.findings());
        aWithdrawnAvenueIsClosed();
    }

    /** The last step of the same story: the new law is taken back. */
    private void aWithdrawnAvenueIsClosed() {
        AvenueVersion newest = avenues.versionsOf(imane, SPAIN).getFirst();
        avenues.withdraw(imane, newest.id(), NEW_LAW.plusDays(9), "The decree was annulled")
                .orThrow();
        assertThat(check.judge(startingOn(NEW_LAW.plusDays(8)), rkia).move())
                .isEqualTo(Move.ASK_TO_COMPLETE);
        Judgement closed = check.judge(startingOn(NEW_LAW.plusDays(9)), rkia);
        assertThat(closed.move()).isEqualTo(Move.FIND_NOT_ELIGIBLE);
        assertThat(closed.reason()).isEqualTo("AVENUE_NOT_IN_FORCE");
    }

    @Test
    void whoIsTooYoungIsToldSoUnderTheSameCodeAsEver() {
        Call start = startingOn(LocalDate.of(2027, 1, 11));
        Judgement judgement = check.judge(start, born(LocalDate.of(2009, 6, 1)));

        assertThat(judgement.move()).isEqualTo(Move.FIND_NOT_ELIGIBLE);
        assertThat(judgement.reason()).isEqualTo("AGE_BELOW_POLICY");
        assertThat(check.judge(start, rkia).findings())
                .extracting(FindingView::code, FindingView::article)
                .contains(tuple("PASSPORT", "art. 38.d"), tuple("RECORD", "art. 38.e"));
    }

    private void publish(String document) {
        AvenueVersion draft = avenues.draft(imane, document).orThrow();
        avenues.review(omar, draft.id()).orThrow();
        avenues.publish(omar, draft.id()).orThrow();
    }

    private static String spain() {
        return Catalogue.document(SPAIN)
                .replace("\"from\": \"2025-05-20\"", "\"from\": \"%s\"".formatted(NEW_LAW));
    }

    private PersonId withPapers() {
        PersonId id =
                people.register(salma, ThePeople.of(named("Rkia", "Exemple"), LALLA), null)
                        .orThrow()
                        .id();
        for (DocumentType type :
                List.of(
                        DocumentType.IDENTITY_CARD,
                        DocumentType.PASSPORT,
                        DocumentType.CRIMINAL_RECORD)) {
            people.addDocument(salma, id, type, Neighbours.TODAY, Neighbours.TODAY.plusYears(5))
                    .orThrow();
        }
        return id;
    }

    private People.PersonFacts born(LocalDate day) {
        return new People.PersonFacts(
                rkia.id(),
                rkia.sex(),
                day,
                rkia.agency(),
                rkia.region(),
                rkia.commune(),
                rkia.farmMonths(),
                rkia.iscoExperience(),
                rkia.speaks(),
                rkia.documents(),
                rkia.waitingSince());
    }

    private Call startingOn(LocalDate day) {
        Call.Post post = call.post();
        return new Call(
                call.id(),
                call.code(),
                call.offer(),
                call.season(),
                new Call.Post(
                        post.title(),
                        post.employer(),
                        post.employerName(),
                        post.isco(),
                        post.language(),
                        new DateSpan(day, day.plusMonths(5))),
                call.places(),
                call.communes(),
                call.window(),
                call.channels(),
                call.criteria(),
                call.state(),
                call.list(),
                call.version());
    }

    private NewCall newCall() {
        LocalDate opens = Neighbours.TODAY.plusDays(1);
        return new NewCall(
                programme.offer(),
                Map.of(KENITRA, 2),
                Set.of("04.281."),
                opens,
                opens.plusDays(19),
                Set.of("BOARD"),
                List.of(new Criterion("FARM_MONTHS", 60), new Criterion("PAPERS_READY", 20)));
    }
}
