package org.rihla.centre.selection.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;

/**
 * The exceptions of a season and how often each office makes one.
 *
 * @param season the season's code, or null while there is none
 */
public record OverridesPage(@Nullable String season, List<Row> rows, List<Office> offices) {

    /** One proposal. */
    public record Row(
            String id, String number, Text kind, String by, LocalDate answerBy, Tag state) {}

    /**
     * One office.
     *
     * @param share of its decisions, or null with none
     */
    public record Office(
            LocalName name, int decisions, int overridden, @Nullable BigDecimal share) {}
}
