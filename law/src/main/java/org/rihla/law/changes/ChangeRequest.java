package org.rihla.law.changes;

import java.time.LocalDate;

/**
 * A request to change the employer.
 *
 * @param askedOn day of the request
 * @param reason why
 * @param job the running work
 * @param nextJob the work with the new employer
 */
public record ChangeRequest(LocalDate askedOn, ChangeReason reason, Job job, Job nextJob) {}
