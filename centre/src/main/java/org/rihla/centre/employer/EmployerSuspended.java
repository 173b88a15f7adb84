package org.rihla.centre.employer;

import java.time.LocalDate;

/**
 * An employer was suspended: it can send no new offers, and what its workers have goes on. Heard in
 * the same transaction.
 */
public record EmployerSuspended(EmployerId employer, LocalDate on) {}
