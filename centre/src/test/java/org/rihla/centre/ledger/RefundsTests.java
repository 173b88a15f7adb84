package org.rihla.centre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.ledger.Refunds.RefundDue;
import org.rihla.centre.ledger.Refunds.Standing;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An employer gives back what a worker should not have paid (C20), with the worker's word. */
@JourneyOffice
class RefundsTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Ledger ledger;
    @Autowired Claims claims;
    @Autowired Refunds refunds;
    @Autowired History history;
    @LocalServerPort int port;

    private World world;
    private PlacementView journey;
    private Actor her;
    private Actor farm;
    private ClaimId claim;

    @BeforeEach
    void herTicketWasConfirmedAsAClaim() {
        world = road.world(4);
        journey = road.atWork(road.confirmed(world, road.person("Rkia")));
        her = actor("7", Role.WORKER, new Scope.OfPerson(journey.person().value()));
        farm = actor("8", Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        claim = claimed("900");
        claims.move(road.salma(), claim, Move.CONFIRM, null).orThrow();
    }

    @Test
    void anEmployerLearnsOfAClaimOnlyWhenTheWorkerAgrees() {
        assertThat(refunds.due(farm)).isEmpty();
        assertThat(code(refunds.askEmployer(road.salma(), claim, false)))
                .isEqualTo("ledger.needs-her-word");
        assertThat(code(claims.move(road.salma(), claim, Move.ASK_EMPLOYER, null)))
                .isEqualTo("ledger.needs-her-word");

        ClaimView asked = refunds.askEmployer(road.salma(), claim, true).orThrow();

        assertThat(asked.state()).isEqualTo(State.REFUND_DUE);
        assertThat(asked.employerAsked()).isTrue();
        RefundDue due = refunds.due(farm).getFirst();
        assertThat(due.journey()).isEqualTo(journey.number());
        assertThat(due.left()).isEqualTo(Money.of("900", "MAD"));
        assertThat(due.due()).isEqualTo(road.today().plusDays(30));
        assertThat(due.standing()).isEqualTo(Standing.DUE);
    }

    @Test
    void whatElseSheToldStaysBetweenHerAndTheService() {
        asked();
        claimed("3000");
        assertThat(refunds.due(farm)).extracting(RefundDue::id).containsExactly(claim);
        assertThat(ledger.of(farm, journey.id())).isEmpty();
        assertThatThrownBy(() -> claims.find(farm, claim)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherEmployerSeesAndSettlesNothing() {
        asked();
        Actor other = actor("9", Role.EMPLOYER, new Scope.OfEmployer("another"));
        assertThat(refunds.due(other)).isEmpty();
        assertThatThrownBy(() -> refunds.givenBack(other, claim, today()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refunds.contest(other, claim, "no")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refunds.due(road.salma())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheWorkersWordGivesTheMoneyBack() {
        asked();
        assertThat(refunds.givenBack(farm, claim, today()).orThrow().standing())
                .isEqualTo(Standing.SAID_GIVEN);
        assertThat(borne()).isEqualTo(Money.of("900", "MAD"));
        assertThat(refunds.countDue(farm)).isZero();
        assertThat(refunds.said(her, journey.id())).hasSize(1);

        ClaimView settled = refunds.received(her, claim).orThrow();

        assertThat(settled.state()).isEqualTo(State.REFUNDED);
        assertThat(borne()).isEqualTo(Money.of("0", "MAD"));
        assertThat(refunds.due(farm)).isEmpty();
        assertThat(refunds.said(her, journey.id())).isEmpty();
        assertThat(code(refunds.received(her, claim))).isEqualTo("ledger.not-possible-now");
    }

    @Test
    void whatDidNotReachHerIsDueAgain() {
        asked();
        assertThat(code(refunds.notReceived(her, claim))).isEqualTo("ledger.not-possible-now");
        refunds.givenBack(farm, claim, today()).orThrow();
        assertThat(code(refunds.givenBack(farm, claim, today())))
                .isEqualTo("ledger.not-possible-now");

        refunds.notReceived(her, claim).orThrow();

        assertThat(refunds.due(farm).getFirst().standing()).isEqualTo(Standing.DUE);
        assertThat(borne()).isEqualTo(Money.of("900", "MAD"));
        assertThat(history.ofSubject("ledger:" + journey.id().value()))
                .extracting(line -> line.entry().kind())
                .contains("ledger.history.claim-said-given", "ledger.history.claim-not-received");
    }

    @Test
    void aContestedRefundIsDecidedAndStaysDueWhenItIsOwed() {
        asked();
        refunds.contest(farm, claim, "The ticket was ours.").orThrow();
        assertThat(refunds.contestation(road.division(), claim)).contains("The ticket was ours.");
        assertThat(code(refunds.givenBack(farm, claim, today())))
                .isEqualTo("ledger.not-possible-now");
        claims.move(road.division(), claim, Move.DECIDE, Decision.OWED).orThrow();
        assertThat(refunds.due(farm).getFirst().standing()).isEqualTo(Standing.OWED);
        assertThat(code(refunds.contest(farm, claim, "Again.")))
                .isEqualTo("ledger.not-possible-now");

        refunds.givenBack(farm, claim, today()).orThrow();
        refunds.received(road.salma(), claim).orThrow();

        assertThat(borne()).isEqualTo(Money.of("0", "MAD"));
    }

    @Test
    void whatHadNoGroundLeavesTheEmployersList() {
        asked();
        refunds.contest(farm, claim, "It was never paid.").orThrow();
        claims.move(road.division(), claim, Move.DECIDE, Decision.NO_GROUND).orThrow();
        assertThat(refunds.due(farm)).isEmpty();
        assertThatThrownBy(() -> refunds.givenBack(farm, claim, today()))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, shared.required",
                "2027-02-30, shared.not-a-date",
                "yesterday, shared.not-a-date",
                "1999-01-01, ledger.not-between",
                "2099-01-01, ledger.not-between"
            })
    void moneyIsGivenBackOnADayBetweenTheAskingAndToday(String on, String fault) {
        asked();
        assertThat(fault(refunds.givenBack(farm, claim, on))).isEqualTo(fault);
    }

    @Test
    void whoContestsSaysWhy() {
        asked();
        assertThat(fault(refunds.contest(farm, claim, " "))).isEqualTo("shared.required");
        assertThat(fault(refunds.contest(farm, claim, "x".repeat(501))))
                .isEqualTo("shared.too-long");
    }

    @Test
    void anotherWorkerAnswersForNobody() {
        asked();
        refunds.givenBack(farm, claim, today()).orThrow();
        Actor other = actor("6", Role.WORKER, new Scope.OfPerson("another"));
        assertThatThrownBy(() -> refunds.received(other, claim)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> refunds.received(farm, claim)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theEmployersPageSpeaksFourLanguagesAndKeepsWhatWasTyped() {
        asked();
        String login = "refunds." + NEXT.incrementAndGet();
        String password =
                road.password(login, Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        Guest guest = new Guest(port);
        guest.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        for (String lang : List.of("ar", "es", "en", "fr")) {
            assertThat(guest.open("/employer/refunds?lang=" + lang).body()).contains("Rkia");
        }
        String part = "r" + claim.value();
        String at = "/employer/refunds/" + claim.value();

        var wrong =
                guest.send(
                        "/employer/refunds",
                        at + "/given",
                        Map.of(part + ".on.day", "31", part + ".on.month", "2"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"31\"", "Ce jour n’existe pas");
        var right =
                guest.send("/employer/refunds", at + "/contest", Map.of(part + ".why", "Non dû."));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(guest.open("/employer/refunds").body()).contains("en attente de décision");
    }

    @Test
    void theWorkerAnswersOnHerOwnPage() {
        asked();
        refunds.givenBack(farm, claim, today()).orThrow();
        Guest guest = road.worker(port, journey.person());
        for (String lang : List.of("fr", "es", "en", "ar")) {
            assertThat(guest.open("/me/costs?lang=" + lang).body())
                    .contains("/me/costs/refunds/" + claim.value());
        }

        guest.send("/me/costs", "/me/costs/refunds/" + claim.value(), Map.of("received", "yes"));

        assertThat(borne()).isEqualTo(Money.of("0", "MAD"));
        assertThat(guest.open("/me/costs").body()).doesNotContain("/me/costs/refunds/");
    }

    private void asked() {
        refunds.askEmployer(road.salma(), claim, true).orThrow();
    }

    private ClaimId claimed(String amount) {
        var typed = new TypedCost("TRAVEL", null, amount, "MAD", "2027-02-03", "EMPLOYER", null);
        return Objects.requireNonNull(
                ledger.paid(her, journey.id(), typed).orThrow().entries().getLast().claim());
    }

    private Money borne() {
        return ledger.of(road.salma(), journey.id()).orElseThrow().borne();
    }

    private String today() {
        return road.today().toString();
    }

    private static Actor actor(String last, Role role, Scope scope) {
        return new Actor(new AccountId("0".repeat(25) + last), "Somebody", role, scope);
    }

    private static String code(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().code();
    }

    private static String fault(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().faults().getFirst().code();
    }
}
