package org.rihla.centre.employer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;

/**
 * What an employer has stated about a post so far. A gap stays a gap and is shown as one; a
 * contract is made from {@link OfferTerms} alone, which exist only when nothing is missing.
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
 * @param housing where the worker lives; empty means that no housing is offered, absent that
 *     nothing was said
 * @param rentPerMonth what the worker pays for it, 0 if free
 * @param utilitiesPerMonth what the worker pays for water and power, if not in the rent
 * @param transport who organises and pays both trips
 * @param workerFee anything that a worker would have to pay to get the post; refused by name, never
 *     kept
 * @param criteria what the employer asks of candidates, each in its own words
 * @param language a language asked for, ISO 639-1, if any
 */
public record StatedTerms(
        String title,
        String isco,
        @Nullable String esco,
        int posts,
        @Nullable DateSpan span,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer guaranteedDays,
        @Nullable Money dailyPay,
        @Nullable Integer probationDays,
        @Nullable String housing,
        @Nullable Money rentPerMonth,
        @Nullable Money utilitiesPerMonth,
        @Nullable String transport,
        @Nullable Money workerFee,
        List<String> criteria,
        @Nullable String language) {

    /** Keeps a copy of the criteria, and hours with one decimal. */
    public StatedTerms {
        criteria = List.copyOf(criteria);
        hoursPerWeek = hoursPerWeek == null ? null : hoursPerWeek.setScale(1, RoundingMode.HALF_UP);
    }

    /** Complete terms as a statement without gaps. */
    public static StatedTerms of(OfferTerms terms) {
        return new StatedTerms(
                terms.title(),
                terms.isco(),
                terms.esco(),
                terms.posts(),
                terms.span(),
                terms.hoursPerWeek(),
                terms.guaranteedDays(),
                terms.dailyPay(),
                terms.probationDays(),
                terms.housing(),
                terms.rentPerMonth(),
                null,
                terms.transport(),
                terms.workerFee(),
                terms.criteria(),
                terms.language());
    }

    /** The same terms without the fee that is refused by name and never kept. */
    public StatedTerms withoutFee() {
        return with(housing, null);
    }

    /** The same terms, with the words that no housing is offered. */
    public StatedTerms withoutHousing() {
        return with("", workerFee);
    }

    private StatedTerms with(@Nullable String otherHousing, @Nullable Money otherFee) {
        return new StatedTerms(
                title,
                isco,
                esco,
                posts,
                span,
                hoursPerWeek,
                guaranteedDays,
                dailyPay,
                probationDays,
                otherHousing,
                rentPerMonth,
                utilitiesPerMonth,
                transport,
                otherFee,
                criteria,
                language);
    }

    /** The names of the terms that were not given, in the order of the form. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "span", span);
        note(missing, "hoursPerWeek", hoursPerWeek);
        note(missing, "guaranteedDays", guaranteedDays);
        note(missing, "dailyPay", dailyPay);
        note(missing, "probationDays", probationDays);
        note(missing, "housing", housing);
        note(missing, "rentPerMonth", rentPerMonth);
        note(missing, "transport", transport);
        return List.copyOf(missing);
    }

    /** The complete terms, or nothing as long as a term is missing. */
    public Optional<OfferTerms> complete() {
        if (span == null
                || hoursPerWeek == null
                || guaranteedDays == null
                || dailyPay == null
                || probationDays == null
                || housing == null
                || rentPerMonth == null
                || transport == null) {
            return Optional.empty();
        }
        return Optional.of(
                new OfferTerms(
                        title,
                        isco,
                        esco,
                        posts,
                        span,
                        hoursPerWeek,
                        guaranteedDays,
                        dailyPay,
                        probationDays,
                        housing,
                        rentPerMonth,
                        transport,
                        workerFee,
                        criteria,
                        language));
    }

    private static void note(List<String> missing, String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
