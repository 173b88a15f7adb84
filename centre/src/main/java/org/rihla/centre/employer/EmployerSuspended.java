package org.rihla.centre.employer;

import java.time.LocalDate;
import org.rihla.centre.access.Actor;

/**
 * An employer was suspended: it can send no new offers, and what its workers have goes on. Heard in
 * the same transaction.
 *
 * @param actor who suspended it
 */
public record EmployerSuspended(Actor actor, EmployerId employer, LocalDate on) {}
