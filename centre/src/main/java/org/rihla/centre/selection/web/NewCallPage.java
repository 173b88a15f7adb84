package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/**
 * Publishing a call from an accepted offer.
 *
 * @param offer the offer, or null while one is to be chosen
 * @param offers accepted offers to choose from
 * @param agencies every agency with how many places are free there
 */
public record NewCallPage(
        @Nullable Offer offer,
        List<Offer> offers,
        List<Agency> agencies,
        List<Choice> channels,
        List<Criterion> criteria,
        Form form) {

    /** An accepted offer. */
    public record Offer(
            String id,
            String code,
            String title,
            String employer,
            int posts,
            LocalDate from,
            LocalDate to) {}

    /** An agency that may take part. */
    public record Agency(String id, LocalName name, Choice province, int free) {}

    /** A criterion that may be published. */
    public record Criterion(String code, Text label, Text hint) {}

    /** The provinces that can be called. */
    public List<Choice> provinces() {
        return agencies.stream().map(Agency::province).toList();
    }
}
