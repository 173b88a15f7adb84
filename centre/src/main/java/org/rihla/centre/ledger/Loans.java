package org.rihla.centre.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Lender;

/**
 * Money that a worker borrowed for her journey (C20): what she says of it, to see who may hold her
 * by a debt. It is no cost, since what it paid for stands in the ledger already, and nothing here
 * says what is still owed. Who reaches the ledger reaches it; employers do not.
 */
public interface Loans {

    /**
     * A loan as it was told.
     *
     * @param percent interest in per cent a year, or null if she does not know
     * @param struck why it does not count any more, or null
     * @param mayUndo whether the reader may still take it back as mistyped
     */
    record LoanView(
            LoanId id,
            Lender lender,
            Money amount,
            @Nullable BigDecimal percent,
            LocalDate on,
            boolean byHerself,
            @Nullable Struck struck,
            boolean mayUndo) {

        /** Whether somebody must look at it: the lender could hold her by the debt. */
        public boolean binds() {
            return struck == null && lender.mayBind();
        }
    }

    /** The loans of a journey in the order in which they were told, struck ones too. */
    List<LoanView> of(Actor actor, PlacementId placement);

    /** Writes a loan; the same one told twice is refused. */
    Answer<LoanView> borrowed(Actor actor, PlacementId placement, TypedLoan typed);

    /**
     * Strikes a loan; it stays readable. The worker can do it for fifteen minutes, staff later with
     * a reason, but not what she herself told of an employer or intermediary.
     */
    Answer<LoanView> strike(Actor actor, LoanId loan, Struck why);
}
