package org.rihla.centre.ledger.web;

import java.util.List;
import org.rihla.centre.ledger.Refunds.RefundDue;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/** What an employer is asked to give back. */
public record RefundsPage(List<Row> rows, Form form) {

    /**
     * One refund.
     *
     * @param settles whether it is the employer's turn
     * @param contestable whether she may still say no
     */
    public record Row(
            RefundDue refund, Text category, Tag standing, boolean settles, boolean contestable) {

        /** Where the page shows it. */
        public String anchor() {
            return "r" + refund.id().value();
        }
    }

    /** Whether a refund's form came back with faults, so that it stands open. */
    public boolean typedIn(Row row) {
        return form.faults().stream()
                .anyMatch(fault -> fault.field().startsWith(row.anchor() + "."));
    }
}
