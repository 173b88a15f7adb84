package org.rihla.centre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Entry;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.placement.JourneyOffice;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Road;
import org.rihla.centre.placement.Road.World;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a journey cost, on a real database (C20, R15, I10, I11). */
@JourneyOffice
class LedgerTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Ledger ledger;
    @Autowired Claims claims;
    @Autowired History history;
    @Autowired SeasonFigures figures;
    @LocalServerPort int port;

    private World world;
    private PlacementView journey;
    private PlacementId id;
    private Actor her;

    @BeforeEach
    void somebodyIsAtWork() {
        world = road.world(4);
        journey = road.atWork(road.confirmed(world, road.person("Rkia")));
        id = journey.id();
        her =
                new Actor(
                        new AccountId("0".repeat(25) + "7"),
                        "Rkia",
                        Role.WORKER,
                        new Scope.OfPerson(journey.person().value()));
    }

    @Test
    void herCostsAreMeasuredInHerOwnFirstMonthAsTheSpecificationReckons() {
        assertThat(account().known()).isFalse();
        paid(her, "ADMINISTRATIVE", "500", "OFFICE");
        paid(her, "ADMINISTRATIVE", "300", "OFFICE");
        Account third = paid(her, "MEDICAL", "700", "NOT_SAID");
        assertThat(third.months()).isNull();

        Account account =
                ledger.earned(road.salma(), id, sum("13500", "MAD", "2027-03-16")).orThrow();

        assertThat(account.borne()).isEqualTo(Money.of("1500", "MAD"));
        assertThat(account.months()).isEqualByComparingTo("0.111");
        CostId medical = account.entries().getLast().id();
        Account less =
                ledger.givenBack(road.salma(), medical, sum("700", "MAD", "2027-03-16")).orThrow();
        assertThat(less.months()).isEqualByComparingTo("0.059");
    }

    @Test
    void whatAWorkerMayNotBeAskedForOpensAClaimByItself() {
        Account account = paid(her, "ILLEGITIMATE", "3000", "INTERMEDIARY");

        Entry bribe = account.entries().getFirst();
        assertThat(bribe.lawful()).isFalse();
        ClaimView claim = claim(bribe);
        assertThat(claim.state()).isEqualTo(State.OPEN);
        assertThat(claim.due()).isEqualTo(road.today().plusDays(5));
        assertThat(claims.countOpen(road.salma())).isPositive();
    }

    @Test
    void herOwnPassportAndWhatAnEmployerPaysOpenNone() {
        paid(her, "ADMINISTRATIVE", "300", "OFFICE");
        Account account =
                ledger.paid(
                                road.salma(),
                                id,
                                new TypedCost(
                                        "TRAVEL",
                                        "EMPLOYER",
                                        "80",
                                        "EUR",
                                        "2027-03-13",
                                        null,
                                        null))
                        .orThrow();
        assertThat(account.entries()).allMatch(entry -> entry.claim() == null);
        assertThat(account.borne()).isEqualTo(Money.of("300", "MAD"));
    }

    @Test
    void aClaimIsConfirmedAskedContestedAndDecidedBySomebodyElse() {
        ClaimView claim = claim(paid(her, "TRAVEL", "900", "EMPLOYER").entries().getFirst());
        claims.move(road.salma(), claim.id(), Move.CONFIRM, null).orThrow();
        ClaimView asked = claims.move(road.salma(), claim.id(), Move.ASK_REFUND, null).orThrow();
        assertThat(asked.state()).isEqualTo(State.REFUND_DUE);
        assertThat(asked.due()).isEqualTo(road.today().plusDays(30));
        claims.move(road.salma(), claim.id(), Move.CONTEST, null).orThrow();
        assertThatThrownBy(() -> claims.move(road.salma(), claim.id(), Move.DECIDE, Decision.OWED))
                .isInstanceOf(NotAllowed.class);
        assertThat(code(claims.move(road.division(), claim.id(), Move.DECIDE, null)))
                .isEqualTo("ledger.check-fields");

        ClaimView decided =
                claims.move(road.division(), claim.id(), Move.DECIDE, Decision.OWED).orThrow();

        assertThat(decided.state()).isEqualTo(State.DECIDED);
        assertThat(decided.decision()).isEqualTo(Decision.OWED);
        CostId line = account().entries().getFirst().id();
        ledger.givenBack(road.salma(), line, sum("900", "MAD", "2027-03-16")).orThrow();
        assertThat(claims.find(road.salma(), claim.id()).orElseThrow().state())
                .isEqualTo(State.REFUNDED);
        assertThat(account().borne()).isEqualTo(Money.of("0", "MAD"));
    }

    @Test
    void nobodyDecidesAboutWhatSheWroteOrConfirmedHerself() {
        Actor imane = road.division();
        ClaimView claim = claim(paid(imane, "TRAVEL", "900", "EMPLOYER").entries().getFirst());
        assertThat(code(claims.move(imane, claim.id(), Move.DECIDE, Decision.NO_GROUND)))
                .isEqualTo("ledger.second-person-needed");
    }

    @Test
    void anEmployerReachesNothingOfItThoughSheReachesTheJourney() {
        Entry bribe = paid(her, "ILLEGITIMATE", "3000", "EMPLOYER").entries().getFirst();
        Actor employer =
                new Actor(
                        road.salma().account(),
                        "Farm",
                        Role.EMPLOYER,
                        new Scope.OfEmployer(world.farm().value()));
        assertThat(ledger.of(employer, id)).isEmpty();
        assertThatThrownBy(() -> claims.find(employer, claim(bribe).id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> claims.open(employer)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ledger.paid(employer, id, cost("TRAVEL", "1", "OTHER")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherWorkerReachesNothingOfIt() {
        Actor other = new Actor(her.account(), "Other", Role.WORKER, new Scope.OfPerson("x"));
        assertThat(ledger.of(other, id)).isEmpty();
        assertThatThrownBy(() -> ledger.paid(other, id, cost("TRAVEL", "1", "OTHER")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeCannotMakeAToldWrongDisappear() {
        Entry bribe = paid(her, "ILLEGITIMATE", "3000", "EMPLOYER").entries().getFirst();
        assertThat(code(ledger.strike(road.salma(), bribe.id(), Struck.MISTYPED)))
                .isEqualTo("ledger.has-claim");

        Account taken = ledger.strike(her, bribe.id(), Struck.MISTYPED).orThrow();

        assertThat(taken.entries()).hasSize(1);
        assertThat(taken.borne()).isEqualTo(Money.of("0", "MAD"));
        assertThat(claim(bribe).decision()).isEqualTo(Decision.NO_GROUND);
    }

    @Test
    void aStatedZeroIsKnownAndLinesSpeakAgainstIt() {
        assertThat(ledger.nothingPaid(her, id).orThrow().known()).isTrue();
        assertThat(account().nothingPaid()).isTrue();
        paid(her, "TRAVEL", "20", "OTHER");
        assertThat(account().nothingPaid()).isFalse();
        assertThat(code(ledger.nothingPaid(her, id))).isEqualTo("ledger.lines-say-otherwise");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TRAVEL, -, MAD, 2027-03-01, amount, shared.required",
                "TRAVEL, -5, MAD, 2027-03-01, amount, ledger.negative",
                "TRAVEL, 0, MAD, 2027-03-01, amount, ledger.zero",
                "TRAVEL, 1e3, MAD, 2027-03-01, amount, shared.not-a-number",
                "TRAVEL, 9999999, MAD, 2027-03-01, amount, shared.out-of-range",
                "TRAVEL, 5, -, 2027-03-01, currency, shared.required",
                "TRAVEL, 5, USD, 2027-03-01, currency, shared.not-a-choice",
                "TRAVEL, 5, MAD, -, on, shared.required",
                "TRAVEL, 5, MAD, 2027-02-30, on, shared.not-a-date",
                "TRAVEL, 5, MAD, 2090-01-01, on, ledger.day-not-possible",
                "TRAVEL, 5, MAD, 1900-01-01, on, ledger.day-not-possible",
                "FEE, 5, MAD, 2027-03-01, category, shared.not-a-choice"
            })
    void nothingIsWrittenWithoutAmountCurrencyAndDay(
            String category,
            String amount,
            String currency,
            String on,
            String field,
            String fault) {
        Answer<Account> answer =
                ledger.paid(
                        her, id, new TypedCost(category, null, amount, currency, on, null, null));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused<Account>) answer).refusal().faults())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.field()).isEqualTo(field);
                    assertThat(one.code()).isEqualTo(fault);
                });
    }

    @Test
    void arabicDigitsAndCommasAreRead() {
        assertThat(paid(her, "TRAVEL", "١٢٣٫٥٠", "OTHER").borne())
                .isEqualTo(Money.of("123.50", "MAD"));
    }

    @Test
    void aRefundIsNeverMoreThanWasPaidEvenWhenTwoWriteItAtOnce() throws Exception {
        CostId line = paid(her, "TRAVEL", "100", "OTHER").entries().getFirst().id();
        assertThat(fault(ledger.givenBack(road.salma(), line, sum("100.01", "MAD", "2027-03-16"))))
                .isEqualTo("ledger.more-than-paid");
        assertThat(fault(ledger.givenBack(road.salma(), line, sum("1", "EUR", "2027-03-16"))))
                .isEqualTo("ledger.currency-of-line");
        assertThat(fault(ledger.givenBack(road.salma(), line, sum("1", "MAD", "2026-01-01"))))
                .isEqualTo("ledger.before-paid");
        Callable<Answer<Account>> all =
                () -> ledger.givenBack(road.salma(), line, sum("100", "MAD", "2027-03-16"));
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var one : two.invokeAll(List.of(all, all))) {
                one.get();
            }
        }
        assertThat(account().entries().getFirst().back()).isEqualTo(Money.of("100", "MAD"));
    }

    @Test
    void theSameCostToldTwiceIsOne() {
        paid(her, "TRAVEL", "100", "OTHER");
        assertThat(code(ledger.paid(road.salma(), id, cost("TRAVEL", "100", "OTHER"))))
                .isEqualTo("ledger.told-already");
    }

    @Test
    void theHistoryTellsStepsAndNoSums() {
        paid(her, "ILLEGITIMATE", "3141", "EMPLOYER");
        assertThat(history.ofSubject("ledger:" + id.value()))
                .extracting(line -> line.entry().kind())
                .contains("ledger.history.claim-open", "ledger.history.paid");
        assertThat(history.ofSubject("ledger:" + id.value()).toString()).doesNotContain("3141");
    }

    @Test
    void theSeasonReportCountsWhatIsKnownAndSaysHowMany() {
        road.today(Road.BEGIN);
        PlacementView second = road.atWork(road.confirmed(world, road.person("Halima")));
        ledger.nothingPaid(road.salma(), second.id()).orThrow();
        ledger.earned(road.salma(), second.id(), sum("1000", "EUR", "2027-03-16")).orThrow();
        paid(her, "TRAVEL", "15000", "OTHER");
        ledger.earned(road.salma(), id, sum("13500", "MAD", "2027-03-16")).orThrow();

        Report report = figures.report(road.division(), world.season());

        assertThat(indicator(report, "I10").value()).isEqualByComparingTo("0.556");
        assertThat(indicator(report, "I10above").value()).isEqualByComparingTo("0.5");
        assertThat(indicator(report, "I10coverage").value()).isEqualByComparingTo("1");
        assertThat(indicator(report, "I11").value()).isEqualByComparingTo("0.5");
        assertThat(report.costs())
                .containsEntry("NOTHING", 1)
                .containsEntry("ABOVE", 1)
                .containsEntry("MONTH", 0);
        assertThat(report.costsNotTold()).isZero();
        // Recalled without an application of their own: nobody is placed who did not say yes.
        assertThat(indicator(report, "I2").value()).isEqualByComparingTo("1");
    }

    @Test
    void everyNumberOfWhatWorkersPaidLeadsToItsPeople() {
        road.today(Road.BEGIN);
        PlacementView silent = road.atWork(road.confirmed(world, road.person("Halima")));
        paid(her, "TRAVEL", "3000", "OTHER");
        ledger.earned(road.salma(), id, sum("12000", "MAD", "2027-03-16")).orThrow();
        String login = "ledger." + NEXT.incrementAndGet();
        String password = road.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest division = new Guest(port);
        division.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        String list = "/season/costs?season=" + world.season().value() + "&class=";
        for (String lang : List.of("ar", "es", "en", "fr")) {
            assertThat(
                            division.open(
                                            "/season?season="
                                                    + world.season().value()
                                                    + "&lang="
                                                    + lang)
                                    .body())
                    .contains("class=QUARTER", "class=NOT_TOLD");
        }
        assertThat(division.open(list + "QUARTER").body())
                .contains("/people/" + journey.person().value());
        assertThat(division.open(list + "MONTH").body())
                .doesNotContain("/people/" + journey.person().value());
        assertThat(division.open(list + "NOT_TOLD").body())
                .contains("/people/" + silent.person().value());
        assertThat(division.open(list + "SOME").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfStaffSpeakFourLanguagesAndAnswerMistakes() {
        String login = "ledger." + NEXT.incrementAndGet();
        String password = road.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest division = new Guest(port);
        division.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        String page = "/journeys/" + id.value() + "/costs";
        for (String lang : List.of("ar", "es", "en", "fr")) {
            for (String one : List.of(page, "/claims", "/people/" + journey.person().value())) {
                assertThat(division.open(one + "?lang=" + lang).statusCode())
                        .as(one)
                        .isEqualTo(200);
            }
        }
        var wrong =
                division.send(
                        page,
                        page,
                        Map.of("category", "TRAVEL", "amount", "-5", "currency", "MAD"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("jamais négatif").contains("value=\"-5\"");
        Map<String, String> typed =
                Map.of(
                        "category", "ILLEGITIMATE",
                        "amount", "2500",
                        "currency", "MAD",
                        "on.day", "3",
                        "on.month", "2",
                        "on.year", "2027",
                        "askedBy", "INTERMEDIARY");
        assertThat(division.send(page, page, typed).statusCode()).isEqualTo(303);
        assertThat(division.open(page).body()).contains("à examiner");
        assertThat(division.open("/claims").body()).contains("De l’argent pour être choisi");
    }

    @Test
    void aRefundThatIsTooMuchComesBackInItsOwnFormAsItWasTyped() {
        CostId line = paid(her, "TRAVEL", "100", "OTHER").entries().getFirst().id();
        String login = "ledger." + NEXT.incrementAndGet();
        String password = road.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest division = new Guest(port);
        division.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        String page = "/journeys/" + id.value() + "/costs";
        String back = "back" + line.value();

        var wrong =
                division.send(
                        page,
                        page + "/" + line.value() + "/refunds",
                        Map.of(
                                back + ".amount", "107",
                                back + ".currency", "MAD",
                                back + ".on.day", "16",
                                back + ".on.month", "3",
                                back + ".on.year", "2027"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .containsOnlyOnce("value=\"107\"")
                .contains("id=\"f-" + back + "-amount-error\"")
                .doesNotContain("id=\"f-amount-error\"");
    }

    private Account paid(Actor actor, String category, String amount, String asker) {
        return ledger.paid(actor, id, cost(category, amount, asker)).orThrow();
    }

    private static TypedCost cost(String category, String amount, String asker) {
        return new TypedCost(category, null, amount, "MAD", "2027-02-03", asker, null);
    }

    private static TypedSum sum(String amount, String currency, String on) {
        return new TypedSum(amount, currency, on);
    }

    private Account account() {
        return ledger.of(road.salma(), id).orElseThrow();
    }

    private ClaimView claim(Entry entry) {
        return account().entries().stream()
                .filter(one -> one.id().equals(entry.id()))
                .map(Entry::claim)
                .flatMap(claim ->
                        claims.find(road.division(), Objects.requireNonNull(claim)).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Indicator indicator(Report report, String key) {
        return Objects.requireNonNull(report.indicators().get(key));
    }

    private static String code(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().code();
    }

    private static String fault(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().faults().getFirst().code();
    }
}
