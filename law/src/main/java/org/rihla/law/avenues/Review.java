package org.rihla.law.avenues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an avenue's text.
 *
 * @param state how far it is
 * @param draftedBy who wrote it (a post, not a name)
 * @param reviewedBy the second person, or null
 * @param publishedOn day of publication, or null
 * @param lastCheckedOn day on which somebody last compared it with the law, or null
 */
public record Review(
        AvenueState state,
        String draftedBy,
        @Nullable String reviewedBy,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate lastCheckedOn) {}
