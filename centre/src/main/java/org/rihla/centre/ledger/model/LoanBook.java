package org.rihla.centre.ledger.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.model.LedgerBook.Told;
import org.rihla.centre.placement.PlacementId;

/** Where loans are kept. */
public interface LoanBook {

    /** Keeps a loan. */
    void add(Loan loan);

    /** Strikes a loan; it stays readable. */
    void strike(LoanId loan, Struck why, Told told);

    /** One loan. */
    Optional<Loan> loan(LoanId id);

    /** All loans of a journey in the order in which they were told. */
    List<Loan> loans(PlacementId placement);
}
