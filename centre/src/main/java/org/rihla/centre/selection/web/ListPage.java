package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.centre.site.parts.Fact;
import org.rihla.centre.site.parts.NowCard;
import org.rihla.centre.site.parts.Signature;
import org.rihla.centre.site.parts.Tag;

/**
 * The list of a call: ranking with its lines, reasons, draw and two signatures.
 *
 * @param now what to do
 * @param changed applications that have changed since the list was made
 * @param why the findings of one person, if one was asked for
 * @param left how many were not eligible, by reason
 */
public record ListPage(
        CallView call,
        NowCard now,
        Signature first,
        Signature second,
        boolean maySign,
        boolean maySendBack,
        List<Changed> changed,
        List<Fact> figures,
        List<Text> criteria,
        List<OfAgency> agencies,
        @Nullable Why why,
        List<LeftOut> left,
        List<Choice> reasons,
        Form form) {

    /** The list of one agency. */
    public record OfAgency(LocalName agency, int places, int reserve, List<Row> rows) {}

    /**
     * One line.
     *
     * @param points by criterion, in the order of the criteria
     * @param lineBefore the words of the line that is drawn before this row, or null
     * @param hash the beginning of her number in the draw
     * @param decidedBy what put her behind the one before
     */
    public record Row(
            String application,
            String number,
            @Nullable LocalName name,
            @Nullable String file,
            int rank,
            int score,
            List<String> points,
            int waitingDays,
            String hash,
            Text decidedBy,
            Tag decision,
            @Nullable Text lineBefore) {}

    /** An application that is no longer as the list says. */
    public record Changed(String application, String number, Tag state) {}

    /** Why somebody stands where she stands. */
    public record Why(Text title, Text sentence, List<Finding> findings) {}

    /** One criterion with what was found. */
    public record Finding(Text criterion, Text found, Tag outcome, @Nullable String article) {}

    /** One reason why people are not on the list. */
    public record LeftOut(Text reason, long count, String href) {}
}
