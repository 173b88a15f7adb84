package org.rihla.centre.ledger.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.model.Asked;
import org.rihla.centre.ledger.model.Claim;
import org.rihla.centre.ledger.model.ClaimTable;
import org.rihla.centre.ledger.model.Cost;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where claims are looked at, asked for and decided. */
@Service
@Transactional
class ClaimDesk implements Claims {
    private static final int MOST = 500;

    private final LedgerBook book;
    private final LedgerReach reach;
    private final LedgerSettings settings;
    private final History history;
    private final Clock clock;

    ClaimDesk(
            LedgerBook book,
            LedgerReach reach,
            LedgerSettings settings,
            History history,
            Clock clock) {
        this.book = book;
        this.reach = reach;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    /** Opens a claim for a line that nobody might have asked for. */
    void open(Actor actor, Cost cost) {
        Claim claim =
                new Claim(
                        new ClaimId(Ulid.next(clock)),
                        cost.id(),
                        cost.journey(),
                        State.OPEN,
                        null,
                        today(),
                        today().plusDays(settings.lookDays()),
                        null,
                        null,
                        0);
        book.add(claim);
        note(actor, claim, cost, "open");
    }

    /** All of a line was given back. */
    void refunded(Actor actor, Cost cost) {
        of(cost).filter(claim -> may(claim, Move.REFUND))
                .ifPresent(claim -> done(actor, claim.moved(State.REFUNDED, null), cost));
    }

    /** She took back in time what she had mistyped. */
    void dropped(Actor actor, Cost cost) {
        of(cost).filter(claim -> claim.state() == State.OPEN)
                .ifPresent(claim ->
                        done(
                                actor,
                                claim.moved(State.DECIDED, null).decided(Decision.NO_GROUND),
                                cost));
    }

    @Override
    public Answer<ClaimView> move(Actor actor, ClaimId id, Move move, @Nullable Decision decision) {
        actor.needs(move == Move.DECIDE ? Right.DECIDE_EMPLOYERS : Right.WRITE_FILES);
        Claim claim = reached(actor, id);
        Cost cost = book.cost(claim.cost()).orElseThrow();
        if (move == Move.REFUND) {
            return Answer.refused("ledger.refund-moves-it");
        }
        if (move == Move.ASK_EMPLOYER) {
            return Answer.refused("ledger.needs-her-word");
        }
        Optional<State> to = ClaimTable.TABLE.after(claim.state(), move);
        if (to.isEmpty()) {
            return Answer.refused("ledger.not-possible-now");
        }
        if (move == Move.DECIDE && decision == null) {
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "ledger.check-fields",
                            List.of(FieldFault.of("decision", "shared.required"))));
        }
        if (move == Move.DECIDE && sameHand(actor, claim, cost)) {
            return Answer.refused("ledger.second-person-needed");
        }
        return Answer.of(view(done(actor, after(actor, claim, move, to.get(), decision), cost)));
    }

    private Claim after(
            Actor actor, Claim claim, Move move, State to, @Nullable Decision decision) {
        LocalDate refundBy = today().plusDays(settings.refundDays());
        return switch (move) {
            case CONFIRM -> claim.moved(to, claim.due()).by(actor.account());
            case ASK_REFUND, ASK_EMPLOYER -> claim.moved(to, refundBy);
            case CONTEST -> claim.moved(to, today().plusDays(settings.lookDays()));
            case DECIDE ->
                    decision == Decision.OWED
                            ? claim.moved(to, refundBy).decided(Decision.OWED)
                            : claim.moved(to, null).decided(Decision.NO_GROUND);
            case REFUND -> claim.moved(to, null);
        };
    }

    /** Nobody decides about what she wrote or confirmed herself. */
    private static boolean sameHand(Actor actor, Claim claim, Cost cost) {
        return actor.account().equals(claim.confirmedBy()) || actor.account().equals(cost.toldBy());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClaimView> find(Actor actor, ClaimId claim) {
        actor.needs(Right.READ_FILES);
        return book.claim(claim).filter(found -> reaches(actor, found)).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClaimView> open(Actor actor) {
        actor.needs(Right.READ_FILES);
        return book.waiting(agencies(actor), MOST).stream().map(this::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countOpen(Actor actor) {
        actor.needs(Right.READ_FILES);
        return book.countWaiting(agencies(actor));
    }

    /** Writes a claim after a move and notes its state. */
    Claim done(Actor actor, Claim claim, Cost cost) {
        return done(
                actor,
                claim,
                cost,
                claim.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Writes a claim and notes what happened to it.
     *
     * @param what the last part of the history's message key
     */
    Claim done(Actor actor, Claim claim, Cost cost, String what) {
        Claim written = book.update(claim);
        note(actor, written, cost, what);
        return written;
    }

    private Optional<Claim> of(Cost cost) {
        return book.claims(cost.journey().placement()).stream()
                .filter(claim -> claim.cost().equals(cost.id()))
                .findFirst();
    }

    private static boolean may(Claim claim, Move move) {
        return ClaimTable.TABLE.after(claim.state(), move).isPresent();
    }

    /** A claim, if the actor reaches its person. */
    Claim reached(Actor actor, ClaimId id) {
        return book.claim(id)
                .filter(found -> reaches(actor, found))
                .orElseThrow(() -> new NotFound("claim"));
    }

    private boolean reaches(Actor actor, Claim claim) {
        return reach.find(actor, claim.journey().placement()).isPresent();
    }

    /** A claim as staff see it. */
    ClaimView view(Claim claim) {
        Cost cost = book.cost(claim.cost()).orElseThrow();
        Asked asked = claim.asked();
        return new ClaimView(
                claim.id(),
                claim.cost(),
                claim.journey().placement(),
                claim.journey().person(),
                cost.category(),
                cost.amount(),
                left(cost),
                claim.state(),
                claim.decision(),
                claim.openedOn(),
                claim.due(),
                asked != null,
                asked == null ? null : asked.givenOn(),
                ClaimTable.TABLE.movesFrom(claim.state()).stream()
                        .filter(move -> move != Move.REFUND)
                        .toList());
    }

    /** What has not been given back of a line. */
    Money left(Cost cost) {
        BigDecimal back = Accounting.back(cost, book.refunds(cost.journey().placement()));
        return new Money(cost.amount().amount().subtract(back), cost.amount().currency());
    }

    private static @Nullable Set<String> agencies(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Everywhere() -> null;
            case Scope.Agencies(var agencies) -> agencies;
            case Scope.OfEmployer(_), Scope.OfPerson(_) -> Set.of();
        };
    }

    private void note(Actor actor, Claim claim, Cost cost, String what) {
        history.add(
                actor,
                History.Entry.of(
                        "ledger.history.claim-" + what,
                        "ledger:" + claim.journey().placement().value(),
                        claim.journey().person().value(),
                        Map.of("number", String.valueOf(cost.number()))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
