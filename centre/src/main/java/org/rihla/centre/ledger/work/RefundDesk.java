package org.rihla.centre.ledger.work;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.People;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.ledger.model.Asked;
import org.rihla.centre.ledger.model.Claim;
import org.rihla.centre.ledger.model.ClaimTable;
import org.rihla.centre.ledger.model.Cost;
import org.rihla.centre.ledger.model.GivenBack;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.ledger.model.LedgerBook.Told;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk between a worker who paid too much and the employer who gives it back. */
@Service
@Transactional
class RefundDesk implements Refunds {
    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final LedgerBook book;
    private final LedgerReach reach;
    private final ClaimDesk claims;
    private final Accounting accounting;
    private final LedgerSettings settings;
    private final Placements placements;
    private final People people;
    private final Clock clock;

    RefundDesk(
            LedgerBook book,
            LedgerReach reach,
            ClaimDesk claims,
            Accounting accounting,
            LedgerSettings settings,
            Placements placements,
            People people,
            Clock clock) {
        this.book = book;
        this.reach = reach;
        this.claims = claims;
        this.accounting = accounting;
        this.settings = settings;
        this.placements = placements;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Answer<ClaimView> askEmployer(Actor actor, ClaimId id, boolean sheAgrees) {
        actor.needs(Right.WRITE_FILES);
        Claim claim = claims.reached(actor, id);
        Optional<State> to = ClaimTable.TABLE.after(claim.state(), Move.ASK_EMPLOYER);
        if (to.isEmpty()) {
            return Answer.refused("ledger.not-possible-now");
        }
        if (!sheAgrees) {
            return Answer.refused("ledger.needs-her-word");
        }
        PlacementView journey = placements.find(actor, claim.journey().placement()).orElseThrow();
        Claim asked =
                claim.moved(to.get(), today().plusDays(settings.refundDays()))
                        .with(Asked.of(journey.employer().value(), today()));
        return Answer.of(claims.view(claims.done(actor, asked, line(claim))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RefundDue> due(Actor actor) {
        return book.askedOf(employer(actor), MOST).stream()
                .flatMap(claim -> due(actor, claim).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countDue(Actor actor) {
        return (int)
                book.askedOf(employer(actor), MOST).stream()
                        .filter(claim -> settles(standing(claim)))
                        .count();
    }

    @Override
    public Answer<RefundDue> givenBack(Actor actor, ClaimId id, @Nullable String typed) {
        Claim claim = own(actor, id);
        Asked asked = asked(claim);
        if (!settles(standing(claim))) {
            return Answer.refused("ledger.not-possible-now");
        }
        if (typed == null || typed.isBlank()) {
            return fault("on", "shared.required");
        }
        Optional<LocalDate> day = day(typed);
        if (day.isEmpty()) {
            return fault("on", "shared.not-a-date");
        }
        LocalDate on = day.get();
        if (on.isBefore(asked.on()) || on.isAfter(today())) {
            return fault("on", "ledger.not-between", asked.on(), today());
        }
        return Answer.of(written(actor, claim.with(asked.given(on)), "said-given"));
    }

    @Override
    public Answer<RefundDue> contest(Actor actor, ClaimId id, @Nullable String typed) {
        Claim claim = own(actor, id);
        String why = typed == null ? "" : typed.strip();
        Optional<State> to = ClaimTable.TABLE.after(claim.state(), Move.CONTEST);
        if (to.isEmpty() || standing(claim) != Standing.DUE) {
            return Answer.refused("ledger.not-possible-now");
        }
        if (why.isEmpty()) {
            return fault("why", "shared.required");
        }
        if (why.length() > LONGEST) {
            return fault("why", "shared.too-long", LONGEST);
        }
        return Answer.of(
                written(
                        actor,
                        claim.moved(to.get(), today().plusDays(settings.lookDays()))
                                .with(asked(claim).refusing(why)),
                        "contested"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SaidGiven> said(Actor actor, PlacementId placement) {
        reach.read(actor, placement);
        return book.claims(placement).stream().flatMap(claim -> said(claim).stream()).toList();
    }

    @Override
    public Answer<ClaimView> received(Actor actor, ClaimId id) {
        Claim claim = answering(actor, id);
        book.lock(claim.journey().placement());
        LocalDate givenOn = asked(claim).givenOn();
        if (givenOn == null || !ClaimTable.TABLE.after(claim.state(), Move.REFUND).isPresent()) {
            return Answer.refused("ledger.not-possible-now");
        }
        Cost cost = line(claim);
        Money left = claims.left(cost);
        book.add(
                Ulid.next(clock),
                new GivenBack(cost.id(), left, givenOn),
                new Told(actor.account(), clock.instant()));
        Claim done = claims.done(actor, claim.moved(State.REFUNDED, null), cost);
        accounting.changed(actor, claim.journey());
        return Answer.of(claims.view(done));
    }

    @Override
    public Answer<ClaimView> notReceived(Actor actor, ClaimId id) {
        Claim claim = answering(actor, id);
        Asked asked = asked(claim);
        if (asked.givenOn() == null) {
            return Answer.refused("ledger.not-possible-now");
        }
        Claim again = claim.with(asked.given(null));
        return Answer.of(claims.view(claims.done(actor, again, line(claim), "not-received")));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> contestation(Actor actor, ClaimId id) {
        actor.needs(Right.READ_FILES);
        return Optional.ofNullable(claims.reached(actor, id).asked()).map(Asked::contested);
    }

    private RefundDue written(Actor actor, Claim claim, String what) {
        Claim written = claims.done(actor, claim, line(claim), what);
        return due(actor, written).orElseThrow(() -> new NotFound("claim"));
    }

    private Optional<RefundDue> due(Actor actor, Claim claim) {
        Cost cost = line(claim);
        return placements
                .find(actor, claim.journey().placement())
                .map(journey ->
                        new RefundDue(
                                claim.id(),
                                journey.id(),
                                journey.number(),
                                people.nameOf(journey.person()),
                                cost.category(),
                                claims.left(cost),
                                claim.due(),
                                standing(claim),
                                asked(claim).givenOn()));
    }

    private Optional<SaidGiven> said(Claim claim) {
        Asked asked = claim.asked();
        LocalDate givenOn = asked == null ? null : asked.givenOn();
        Cost cost = line(claim);
        return givenOn == null || claim.state() == State.REFUNDED
                ? Optional.empty()
                : Optional.of(
                        new SaidGiven(claim.id(), cost.category(), claims.left(cost), givenOn));
    }

    private static Standing standing(Claim claim) {
        if (asked(claim).givenOn() != null) {
            return Standing.SAID_GIVEN;
        }
        return switch (claim.state()) {
            case CONTESTED -> Standing.CONTESTED;
            case DECIDED -> claim.decision() == Decision.OWED ? Standing.OWED : Standing.CONTESTED;
            case OPEN, CONFIRMED, REFUND_DUE, REFUNDED -> Standing.DUE;
        };
    }

    /** Whether it is the employer's turn. */
    private static boolean settles(Standing standing) {
        return standing == Standing.DUE || standing == Standing.OWED;
    }

    private Claim own(Actor actor, ClaimId id) {
        String employer = employer(actor);
        return book.claim(id)
                .filter(claim -> {
                    Asked asked = claim.asked();
                    return asked != null && asked.employer().equals(employer) && open(claim);
                })
                .orElseThrow(() -> new NotFound("claim"));
    }

    private static boolean open(Claim claim) {
        return switch (claim.state()) {
            case REFUND_DUE, CONTESTED -> true;
            case DECIDED -> claim.decision() == Decision.OWED;
            case OPEN, CONFIRMED, REFUNDED -> false;
        };
    }

    /** The worker herself, or her counsellor on her word. */
    private Claim answering(Actor actor, ClaimId id) {
        Claim claim = book.claim(id).orElseThrow(() -> new NotFound("claim"));
        if (claim.asked() == null || reach.find(actor, claim.journey().placement()).isEmpty()) {
            throw new NotFound("claim");
        }
        reach.write(actor, claim.journey().placement());
        return claim;
    }

    private static Asked asked(Claim claim) {
        Asked asked = claim.asked();
        if (asked == null) {
            throw new NotFound("claim");
        }
        return asked;
    }

    private Cost line(Claim claim) {
        return book.cost(claim.cost()).orElseThrow();
    }

    private static String employer(Actor actor) {
        actor.needs(Right.ANSWER_REFUNDS);
        if (actor.scope() instanceof Scope.OfEmployer(var employer)) {
            return employer;
        }
        throw new NotAllowed(Right.ANSWER_REFUNDS.name());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> Answer<T> fault(String field, String code, Object... args) {
        return new Answer.Refused<>(
                Refusal.ofFields("ledger.check-fields", List.of(FieldFault.of(field, code, args))));
    }
}
