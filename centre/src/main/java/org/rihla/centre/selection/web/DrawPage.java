package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Calls.DrawnLine;
import org.rihla.centre.selection.Calls.PublicDraw;
import org.rihla.centre.shared.LocalName;

/**
 * The public list of a call, to redo its draw.
 *
 * @param asked the number that somebody wants to check, or empty
 * @param hash what the seed and that number give, or null
 */
public record DrawPage(
        PublicDraw draw, List<OfAgency> agencies, String asked, @Nullable String hash) {

    /**
     * The list of one agency.
     *
     * @param decisions applications that it has decided
     * @param overridden those that two people decided otherwise than the list says
     */
    public record OfAgency(
            LocalName agency, List<DrawnLine> lines, int decisions, int overridden) {}
}
