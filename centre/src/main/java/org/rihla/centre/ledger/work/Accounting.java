package org.rihla.centre.ledger.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Entry;
import org.rihla.centre.ledger.LedgerEvent.AccountChanged;
import org.rihla.centre.ledger.model.Cost;
import org.rihla.centre.ledger.model.GivenBack;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.ledger.model.LedgerBook.Earned;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.CostBook;
import org.rihla.law.costs.CostRatios;
import org.rihla.law.costs.Refund;
import org.rihla.law.costs.WorkerCost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reckons what a journey cost (R15), and tells it when it has changed. */
@Component
class Accounting {
    /** How long a worker can take back what she typed herself. */
    static final Duration UNDO = Duration.ofMinutes(15);

    private final LedgerBook book;
    private final Dirhams dirhams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounting(LedgerBook book, Dirhams dirhams, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.dirhams = dirhams;
        this.events = events;
        this.clock = clock;
    }

    /** The account of a journey as a reader sees it. */
    Account account(Actor actor, Journey journey) {
        List<Cost> costs = book.costs(journey.placement());
        List<GivenBack> refunds = book.refunds(journey.placement());
        Earned earned = book.firstMonth(journey.placement()).orElse(null);
        WorkerCost hers = hers(costs, refunds, earned);
        Map<CostId, ClaimId> claims = new HashMap<>();
        book.claims(journey.placement()).forEach(claim -> claims.put(claim.cost(), claim.id()));
        return new Account(
                journey.placement(),
                journey.person(),
                costs.stream()
                        .map(cost -> entry(actor, cost, refunds, claims.get(cost.id())))
                        .toList(),
                book.nothingPaid(journey.placement()) && costs.stream().noneMatch(Cost::counts),
                earned == null ? null : earned.amount(),
                new Money(hers.borne(), Dirhams.MAD),
                CostRatios.ratio(hers));
    }

    /** The account after a change, told to whoever counts. */
    Account changed(Actor actor, Journey journey) {
        Account account = account(actor, journey);
        Earned earned = book.firstMonth(journey.placement()).orElse(null);
        events.publishEvent(
                new AccountChanged(
                        journey.placement(),
                        journey.season(),
                        journey.agency(),
                        account.known(),
                        account.borne().amount(),
                        earned == null ? null : dirhams.of(earned.amount(), earned.on()).amount()));
        return account;
    }

    /** What was given back of a line so far. */
    static BigDecimal back(Cost cost, List<GivenBack> refunds) {
        return refunds.stream()
                .filter(refund -> refund.cost().equals(cost.id()))
                .map(refund -> refund.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether she herself wrote it a moment ago. */
    boolean mayUndo(Actor actor, Cost cost) {
        return cost.counts()
                && cost.byHerself()
                && cost.toldBy().equals(actor.account())
                && clock.instant().isBefore(cost.toldAt().plus(UNDO));
    }

    private WorkerCost hers(List<Cost> costs, List<GivenBack> refunds, @Nullable Earned earned) {
        Map<CostId, Integer> numbers = new HashMap<>();
        costs.stream().filter(Cost::counts).forEach(one -> numbers.put(one.id(), one.number()));
        List<Refund> back =
                refunds.stream()
                        .filter(refund -> numbers.containsKey(refund.cost()))
                        .map(refund -> refund(refund, numbers))
                        .toList();
        BigDecimal month =
                earned == null ? null : dirhams.of(earned.amount(), earned.on()).amount();
        return new CostBook(costs.stream().filter(Cost::counts).map(Cost::paid).toList(), back)
                .workersSide(dirhams, month);
    }

    private static Refund refund(GivenBack refund, Map<CostId, Integer> numbers) {
        return new Refund(
                numbers.getOrDefault(refund.cost(), 0),
                refund.amount().amount(),
                refund.amount().currency(),
                refund.on());
    }

    private Entry entry(Actor actor, Cost cost, List<GivenBack> refunds, @Nullable ClaimId claim) {
        return new Entry(
                cost.id(),
                cost.number(),
                cost.category(),
                cost.payer(),
                cost.amount(),
                cost.on(),
                cost.askedBy(),
                cost.receipt(),
                cost.byHerself(),
                cost.toldAt(),
                cost.lawful(),
                cost.struck(),
                new Money(back(cost, refunds), cost.amount().currency()),
                claim,
                mayUndo(actor, cost));
    }
}
