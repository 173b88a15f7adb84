package org.rihla.centre.selection.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Tag;

/**
 * One hearing of a session: those expected at the same hour, who came, and their sheets.
 *
 * @param before the hearing before, or null
 * @param after the next hearing, or null
 * @param refused lines that were not applied and why
 */
public record HearingPage(
        SessionView session,
        int slot,
        LocalTime at,
        List<Row> rows,
        List<Item> items,
        List<Choice> proposals,
        List<Choice> reasons,
        boolean mayWrite,
        @Nullable Integer before,
        @Nullable Integer after,
        List<Refused> refused,
        Form form) {

    /**
     * Somebody expected.
     *
     * @param here whether she came, so that a sheet can be filled in
     * @param marked whether it is known if she came
     */
    public record Row(
            String application,
            String number,
            @Nullable LocalName name,
            String hall,
            int station,
            Tag state,
            boolean here,
            boolean marked,
            @Nullable Integer score) {}

    /** A line that was not applied. */
    public record Refused(String number, Text why) {}
}
