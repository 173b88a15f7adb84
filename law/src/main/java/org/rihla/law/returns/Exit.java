package org.rihla.law.returns;

import java.time.LocalDate;

/**
 * A proven departure from the destination country.
 *
 * @param on the day of leaving
 * @param provenBy what proves it
 */
public record Exit(LocalDate on, ReturnSource provenBy) {}
