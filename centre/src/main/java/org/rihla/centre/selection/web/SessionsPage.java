package org.rihla.centre.selection.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.parts.Tag;

/**
 * The sessions of a season.
 *
 * @param season the season's code, or null while there is none
 * @param mayPlan whether the reader may plan a session
 */
public record SessionsPage(@Nullable String season, List<Row> rows, boolean mayPlan) {

    /**
     * One session.
     *
     * @param capacity how many can be heard
     * @param invited how many are invited
     * @param here how many came
     */
    public record Row(
            String id,
            String code,
            LocalDate day,
            LocalTime from,
            String place,
            String calls,
            int capacity,
            int invited,
            int here,
            Tag state) {}
}
