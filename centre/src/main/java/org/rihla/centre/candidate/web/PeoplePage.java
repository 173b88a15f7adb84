package org.rihla.centre.candidate.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;

/**
 * The search of people.
 *
 * @param query what was looked for; empty before the first search
 * @param rows who was found
 * @param next where the next page is, or null
 * @param mayRegister whether the reader may make a new file
 */
public record PeoplePage(String query, List<Row> rows, @Nullable String next, boolean mayRegister) {

    /** Somebody who was found, to be recognised at the counter. */
    public record Row(
            String id, String number, LocalName name, LocalDate birthDate, LocalName commune) {}
}
