package org.rihla.centre.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Accounts;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers and offers from the first file to the decision, on a real database. */
@OffersOffice
class OffersDeskTests {
    @Autowired Accounts accounts;
    @Autowired Employers employers;
    @Autowired Offers offers;
    @Autowired Seasons seasons;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private OfferDesk desk;
    private Actor division;

    @BeforeEach
    void openTheDesk() {
        desk = new OfferDesk(accounts, employers, seasons, clock);
        division = desk.division("Anas");
    }

    @Test
    void anOfferOfAnAccreditedFarmPassesAndIsAccepted() {
        OfferView offer = sent(desk.accreditedFarm(), 48);
        assertThat(offer.state()).isEqualTo(State.UNDER_ANALYSIS);
        assertThat(offer.code()).matches("T\\d{3}-O-0001");
        assertThat(accepted(offer).state()).isEqualTo(State.ACCEPTED);
        assertThat(history.ofSubject("offer:" + offer.id().value()))
                .extracting(line -> line.entry().kind())
                .containsExactly(
                        "employer.history.offer-received",
                        "employer.history.offer-admissible",
                        "employer.history.state.accepted");
    }

    @Test
    void anOfferOfAFarmInReviewIsHeldAndGoesOnOnceTheFarmIsAccredited() {
        EmployerId farm = desk.farm();
        OfferView offer = sent(farm, 48);
        assertThat(offer.state()).isEqualTo(State.BLOCKED);
        employers.confirmExistence(division, farm, "Embassy in Madrid").orThrow();
        employers.approve(division, farm).orThrow();
        employers.approve(desk.division("Salma"), farm).orThrow();
        assertThat(found(offer).state()).isEqualTo(State.UNDER_ANALYSIS);
    }

    @Test
    void theFirstOfTwoSmallFarmsIsAdmittedWhenTheSecondArrives() {
        SeasonId season = desk.season("ES");
        OfferView eight =
                submit(division, desk.joint(desk.accreditedFarm(), season, "A-1", 8)).orThrow();
        assertThat(eight.state()).isEqualTo(State.TO_CORRECT);
        assertThat(codes(eight)).contains("MIN_POSTS");
        OfferView four =
                submit(division, desk.joint(desk.accreditedFarm(), season, "B-1", 4)).orThrow();
        assertThat(four.state()).isEqualTo(State.UNDER_ANALYSIS);
        assertThat(found(eight).state()).isEqualTo(State.UNDER_ANALYSIS);
        offers.withdraw(division, four.id(), "frost").orThrow();
        assertThat(found(eight).state()).isEqualTo(State.TO_CORRECT);
    }

    @Test
    void aFeeForTheWorkerIsRefusedByNameAndNothingIsKept() {
        EmployerId farm = desk.accreditedFarm();
        SeasonId season = desk.season("ES");
        OfferTerms fair = desk.terms(48);
        OfferTerms unfair =
                new OfferTerms(
                        fair.title(),
                        fair.isco(),
                        fair.esco(),
                        fair.posts(),
                        fair.span(),
                        fair.hoursPerWeek(),
                        fair.guaranteedDays(),
                        fair.dailyPay(),
                        fair.probationDays(),
                        fair.housing(),
                        fair.rentPerMonth(),
                        fair.transport(),
                        Money.of("50", "EUR"),
                        fair.criteria(),
                        null);
        Answer<OfferView> answer =
                submit(division, new NewOffer(farm, season, "F-1", null, unfair, Channel.API));
        assertThat(refusal(answer).code()).isEqualTo("employer.worker-fee");
        assertThat(refusal(answer).faults()).extracting("field").containsExactly("workerFee");
        assertThat(offers.list(division, season, null)).isEmpty();
    }

    @Test
    void noTableOfThisModuleHasAColumnForAFee() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select column_name from information_schema.columns
                                        where table_schema in ('employer', 'programme')
                                            and column_name ~ 'fee|owed|debt|deposit'
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void theSameNumberAgainIsTheSameOfferAndAnotherTextUnderItIsRefused() {
        EmployerId farm = desk.accreditedFarm();
        SeasonId season = desk.season("ES");
        OfferView first = submit(division, desk.offer(farm, season, "S-1", 48)).orThrow();
        OfferView again = submit(division, desk.offer(farm, season, "S-1", 48)).orThrow();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(submit(division, desk.offer(farm, season, "S-1", 49)))
                .isEqualTo(Answer.refused("employer.already-sent", "S-1", first.code()));
        assertThat(offers.list(division, season, null)).hasSize(1);
    }

    @Test
    void anEmployerSeesAndTouchesOnlyItsOwnOffers() {
        OfferView foreign = sent(desk.accreditedFarm(), 48);
        Actor other = desk.of(desk.accreditedFarm());
        assertThat(offers.find(other, foreign.id())).isEmpty();
        assertThat(offers.list(other, foreign.season(), null)).isEmpty();
        assertThat(offers.counts(other, foreign.season())).isEmpty();
        assertThat(employers.find(other, foreign.employer())).isEmpty();
        assertThatThrownBy(() -> offers.withdraw(other, foreign.id(), "not mine"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        submit(other, desk.offer(foreign.employer(), foreign.season(), "X", 48)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.accept(other, foreign.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> employers.approve(other, foreign.employer()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSamePersonCannotApproveTwice() {
        EmployerId farm = desk.farm();
        employers.confirmExistence(division, farm, "Embassy in Madrid").orThrow();
        employers.approve(division, farm).orThrow();
        desk.password(
                "samira." + farm.value().substring(20).toLowerCase(Locale.ROOT),
                Role.DIVISION,
                new Scope.Everywhere());
        Refusal no = refusal(employers.approve(division, farm));
        assertThat(no.code()).isEqualTo("employer.second-person-needed");
        assertThat(no.args().getLast().toString()).contains("Salma Tazi");
    }

    @Test
    void anOfferSentBackHasTenWorkingDaysAndLapsesAfterThem() {
        OfferView offer = sent(desk.accreditedFarm(), 48);
        OfferView back = offers.sendBack(division, offer.id(), "Which beds?").orThrow();
        assertThat(back.state()).isEqualTo(State.TO_CORRECT);
        assertThat(back.correctBy()).isAfter(LocalDate.now(clock).plusDays(9));
        jdbc.sql("update employer.offer set correct_by = :day where id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("id", offer.id().value())
                .update();
        assertThat(offers.lapseOverdue(Actor.system("R4 cure"))).isEqualTo(1);
        assertThat(found(offer).state()).isEqualTo(State.LAPSED);
    }

    @Test
    void aCorrectionIsCheckedAtOnceAndAStaleOneIsToldTheDifference() {
        SeasonId season = desk.season("ES");
        OfferView small =
                submit(division, desk.offer(desk.accreditedFarm(), season, "C-1", 8)).orThrow();
        StatedTerms more = StatedTerms.of(desk.terms(12));
        OfferView corrected = offers.correct(division, small.id(), more, small.version()).orThrow();
        assertThat(corrected.state()).isEqualTo(State.UNDER_ANALYSIS);
        assertThat(corrected.version()).isGreaterThan(small.version());
        StaleVersion stale =
                catchThrowableOfType(
                        StaleVersion.class,
                        () ->
                                offers.correct(
                                        division,
                                        small.id(),
                                        StatedTerms.of(desk.terms(14)),
                                        small.version()));
        assertThat(stale.differences())
                .containsExactly(new StaleVersion.Difference("employer.term.posts", "12", "14"));
    }

    @Test
    void onlyAnotherPersonLetsAnOfferThroughThatWasBlockedByHand() {
        OfferView offer = sent(desk.accreditedFarm(), 48);
        offers.block(division, offer.id(), "The phone number is not the farm's").orThrow();
        assertThat(offers.letThrough(division, offer.id(), "I was wrong"))
                .isEqualTo(Answer.refused("employer.another-person-needed"));
        assertThat(
                        offers.letThrough(
                                        desk.division("Salma"), offer.id(), "Called, all in order")
                                .orThrow()
                                .state())
                .isEqualTo(State.UNDER_ANALYSIS);
    }

    @Test
    void aSuspendedFarmCannotSendNewOffers() {
        EmployerId farm = desk.accreditedFarm();
        employers.suspend(division, farm, "Housing unfit, visit of 3 May").orThrow();
        assertThat(submit(division, desk.offer(farm, desk.season("ES"), "N-1", 48)))
                .isEqualTo(Answer.refused("employer.no-new-offers"));
    }

    @Test
    void anAccreditationThatHasRunOutStopsNewOffersUntilTwoPeopleRenewIt() {
        EmployerId farm = desk.accreditedFarm();
        LocalDate ended = LocalDate.now(clock).minusDays(1);
        jdbc.sql("update employer.employer set accredited_until = :ended where id = :id")
                .param("ended", ended)
                .param("id", farm.value())
                .update();
        SeasonId season = desk.season("ES");
        assertThat(submit(division, desk.offer(farm, season, "N-1", 48)))
                .isEqualTo(Answer.refused("employer.accreditation-expired", ended));
        employers.renew(desk.division("Anas"), farm).orThrow();
        employers.renew(desk.division("Salma"), farm).orThrow();
        assertThat(submit(division, desk.offer(farm, season, "N-1", 48)))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void aCopyOfABlockedOfferIsHeld() {
        OfferView original = sent(desk.accreditedFarm(), 48);
        OfferTerms terms = original.terms();
        OfferTerms wordy =
                new OfferTerms(
                        terms.title()
                                + " en la mejor finca de toda la provincia, con pozo y sombra",
                        terms.isco(),
                        null,
                        48,
                        terms.span(),
                        terms.hoursPerWeek(),
                        60,
                        terms.dailyPay(),
                        15,
                        terms.housing(),
                        terms.rentPerMonth(),
                        terms.transport(),
                        null,
                        terms.criteria(),
                        null);
        SeasonId season = original.season();
        OfferView fake =
                submit(
                                division,
                                new NewOffer(
                                        original.employer(),
                                        season,
                                        "W-1",
                                        null,
                                        wordy,
                                        Channel.API))
                        .orThrow();
        offers.block(division, fake.id(), "Not the farm's own offer").orThrow();
        OfferView copy =
                submit(
                                division,
                                new NewOffer(
                                        desk.accreditedFarm(),
                                        season,
                                        "W-2",
                                        null,
                                        wordy,
                                        Channel.API))
                        .orThrow();
        assertThat(copy.state()).isEqualTo(State.BLOCKED);
        assertThat(codes(copy)).contains("FRAUD_PATTERN");
    }

    @Test
    void theSelectionOpensAndFillsAnAcceptedOffer() {
        OfferView offer = accepted(sent(desk.accreditedFarm(), 48));
        assertThat(offers.openCall(division, offer.id()).orThrow().state())
                .isEqualTo(State.OPEN_CALL);
        assertThat(offers.filled(division, offer.id(), 30).orThrow().state())
                .isEqualTo(State.PARTLY_FILLED);
        assertThat(offers.filled(division, offer.id(), 31).orThrow().state())
                .isEqualTo(State.PARTLY_FILLED);
        assertThat(offers.filled(division, offer.id(), 48).orThrow().state())
                .isEqualTo(State.FILLED);
        assertThat(offers.contracted(division, offer.id()).orThrow().state())
                .isEqualTo(State.CONTRACTED);
        assertThat(offers.withdraw(division, offer.id(), "too late"))
                .isEqualTo(Answer.refused("employer.not-possible-now"));
    }

    private OfferView sent(EmployerId farm, int posts) {
        return submit(division, desk.offer(farm, desk.season("ES"), "R-1", posts)).orThrow();
    }

    private OfferView accepted(OfferView offer) {
        return offers.accept(division, offer.id()).orThrow();
    }

    private OfferView found(OfferView offer) {
        return offers.find(division, offer.id()).orElseThrow();
    }

    private Answer<OfferView> submit(Actor actor, NewOffer offer) {
        return offers.submit(actor, offer);
    }

    private static List<String> codes(OfferView offer) {
        return offer.findings().stream().map(FindingView::code).toList();
    }

    private static Refusal refusal(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal();
    }
}
