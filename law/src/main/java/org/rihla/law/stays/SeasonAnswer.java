package org.rihla.law.stays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.law.Finding;

/**
 * Whether the days of a season are within the maximum.
 *
 * @param verdict the worst light of all days
 * @param days days counted in the frame of the last day
 * @param mostDays most days counted in the frame of any day
 * @param firstAmber first doubtful day, or null
 * @param firstRed first day above the maximum, or null
 * @param daysLeft days that can follow the last one directly while the light stays green
 * @param finding the answer in words
 */
public record SeasonAnswer(
        Light verdict,
        int days,
        int mostDays,
        @Nullable LocalDate firstAmber,
        @Nullable LocalDate firstRed,
        int daysLeft,
        Finding finding) {}
