package org.rihla.centre.selection.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.Tag;

/**
 * The minutes of a session, to read, to sign and to print.
 *
 * @param maySign whether the reader may sign for the service now
 * @param mayNote whether the reader may note signatures of the panel now
 */
public record MinutesPage(
        SessionView session,
        Tag state,
        Minutes minutes,
        List<Fact> figures,
        List<OfAgency> agencies,
        List<Member> panel,
        List<Happened> incidents,
        boolean maySign,
        boolean mayNote,
        @Nullable Refusal refusal) {

    /** Those of one agency in one call. */
    public record OfAgency(LocalName agency, String call, List<Row> rows) {}

    /** What became of somebody. */
    public record Row(
            String application,
            String number,
            @Nullable LocalName name,
            int rank,
            @Nullable Integer score,
            Tag decision,
            @Nullable Text reason) {}

    /** Somebody of the panel; nobody has signed as long as the moment is null. */
    public record Member(int position, String name, Text mandate, @Nullable Instant signedAt) {}

    /** Something that happened. */
    public record Happened(Text what, Instant at) {}
}
