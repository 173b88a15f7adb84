package org.rihla.centre.selection.web;

import java.util.List;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;

/**
 * One call: where it stands and what is next.
 *
 * @param next what the reader may do with it now
 * @param figures how many applications are in each state, each leading to its list
 */
public record CallPage(
        CallView call,
        Tag state,
        NowCard now,
        Next next,
        List<Fact> figures,
        List<Fact> facts,
        List<Line> places,
        Form form) {

    /** What can be done on this page. */
    public enum Next {
        NOTHING,
        CLOSE,
        RANK,
        GIVE_BACK
    }

    /** How the places of one agency stand. */
    public record Line(LocalName agency, int places, int reserved, int committed, int consumed) {}
}
