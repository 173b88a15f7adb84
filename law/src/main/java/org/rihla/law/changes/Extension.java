package org.rihla.law.changes;

import java.time.LocalDate;
import org.rihla.law.stays.SeasonAnswer;

/**
 * A wish to work on after the first end, with the same or a chained employer.
 *
 * @param firstEnd last day of the running period
 * @param start first day of the extension
 * @param job the running work
 * @param nextJob the work of the extension
 * @param season what R2 says of both periods together
 */
public record Extension(
        LocalDate firstEnd, LocalDate start, Job job, Job nextJob, SeasonAnswer season) {}
