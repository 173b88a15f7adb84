package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;

/**
 * The complete terms of an offer: what the worker is told, what the contract must equal (C12, C17).
 * Only an offer that leaves nothing open has them; what an employer has stated so far, with gaps,
 * is {@link StatedTerms}.
 *
 * @param title the post in words
 * @param isco ISCO-08 unit group, four digits
 * @param esco ESCO occupation URI, if known
 * @param posts how many
 * @param span first and last day of work
 * @param hoursPerWeek hours of a full week
 * @param guaranteedDays days of work that are guaranteed
 * @param dailyPay gross for a full day
 * @param probationDays length of the probation
 * @param housing where the worker lives; empty means that no housing is offered
 * @param rentPerMonth what the worker pays for it, 0 if free
 * @param transport who organises and pays both trips
 * @param workerFee anything that a worker would have to pay to get the post; must be absent or 0
 * @param criteria what the employer asks of candidates, each in its own words
 * @param language a language asked for, ISO 639-1, if any
 */
public record OfferTerms(
        String title,
        String isco,
        @Nullable String esco,
        int posts,
        DateSpan span,
        BigDecimal hoursPerWeek,
        int guaranteedDays,
        Money dailyPay,
        int probationDays,
        String housing,
        Money rentPerMonth,
        String transport,
        @Nullable Money workerFee,
        List<String> criteria,
        @Nullable String language) {

    /** Keeps a copy of the criteria. */
    public OfferTerms {
        criteria = List.copyOf(criteria);
    }
}
