package org.rihla.centre.candidate.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.centre.candidate.Neighbours.KENITRA;
import static org.rihla.centre.candidate.Neighbours.TANGER;
import static org.rihla.centre.candidate.Neighbours.TANGIER;
import static org.rihla.centre.candidate.Neighbours.TODAY;
import static org.rihla.centre.candidate.Neighbours.at;
import static org.rihla.centre.candidate.ThePeople.born;
import static org.rihla.centre.candidate.ThePeople.named;
import static org.rihla.centre.candidate.ThePeople.numbered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.DocumentType;
import org.rihla.centre.candidate.Lookalikes;
import org.rihla.centre.candidate.Neighbours;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.NewPerson.BirthPrecision;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.candidate.ThePeople;
import org.rihla.centre.database.RealDatabase;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A file for life at a counter, on a real database. */
@JdbcTest
@RealDatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Neighbours.class, PeopleDeskTests.Desk.class})
class PeopleDeskTests {
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.rihla.centre.candidate.work", "org.rihla.centre.candidate.store"})
    static class Desk {}

    private final Actor salma = at(KENITRA, "Salma");
    private final Actor anas = at(TANGIER, "Anas");

    @Autowired People people;
    @Autowired Lookalikes lookalikes;
    @Autowired JdbcClient jdbc;
    @Autowired Neighbours.Remembered remembered;

    @BeforeEach
    void emptyRegister() {
        jdbc.sql("delete from candidate.person").update();
    }

    @Test
    void givesANumberAndASlipToSomebodyWhoIsRegistered() {
        Registered registered = register(named("Salwa", "Exemple"));

        assertThat(registered.number()).matches("P-26-\\d{6}");
        assertThat(registered.slipCode()).hasSize(8);
        assertThat(remembered.ofPerson(registered.id().value()))
                .extracting(line -> line.entry().kind())
                .containsExactly("candidate.history.registered");
    }

    @Test
    void asksWhetherItIsTheSamePersonWhenNumberAndNameAreEqual() {
        Registered first = register(numbered("Rkia", "Bouhlal", "ZZ100047", null));

        Refusal no =
                refusal(
                        people.register(
                                salma, numbered("Rqia", "Bouhlal", "ZZ100047", null), null));

        assertThat(no.code()).isEqualTo("candidate.same-person-maybe");
        assertThat(no.args().getFirst().toString())
                .startsWith(first.number())
                .doesNotContain("Bouhlal")
                .doesNotContain("ZZ100047");
    }

    @Test
    void goesOnAndLeavesATaskWhenTheCounsellorHasRuledTheOtherOut() {
        Registered first = register(numbered("Rkia", "Bouhlal", "ZZ100047", null));

        Answer<Registered> answer =
                people.register(salma, numbered("Rqia", "Bouhlal", "ZZ100047", null), first.id());

        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        assertThat(lookalikes.toCompare(salma, 10)).hasSize(1);
        String pair = lookalikes.toCompare(salma, 10).getFirst().id();
        assertThat(lookalikes.twoPersons(salma, pair)).isInstanceOf(Answer.Accepted.class);
        assertThat(lookalikes.countToCompare(salma)).isZero();
        assertThat(refusal(lookalikes.twoPersons(salma, pair)).code())
                .isEqualTo("candidate.not-possible-now");
    }

    @Test
    void asksAboutANumberInUseEvenUnderAnotherName() {
        register(numbered("Rkia", "Bouhlal", "ZZ100047", null));
        NewPerson other =
                born(
                        numbered("Halima", "Toufiq", "ZZ100047", null),
                        LocalDate.of(1984, 1, 2),
                        BirthPrecision.DAY);

        assertThat(refusal(people.register(salma, other, null)).code())
                .isEqualTo("candidate.cin-in-use");
    }

    @Test
    void doesNotSuspectSistersWhoShareAPhone() {
        register(numbered("Rkia", "Bouhlal", null, "0600000142"));

        assertThat(people.register(salma, numbered("Jamila", "Bouhlal", null, "0600000142"), null))
                .isInstanceOf(Answer.Accepted.class);
        assertThat(lookalikes.countToCompare(salma)).isZero();
    }

    @Test
    void putsOnFileWhoMayBeOfAgeWhenTheWorkBegins() {
        NewPerson young = born(named("Salwa", "Exemple"), TODAY.minusYears(17), BirthPrecision.DAY);
        assertThat(people.register(salma, young, null)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void refusesAChildByLaw() {
        NewPerson child = born(named("Salwa", "Exemple"), TODAY.minusYears(12), BirthPrecision.DAY);
        assertThat(refusal(people.register(salma, child, null)).code())
                .isEqualTo("candidate.under-16");
    }

    @Test
    void refusesABirthInTheFutureOrMoreThanAHundredYearsAgo() {
        for (LocalDate wrong : List.of(TODAY.plusDays(1), TODAY.minusYears(101))) {
            Refusal no =
                    refusal(
                            people.register(
                                    salma,
                                    born(named("Salwa", "Exemple"), wrong, BirthPrecision.DAY),
                                    null));
            assertThat(no.faults()).extracting(fault -> fault.field()).containsExactly("birthDate");
        }
    }

    @Test
    void sendsSomebodyOfAnotherTerritoryToHerOwnAgency() {
        assertThat(
                        refusal(
                                        people.register(
                                                salma,
                                                ThePeople.of(named("Salwa", "Exemple"), TANGER),
                                                null))
                                .code())
                .isEqualTo("candidate.other-agency");
    }

    @Test
    void hidesAFileFromTheCounsellorOfAnotherAgency() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();

        assertThat(people.open(anas, salwa, "test")).isEmpty();
        assertThat(people.line(anas, salwa)).isEmpty();
        assertThat(people.search(anas, "Salwa", null, 10).rows()).isEmpty();
        assertThatThrownBy(() -> people.correct(anas, salwa, named("Salwa", "Autre"), 0))
                .isInstanceOf(NotFound.class);
        assertThat(people.open(salma, salwa, "test")).isPresent();
        assertThat(remembered.count(salwa.value())).isEqualTo(1);
    }

    @Test
    void opensNoFileToAnEmployer() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();
        Actor employer = Neighbours.actor(Role.EMPLOYER, new Scope.OfEmployer("X"), "Finca");

        assertThatThrownBy(() -> people.open(employer, salwa, "test"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.search(employer, "Salwa", null, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void opensHerOwnFileToThePersonHerself() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();
        Actor herself = Neighbours.actor(Role.WORKER, new Scope.OfPerson(salwa.value()), "Salwa");

        assertThat(people.open(herself, salwa, "test")).isPresent();
    }

    @Test
    void findsANameInTheOtherScript() {
        PersonId both = register(named("Fatima", "Idrissi", "فاطمة", "الإدريسي")).id();
        PersonId latin = register(named("Fatima Zahra", "Alaoui")).id();

        assertThat(found("Fatima")).contains(both, latin);
        assertThat(found("فاطمة")).contains(both, latin);
        assertThat(found("فاطمه")).contains(both);
        assertThat(found("idrissi fat")).containsExactly(both);
        assertThat(found("El Idrissi")).contains(both);
        assertThat(found("الادريسي")).contains(both);
        assertThat(found("Fatma")).contains(both, latin);
    }

    @Test
    void findsByNumberIdentityNumberAndPhone() {
        Registered rkia = register(numbered("Rkia", "Bouhlal", "ZZ100047", "0600000142"));

        assertThat(found(rkia.number())).containsExactly(rkia.id());
        assertThat(found(rkia.number().toLowerCase(Locale.ROOT).replace("-", "")))
                .containsExactly(rkia.id());
        assertThat(found("zz100047")).containsExactly(rkia.id());
        assertThat(found("ZZ1000")).containsExactly(rkia.id());
        assertThat(found("06 00 00 01 42")).containsExactly(rkia.id());
        assertThat(found("+212600000142")).containsExactly(rkia.id());
        assertThat(found("0142")).containsExactly(rkia.id());
    }

    @Test
    void readsALongListForwardsWithoutMissingOrRepeatingAnybody() {
        List<PersonId> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            NewPerson one = named("Salwa", "Exemple " + Character.toString('A' + i));
            all.add(register(born(one, LocalDate.of(1970 + i, 1, 1), BirthPrecision.DAY)).id());
        }

        List<PersonId> read = new ArrayList<>();
        String after = null;
        do {
            var page = people.search(salma, "salwa", after, 10);
            page.rows().forEach(line -> read.add(line.id()));
            after = page.next();
        } while (after != null);

        assertThat(read).containsExactlyElementsOf(all);
    }

    @Test
    void tellsTheDifferenceWhenSomebodyElseWasQuicker() {
        PersonId salwa = register(numbered("Salwa", "Exemple", null, "0600000142")).id();
        NewPerson hers = numbered("Salwa", "Exemple", null, "0600000124");
        PersonView corrected = people.correct(salma, salwa, hers, 0).orThrow();
        assertThat(corrected.version()).isEqualTo(1);

        StaleVersion stale =
                catchThrowableOfType(
                        StaleVersion.class,
                        () ->
                                people.correct(
                                        salma,
                                        salwa,
                                        numbered("Salwa", "Exemple", null, "0600000199"),
                                        0));

        assertThat(stale.differences())
                .containsExactly(
                        new StaleVersion.Difference(
                                "candidate.field.phone", "+212600000124", "+212600000199"));
    }

    @Test
    void keepsOnePaperOfAType() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();
        LocalDate issued = TODAY.minusMonths(2);

        people.addDocument(salma, salwa, DocumentType.CRIMINAL_RECORD, issued, null).orThrow();
        PersonView view =
                people.addDocument(salma, salwa, DocumentType.CRIMINAL_RECORD, TODAY, null)
                        .orThrow();

        assertThat(view.documents()).hasSize(1);
        assertThat(view.documents().getFirst().issuedOn()).isEqualTo(TODAY);
    }

    @Test
    void refusesAPassportThatEndsBeforeItBegins() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();
        Refusal no =
                refusal(
                        people.addDocument(
                                salma, salwa, DocumentType.PASSPORT, TODAY, TODAY.minusDays(1)));
        assertThat(no.faults()).extracting(fault -> fault.field()).containsExactly("validUntil");
    }

    @Test
    void registersOnceWhenTwoCountersFileTheSamePersonAtOnce() throws Exception {
        NewPerson rkia = numbered("Rkia", "Bouhlal", "ZZ100047", null);
        Callable<Answer<Registered>> attempt = () -> people.register(salma, rkia, null);
        try (var counters = Executors.newFixedThreadPool(4)) {
            List<Future<Answer<Registered>>> answers =
                    counters.invokeAll(List.of(attempt, attempt, attempt, attempt));
            int accepted = 0;
            for (Future<Answer<Registered>> answer : answers) {
                accepted += answer.get() instanceof Answer.Accepted ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void givesOtherModulesOnlyTheFacts() {
        PersonId salwa = register(named("Salwa", "Exemple")).id();
        People.PersonFacts facts = people.facts(salwa);

        assertThat(facts.agency()).isEqualTo(KENITRA);
        assertThat(facts.region()).isEqualTo("04.");
        assertThat(people.lines(salma, Set.of(salwa))).containsKey(salwa);
    }

    private Registered register(NewPerson person) {
        return people.register(salma, person, null).orThrow();
    }

    private List<PersonId> found(String query) {
        return people.search(salma, query, null, 20).rows().stream()
                .map(People.PersonLine::id)
                .toList();
    }

    private static Refusal refusal(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).refusal();
    }
}
