package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/**
 * A heap of paper forms of one day and one place, typed line by line.
 *
 * @param lines the lines to type, each with what is wrong in it
 * @param taken what became of the lines before
 */
public record PaperPage(CallView call, List<Line> lines, List<Taken> taken, Form form) {

    /** One form. */
    public record Line(int index, @Nullable Text wrong) {}

    /** A form that was taken down. */
    public record Taken(String application, String number, Tag fate) {}
}
