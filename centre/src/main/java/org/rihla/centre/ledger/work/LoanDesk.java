package org.rihla.centre.ledger.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.Loans;
import org.rihla.centre.ledger.TypedLoan;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.ledger.model.LedgerBook.Told;
import org.rihla.centre.ledger.model.Loan;
import org.rihla.centre.ledger.model.LoanBook;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where loans are told and struck. */
@Service
@Transactional
class LoanDesk implements Loans {
    /** More loans than any journey has; a mistyping program stops here. */
    private static final int MOST = 50;

    private final LoanBook loans;
    private final LedgerBook book;
    private final LedgerReach reach;
    private final History history;
    private final Clock clock;

    LoanDesk(LoanBook loans, LedgerBook book, LedgerReach reach, History history, Clock clock) {
        this.loans = loans;
        this.book = book;
        this.reach = reach;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LoanView> of(Actor actor, PlacementId placement) {
        reach.read(actor, placement);
        return loans.loans(placement).stream().map(loan -> view(actor, loan)).toList();
    }

    @Override
    public Answer<LoanView> borrowed(Actor actor, PlacementId placement, TypedLoan typed) {
        Journey journey = reach.write(actor, placement);
        return typed.read(LocalDate.now(clock)).then(read -> borrowed(actor, journey, read));
    }

    private Answer<LoanView> borrowed(Actor actor, Journey journey, TypedLoan.Read read) {
        book.lock(journey.placement());
        List<Loan> known = loans.loans(journey.placement());
        if (known.size() >= MOST) {
            return Answer.refused("ledger.too-many", MOST);
        }
        if (known.stream().anyMatch(one -> same(one, read))) {
            return Answer.refused("ledger.loan-told-already");
        }
        Loan loan =
                new Loan(
                        new LoanId(Ulid.next(clock)),
                        journey,
                        read.lender(),
                        read.amount(),
                        read.percent(),
                        read.on(),
                        actor.account(),
                        actor.may(Right.OWN_JOURNEY) && !actor.may(Right.WRITE_FILES),
                        clock.instant(),
                        null);
        loans.add(loan);
        note(actor, journey, "ledger.history.borrowed");
        return Answer.of(view(actor, loan));
    }

    @Override
    public Answer<LoanView> strike(Actor actor, LoanId id, Struck why) {
        Loan loan = loans.loan(id).orElseThrow(() -> new NotFound("loan"));
        if (reach.find(actor, loan.journey().placement()).isEmpty()) {
            throw new NotFound("loan");
        }
        Journey journey = reach.write(actor, loan.journey().placement());
        if (loan.struck() != null) {
            return Answer.refused("ledger.struck-already");
        }
        boolean own = mayUndo(actor, loan);
        if (!own && !actor.may(Right.WRITE_FILES)) {
            return Answer.refused("ledger.too-late-to-undo");
        }
        // What a worker told of somebody who may hold her by a debt is not for the office to
        // strike.
        if (!own && loan.byHerself() && loan.lender().mayBind()) {
            return Answer.refused("ledger.loan-is-hers");
        }
        loans.strike(id, why, new Told(actor.account(), clock.instant()));
        note(actor, journey, "ledger.history.loan-struck");
        return Answer.of(view(actor, loans.loan(id).orElseThrow()));
    }

    private static boolean same(Loan one, TypedLoan.Read other) {
        return one.struck() == null
                && one.lender() == other.lender()
                && one.amount().equals(other.amount())
                && one.on().equals(other.on());
    }

    private LoanView view(Actor actor, Loan loan) {
        return new LoanView(
                loan.id(),
                loan.lender(),
                loan.amount(),
                loan.percent(),
                loan.on(),
                loan.byHerself(),
                loan.struck(),
                mayUndo(actor, loan));
    }

    private boolean mayUndo(Actor actor, Loan loan) {
        return loan.struck() == null
                && loan.byHerself()
                && loan.toldBy().equals(actor.account())
                && clock.instant().isBefore(loan.toldAt().plus(Accounting.UNDO));
    }

    private void note(Actor actor, Journey journey, String kind) {
        history.add(
                actor,
                History.Entry.of(
                        kind,
                        "ledger:" + journey.placement().value(),
                        journey.person().value(),
                        Map.of()));
    }
}
