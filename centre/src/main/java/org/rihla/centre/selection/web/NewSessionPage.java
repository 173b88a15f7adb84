package org.rihla.centre.selection.web;

import java.util.List;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/**
 * The form by which a session is planned.
 *
 * @param calls settled calls in which somebody waits for an invitation
 * @param halls how many lines for halls
 * @param members how many lines for the panel
 * @param items what the sheet may judge
 */
public record NewSessionPage(
        List<Choice> calls,
        int halls,
        int members,
        List<Choice> mandates,
        List<Item> items,
        List<Choice> invited,
        Form form) {

    /** A line of the score sheet. */
    public record Item(String code, Text label, Text hint) {}
}
