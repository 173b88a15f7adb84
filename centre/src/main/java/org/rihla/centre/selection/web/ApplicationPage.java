package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FormView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Tag;

/**
 * One application: what was found, what is missing, what comes next.
 *
 * @param toBring what to bring, where, how long it takes
 * @param forms the paper forms behind it, shown to staff only
 * @param exceptions what was proposed to decide otherwise, the latest first
 * @param mayPropose whether the reader may propose it now
 */
public record ApplicationPage(
        ApplicationView application,
        LocalName name,
        Tag state,
        NowCard now,
        List<ListPage.Finding> findings,
        List<Text> toBring,
        List<FormView> forms,
        boolean mayReview,
        boolean hasSlip,
        List<Exceptional> exceptions,
        boolean mayPropose,
        @Nullable Refusal refusal) {

    /** A proposal to decide otherwise. */
    public record Exceptional(String id, Text kind, Tag state) {}
}
