package org.rihla.law.documents;

import java.time.LocalDate;

/**
 * The days the documents are needed for, planned or real.
 *
 * @param visaLodged day of the visa request
 * @param departure day of leaving home
 * @param registration day of social-security registration, when the public insurance begins
 */
public record JourneyDates(LocalDate visaLodged, LocalDate departure, LocalDate registration) {}
