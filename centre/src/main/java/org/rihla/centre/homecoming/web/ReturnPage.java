package org.rihla.centre.homecoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.homecoming.Returns.ReceiptView;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.Returns.SearchView;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.rihla.centre.site.parts.Tone;

/**
 * One return at the counter: find, check, hand over the receipt.
 *
 * @param note how it stands today, in words
 * @param tone what kind of note
 * @param sources what four sources say
 * @param form the check-in, or null when there is nothing to check in
 * @param search the search for somebody without news, or null
 * @param receipt the receipt, once there is one
 */
public record ReturnPage(
        ReturnView view,
        PersonLine person,
        Text note,
        Tone tone,
        List<Step> steps,
        List<Source> sources,
        @Nullable Form form,
        @Nullable SearchView search,
        Form searchForm,
        @Nullable ReceiptView receipt) {

    /** Keeps copies of the lists. */
    public ReturnPage {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /** A receipt on paper. */
    public record OnPaper(ReturnView view, PersonLine person, ReceiptView receipt) {}

    /** One source and what it says. */
    public record Source(Text name, Tag says) {}

    /** What may have been seen; without a document her visit is noted and she comes again. */
    public List<Choice> documents() {
        return List.of(
                new Choice(
                        "PASSPORT",
                        Text.of("homecoming.document.passport"),
                        Text.of("homecoming.document.passport.hint")),
                new Choice(
                        "IDENTITY_CARD",
                        Text.of("homecoming.document.identity-card"),
                        Text.of("homecoming.document.identity-card.hint")),
                new Choice(
                        "NONE",
                        Text.of("homecoming.document.none"),
                        Text.of("homecoming.document.none.hint")));
    }

    /** Who can be asked about somebody without news. */
    public List<Choice> askable() {
        return List.of(
                Choice.of("CALL", Text.of("homecoming.source.call")),
                Choice.of("BOARDING_LIST", Text.of("homecoming.source.boarding-list")),
                Choice.of("PASSPORT_STAMP", Text.of("homecoming.source.passport-stamp")),
                Choice.of("ENTRY_EXIT_SYSTEM", Text.of("homecoming.source.entry-exit-system")),
                Choice.of("ASSOCIATION_LIST", Text.of("homecoming.source.association-list")));
    }
}
