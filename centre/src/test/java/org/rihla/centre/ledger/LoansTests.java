package org.rihla.centre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Guest;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.Loans.LoanView;
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

/** What a worker borrowed for her journey, and who may hold her by it (C20). */
@JourneyOffice
class LoansTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired Road road;
    @Autowired Ledger ledger;
    @Autowired Loans loans;
    @LocalServerPort int port;

    private World world;
    private PlacementView journey;
    private Actor her;

    @BeforeEach
    void somebodyIsAtWork() {
        world = road.world(4);
        journey = road.atWork(road.confirmed(world, road.person("Zineb")));
        her = actor(Role.WORKER, new Scope.OfPerson(journey.person().value()));
    }

    @Test
    void aLoanIsToldWithItsInterestAndIsNoCost() {
        LoanView loan = told(her, "FAMILY", "1500", "4,5");
        assertThat(loan.amount()).isEqualTo(Money.of("1500", "MAD"));
        assertThat(loan.percent()).isEqualByComparingTo("4.5");
        assertThat(loan.binds()).isFalse();
        assertThat(ledger.of(road.salma(), journey.id()).orElseThrow().borne())
                .isEqualTo(Money.of("0", "MAD"));
        assertThat(ledger.of(road.salma(), journey.id()).orElseThrow().known()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY, false",
        "BANK, false",
        "OTHER, false",
        "EMPLOYER, true",
        "INTERMEDIARY, true"
    })
    void whoeverDecidesAboutHerWorkCanHoldHerByADebt(String lender, boolean binds) {
        assertThat(told(her, lender, "1500", null).binds()).isEqualTo(binds);
    }

    @Test
    void theOfficeCannotMakeAnEmployersLoanDisappearAndSheCan() {
        LoanView loan = told(her, "EMPLOYER", "1500", null);
        assertThat(code(loans.strike(road.salma(), loan.id(), Struck.MISTYPED)))
                .isEqualTo("ledger.loan-is-hers");
        assertThat(loans.strike(her, loan.id(), Struck.MISTYPED).orThrow().binds()).isFalse();
        assertThat(code(loans.strike(her, loan.id(), Struck.MISTYPED)))
                .isEqualTo("ledger.struck-already");
        assertThat(loans.of(road.salma(), journey.id())).hasSize(1);
    }

    @Test
    void whatTheOfficeWroteItStrikesWithAReason() {
        LoanView loan = told(road.salma(), "EMPLOYER", "1500", null);
        assertThat(code(loans.strike(her, loan.id(), Struck.MISTYPED)))
                .isEqualTo("ledger.too-late-to-undo");
        assertThat(loans.strike(road.salma(), loan.id(), Struck.TWICE).orThrow().struck())
                .isEqualTo(Struck.TWICE);
    }

    @Test
    void theSameLoanToldTwiceIsOne() {
        told(her, "FAMILY", "1500", null);
        assertThat(code(loans.borrowed(road.salma(), journey.id(), typed("FAMILY", "1500", "3"))))
                .isEqualTo("ledger.loan-told-already");
    }

    @Test
    void employersAndOtherWorkersReachNoLoan() {
        LoanView loan = told(her, "EMPLOYER", "1500", null);
        Actor farm = actor(Role.EMPLOYER, new Scope.OfEmployer(world.farm().value()));
        assertThatThrownBy(() -> loans.of(farm, journey.id())).isInstanceOf(NotAllowed.class);
        Actor other = actor(Role.WORKER, new Scope.OfPerson("another"));
        assertThatThrownBy(() -> loans.of(other, journey.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> loans.strike(other, loan.id(), Struck.MISTYPED))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 5, MAD, -, 2027-02-03, lender, shared.required",
                "SHARK, 5, MAD, -, 2027-02-03, lender, shared.not-a-choice",
                "BANK, -5, MAD, -, 2027-02-03, amount, ledger.negative",
                "BANK, 5, -, -, 2027-02-03, currency, shared.required",
                "BANK, 5, MAD, -1, 2027-02-03, percent, shared.not-a-number",
                "BANK, 5, MAD, 201, 2027-02-03, percent, shared.out-of-range",
                "BANK, 5, MAD, -, 2090-02-03, on, ledger.day-not-possible",
                "BANK, 5, MAD, -, -, on, shared.required"
            })
    void whatCannotBeALoanIsRefusedByField(
            String lender,
            String amount,
            String currency,
            String percent,
            String on,
            String field,
            String fault) {
        Answer<LoanView> answer =
                loans.borrowed(
                        her, journey.id(), new TypedLoan(lender, amount, currency, percent, on));
        assertThat(((Answer.Refused<LoanView>) answer).refusal().faults())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.field()).isEqualTo(field);
                    assertThat(one.code()).isEqualTo(fault);
                });
    }

    @Test
    void sheTellsItOnHerPageAndHerCounsellorIsWarned() {
        Guest worker = road.worker(port, journey.person());
        var wrong =
                worker.send(
                        "/me/costs",
                        "/me/costs/loans",
                        Map.of("loan.lender", "EMPLOYER", "loan.amount", "-7"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"-7\"");
        var right =
                worker.send(
                        "/me/costs",
                        "/me/costs/loans",
                        Map.of(
                                "loan.lender", "EMPLOYER",
                                "loan.amount", "٧٠٠",
                                "loan.currency", "MAD",
                                "loan.on.day", "3",
                                "loan.on.month", "2",
                                "loan.on.year", "2027"));
        assertThat(right.statusCode()).isEqualTo(303);

        String login = "loans." + NEXT.incrementAndGet();
        String password = road.password(login, Role.DIVISION, new Scope.Everywhere());
        Guest division = new Guest(port);
        division.send("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        String page = "/journeys/" + journey.id().value() + "/costs";
        for (String lang : List.of("ar", "es", "en")) {
            assertThat(division.open(page + "?lang=" + lang).statusCode()).isEqualTo(200);
        }
        assertThat(division.open(page + "?lang=fr").body()).contains("tenir la personne");
    }

    private LoanView told(Actor actor, String lender, String amount, @Nullable String percent) {
        return loans.borrowed(actor, journey.id(), typed(lender, amount, percent)).orThrow();
    }

    private static TypedLoan typed(String lender, String amount, @Nullable String percent) {
        return new TypedLoan(lender, amount, "MAD", percent, "2027-02-03");
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(new AccountId("0".repeat(25) + "7"), "Zineb", role, scope);
    }

    private static String code(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal().code();
    }
}
