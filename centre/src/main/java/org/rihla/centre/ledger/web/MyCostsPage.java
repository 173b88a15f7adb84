package org.rihla.centre.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Loans.LoanView;
import org.rihla.centre.ledger.Refunds.SaidGiven;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Choice;

/**
 * What a worker has told of her costs.
 *
 * @param account null while she has no journey
 * @param loans what she borrowed
 * @param said what her employer says to have given back, which she has not answered
 */
public record MyCostsPage(
        @Nullable Account account,
        List<SaidGiven> said,
        List<LoanView> loans,
        List<Choice> categories,
        List<Choice> payers,
        List<Choice> currencies,
        List<Choice> askers,
        List<Choice> lenders,
        Form form) {

    /** Whether the loan's form came back with faults, so that it stands open. */
    public boolean typedLoan() {
        return form.faults().stream().anyMatch(fault -> fault.field().startsWith("loan."));
    }
}
