package org.rihla.centre.ledger.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.TypedCost;
import org.rihla.centre.ledger.TypedSum;
import org.rihla.centre.ledger.model.Cost;
import org.rihla.centre.ledger.model.GivenBack;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.ledger.model.LedgerBook.Told;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.rihla.law.costs.FreeRecruitment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where costs are told, given back and struck. */
@Service
@Transactional
class LedgerDesk implements Ledger {
    /** More lines than any journey has; a mistyping program stops here. */
    private static final int MOST_LINES = 200;

    private final LedgerBook book;
    private final LedgerReach reach;
    private final Accounting accounting;
    private final ClaimDesk claims;
    private final LedgerSettings settings;
    private final History history;
    private final Clock clock;

    LedgerDesk(
            LedgerBook book,
            LedgerReach reach,
            Accounting accounting,
            ClaimDesk claims,
            LedgerSettings settings,
            History history,
            Clock clock) {
        this.book = book;
        this.reach = reach;
        this.accounting = accounting;
        this.claims = claims;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> of(Actor actor, PlacementId placement) {
        return actor.may(Right.READ_FILES) || actor.may(Right.OWN_JOURNEY)
                ? reach.find(actor, placement).map(found -> accounting.account(actor, found))
                : Optional.empty();
    }

    @Override
    public Answer<Account> paid(Actor actor, PlacementId placement, TypedCost typed) {
        Journey journey = reach.write(actor, placement);
        return typed.read(today())
                .then(read -> {
                    book.lock(placement);
                    List<Cost> known = book.costs(placement);
                    if (known.size() >= MOST_LINES) {
                        return Answer.refused("ledger.too-many", MOST_LINES);
                    }
                    Cost cost = cost(actor, journey, read, known.size() + 1);
                    if (known.stream().anyMatch(one -> same(one, cost))) {
                        return Answer.refused("ledger.told-already");
                    }
                    book.add(cost);
                    if (cost.opensClaim()) {
                        claims.open(actor, cost);
                    }
                    return told(actor, journey, "paid", cost.number());
                });
    }

    @Override
    public Answer<Account> nothingPaid(Actor actor, PlacementId placement) {
        Journey journey = reach.write(actor, placement);
        book.lock(placement);
        boolean paid =
                book.costs(placement).stream()
                        .anyMatch(cost -> cost.counts() && cost.payer().isWorkersSide());
        if (paid) {
            return Answer.refused("ledger.lines-say-otherwise");
        }
        book.saidNothingPaid(placement, today(), told(actor));
        return told(actor, journey, "nothing-paid", 0);
    }

    @Override
    public Answer<Account> earned(Actor actor, PlacementId placement, TypedSum typed) {
        Journey journey = reach.write(actor, placement);
        return typed.read(today())
                .then(read -> {
                    book.lock(placement);
                    book.saidEarned(placement, read.amount(), read.on(), told(actor));
                    return told(actor, journey, "earned", 0);
                });
    }

    @Override
    public Answer<Account> givenBack(Actor actor, CostId id, TypedSum typed) {
        Cost seen = found(actor, id);
        Journey journey = reach.write(actor, seen.journey().placement());
        return typed.read(today()).then(read -> givenBack(actor, journey, id, read));
    }

    private Answer<Account> givenBack(Actor actor, Journey journey, CostId id, TypedSum.Read read) {
        book.lock(journey.placement());
        Cost cost = book.cost(id).orElseThrow();
        BigDecimal left =
                cost.amount()
                        .amount()
                        .subtract(Accounting.back(cost, book.refunds(journey.placement())));
        if (!cost.counts()) {
            return Answer.refused("ledger.struck-already");
        }
        if (!read.amount().currency().equals(cost.amount().currency())) {
            return fault("currency", "ledger.currency-of-line");
        }
        if (read.on().isBefore(cost.on())) {
            return fault("on", "ledger.before-paid");
        }
        if (read.amount().amount().compareTo(left) > 0) {
            return fault("amount", "ledger.more-than-paid");
        }
        book.add(Ulid.next(clock), new GivenBack(id, read.amount(), read.on()), told(actor));
        if (read.amount().amount().compareTo(left) == 0) {
            claims.refunded(actor, cost);
        }
        return told(actor, journey, "given-back", cost.number());
    }

    @Override
    public Answer<Account> strike(Actor actor, CostId id, Struck why) {
        Cost seen = found(actor, id);
        Journey journey = reach.write(actor, seen.journey().placement());
        book.lock(journey.placement());
        Cost cost = book.cost(id).orElseThrow();
        if (!cost.counts()) {
            return Answer.refused("ledger.struck-already");
        }
        if (Accounting.back(cost, book.refunds(journey.placement())).signum() > 0) {
            return Answer.refused("ledger.given-back-already");
        }
        boolean own = accounting.mayUndo(actor, cost);
        if (!own && !actor.may(Right.WRITE_FILES)) {
            return Answer.refused("ledger.too-late-to-undo");
        }
        // What a worker told of a wrong is not for the office to make disappear.
        if (!own && cost.opensClaim()) {
            return Answer.refused("ledger.has-claim");
        }
        book.strike(id, why, told(actor));
        claims.dropped(actor, cost);
        return told(actor, journey, "struck", cost.number());
    }

    private Cost cost(Actor actor, Journey journey, TypedCost.Read read, int number) {
        return new Cost(
                new CostId(Ulid.next(clock)),
                journey,
                number,
                read.category(),
                read.payer(),
                read.amount(),
                read.on(),
                read.askedBy(),
                read.receipt(),
                FreeRecruitment.mayBeAsked(read.category(), read.askedBy(), settings.askable()),
                actor.account(),
                actor.may(Right.OWN_JOURNEY) && !actor.may(Right.WRITE_FILES),
                clock.instant(),
                null);
    }

    /** A button pressed twice, or the same told to two people, is one cost. */
    private static boolean same(Cost one, Cost other) {
        return one.counts()
                && one.category() == other.category()
                && one.payer() == other.payer()
                && one.amount().equals(other.amount())
                && one.on().equals(other.on())
                && Objects.equals(one.receipt(), other.receipt());
    }

    private Cost found(Actor actor, CostId id) {
        Cost cost = book.cost(id).orElseThrow(() -> new NotFound("cost"));
        reach.read(actor, cost.journey().placement());
        return cost;
    }

    private Answer<Account> told(Actor actor, Journey journey, String what, int number) {
        history.add(
                actor,
                History.Entry.of(
                        "ledger.history." + what,
                        "ledger:" + journey.placement().value(),
                        journey.person().value(),
                        number == 0 ? Map.of() : Map.of("number", String.valueOf(number))));
        return Answer.of(accounting.changed(actor, journey));
    }

    private Told told(Actor actor) {
        return new Told(actor.account(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> Answer<T> fault(String field, String code) {
        return new Answer.Refused<>(
                Refusal.ofFields("ledger.check-fields", List.of(FieldFault.of(field, code))));
    }
}
