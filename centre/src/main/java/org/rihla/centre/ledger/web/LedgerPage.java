package org.rihla.centre.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Loans.LoanView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * The ledger of a journey for staff.
 *
 * @param number the journey's number
 * @param facts the sums
 * @param claims what is claimed
 * @param loans what she borrowed
 * @param mayWrite whether the reader may write
 */
public record LedgerPage(
        String number,
        LocalName name,
        Account account,
        List<Fact> facts,
        List<OneClaim> claims,
        List<LoanView> loans,
        Choices choices,
        boolean mayWrite,
        Form form) {

    /** Whether one of the smaller forms came back with faults, so that it stands open. */
    public boolean typedIn(String part) {
        return form.faults().stream().anyMatch(fault -> fault.field().startsWith(part + "."));
    }

    /**
     * A claim and what can be done with it.
     *
     * @param line the number of its line
     * @param contested why its employer says no, or null
     * @param mayAskEmployer whether the employer can be asked, with the worker's word
     */
    public record OneClaim(
            ClaimView claim,
            int line,
            Tag state,
            List<Step> steps,
            @Nullable String contested,
            boolean mayAskEmployer) {}

    /**
     * A move that can be made.
     *
     * @param move its code
     * @param decision its code, or empty
     */
    public record Step(String move, String decision, Text text) {}

    /** What can be chosen. */
    public record Choices(
            List<Choice> categories,
            List<Choice> payers,
            List<Choice> currencies,
            List<Choice> askers,
            List<Choice> struck,
            List<Choice> lenders) {}
}
