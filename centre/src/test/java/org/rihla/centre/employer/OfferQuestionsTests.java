package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.OfferQuestions.MessageView;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.employer.OfferQuestions.State;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Questions on an offer go to and fro between two sides, and to nobody else. */
@OffersOffice
class OfferQuestionsTests {
    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Seasons seasons;
    @Autowired Offers offers;
    @Autowired OfferQuestions questions;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private OfferDesk desk;
    private Actor officer;
    private EmployerId farm;
    private Actor farmer;
    private OfferId offer;

    @BeforeEach
    void anOffer() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        officer = desk.division("Amina Raji");
        farm = desk.accreditedFarm();
        farmer = desk.of(farm);
        offer =
                offers.submit(farmer, desk.offer(farm, desk.season("ES"), "Q-1", 48))
                        .orThrow()
                        .id();
    }

    @Test
    void aQuestionWaitsForTheOtherSideUntilItAnswers() {
        QuestionView asked = questions.ask(officer, offer, "Which house?", null).orThrow();
        assertThat(asked.state()).isEqualTo(State.OPEN);
        assertThat(asked.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(10));
        assertThat(questions.waiting(farmer)).isOne();
        assertThat(questions.waiting(farmer, null, 9))
                .extracting(QuestionView::id)
                .containsExactly(asked.id());
        QuestionView answered =
                questions.write(farmer, offer, asked.id(), "House 2, seen in May").orThrow();
        assertThat(answered.state()).isEqualTo(State.ANSWERED);
        assertThat(questions.waiting(farmer)).isZero();
        assertThat(questions.write(officer, offer, asked.id(), "And the second?").orThrow().state())
                .isEqualTo(State.OPEN);
        assertThat(questions.close(officer, offer, asked.id()).orThrow().state())
                .isEqualTo(State.CLOSED);
        assertThat(code(questions.write(farmer, offer, asked.id(), "One more thing")))
                .isEqualTo("employer.question-closed");
    }

    @Test
    void theEmployerReadsWhichOfficeWroteAndTheOfficeReadsWho() {
        String id = questions.ask(officer, offer, "Which house?", null).orThrow().id();
        questions.write(farmer, offer, id, "House 2").orThrow();
        assertThat(questions.find(farmer, offer, id).messages())
                .extracting(MessageView::by)
                .containsExactly(null, "Lucía Arenas");
        assertThat(questions.find(officer, offer, id).messages())
                .extracting(MessageView::by)
                .containsExactly("Amina Raji", "Lucía Arenas");
    }

    @Test
    void waitingQuestionsComeByTheirDayAndPageByKey() {
        LocalDate today = LocalDate.now(clock);
        String late = questions.ask(officer, offer, "B?", today.plusDays(9)).orThrow().id();
        String soon = questions.ask(officer, offer, "A?", today.plusDays(2)).orThrow().id();
        assertThat(questions.waiting(farmer, null, 1))
                .extracting(QuestionView::id)
                .containsExactly(soon);
        assertThat(questions.waiting(farmer, soon, 5))
                .extracting(QuestionView::id)
                .containsExactly(late);
    }

    @Test
    void markupEmptyWordsAndImpossibleDaysAreRefused() {
        LocalDate today = LocalDate.now(clock);
        assertThat(code(questions.ask(officer, offer, "<b>Which?</b>", null)))
                .isEqualTo("employer.check-fields");
        assertThat(code(questions.ask(officer, offer, "Which\u0000?", null)))
                .isEqualTo("employer.check-fields");
        assertThat(code(questions.ask(officer, offer, "", null)))
                .isEqualTo("employer.check-fields");
        assertThat(code(questions.ask(officer, offer, "x".repeat(1001), null)))
                .isEqualTo("employer.check-fields");
        assertThat(code(questions.ask(officer, offer, "When?", today.minusDays(1))))
                .isEqualTo("employer.check-fields");
        assertThat(code(questions.ask(officer, offer, "When?", today.plusDays(61))))
                .isEqualTo("employer.check-fields");
        assertThat(questions.of(officer, offer)).isEmpty();
    }

    @Test
    void anOfferHasAtMostTwentyQuestionsThatAreNotClosed() {
        for (int number = 0; number < OfferQuestions.MOST_OPEN; number++) {
            questions.ask(farmer, offer, "Question %d?".formatted(number), null).orThrow();
        }
        assertThat(code(questions.ask(farmer, offer, "One more?", null)))
                .isEqualTo("employer.question-most");
    }

    @Test
    void onlyTheTwoSidesReadAndTheAskedSideDoesNotClose() {
        String id = questions.ask(officer, offer, "Which house?", null).orThrow().id();
        assertThat(code(questions.close(farmer, offer, id)))
                .isEqualTo("employer.question-not-yours");
        Actor other = desk.of(desk.farm());
        assertThatThrownBy(() -> questions.of(other, offer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.write(other, offer, id, "Mine"))
                .isInstanceOf(NotFound.class);
        assertThat(questions.waiting(other)).isZero();
        Actor counsellor =
                new Actor(farmer.account(), "Nadia", Role.COUNSELLOR, new Scope.Everywhere());
        assertThat(questions.of(counsellor, offer)).isEmpty();
        assertThatThrownBy(() -> questions.find(counsellor, offer, id))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void thePagesTellInFourLanguagesWhatWaitsAndTakeAnAnswer() {
        String id = questions.ask(officer, offer, "Which house?", null).orThrow().id();
        Guest employer = signedIn();
        String at = "/offers/" + offer.value();
        String thread = at + "/questions/" + id;
        for (String lang : List.of("ar", "fr", "es", "en")) {
            for (String page : List.of(at, thread, "/offer-questions")) {
                assertThat(employer.open(page + "?lang=" + lang).body()).contains("Which house?");
            }
            assertThat(employer.open("/my-day?lang=" + lang).body())
                    .contains("href=\"/offer-questions\"");
        }
        assertThat(employer.open(thread).body()).doesNotContain("Amina Raji");
        assertThat(
                        employer.send(thread, thread + "/messages", Map.of("message", "<i>"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        employer.send(thread, thread + "/messages", Map.of("message", "House 2"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(employer.open("/offer-questions").body()).doesNotContain("Which house?");
        assertThat(employer.send(at, at + "/questions", Map.of("question", "")).statusCode())
                .isEqualTo(422);
        assertThat(
                        employer.send(at, at + "/questions", Map.of("question", "When do we hear?"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(questions.of(officer, offer)).hasSize(2);
    }

    private Guest signedIn() {
        String login = "asked." + Ulid.next(clock).toLowerCase(Locale.ROOT);
        String password = desk.password(login, Role.EMPLOYER, new Scope.OfEmployer(farm.value()));
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        return guest;
    }

    private static String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> no ? no.refusal().code() : "accepted";
    }
}
