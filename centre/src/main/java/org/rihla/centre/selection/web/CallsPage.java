package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.parts.Tag;

/**
 * The calls of a season.
 *
 * @param season the season's code, or null while there is none
 * @param mayPublish whether the reader may publish a call
 */
public record CallsPage(@Nullable String season, List<Row> rows, boolean mayPublish) {

    /** One call. */
    public record Row(
            String id,
            String code,
            String title,
            String employer,
            int places,
            LocalDate opens,
            LocalDate closes,
            Tag state) {}
}
