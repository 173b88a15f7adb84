package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.parts.Choice;

/**
 * Taking down an expression of interest at the counter: find the person, choose the way, done.
 *
 * @param channels by which way it came
 */
public record IntakePage(
        CallView call,
        String query,
        List<Row> rows,
        List<Choice> channels,
        @Nullable Refusal refusal) {

    /** Somebody who was found. */
    public record Row(String id, String number, LocalName name, LocalDate birthDate) {}
}
