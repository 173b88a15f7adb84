package org.rihla.centre.selection.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.rihla.centre.selection.Sessions.SessionView;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;

/** One session: what is next, how far each hour is, who sits there, what happened. */
public record SessionPage(
        SessionView session,
        Tag state,
        NowCard now,
        Next next,
        List<Fact> figures,
        List<Hour> hours,
        List<Member> panel,
        List<Happened> incidents,
        List<Choice> incidentChoices,
        boolean mayNote,
        Form form) {

    /** The one button of the page. */
    public enum Next {
        CONVOKE,
        BEGIN,
        TRANSMIT,
        CLOSE,
        NOTHING
    }

    /**
     * One hearing of the day.
     *
     * @param invited how many are expected, of whom so many came or did not
     * @param sheets how many who came have a sheet
     */
    public record Hour(
            int slot, LocalTime at, int invited, int here, int absent, int sheets, String href) {}

    /** Somebody of the panel. */
    public record Member(String name, Text mandate, Tag signed) {}

    /** Something that happened. */
    public record Happened(Text what, Instant at) {}
}
