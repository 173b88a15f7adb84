package org.rihla.centre.employer;

import org.rihla.centre.shared.Ulid;

/**
 * An employer's id.
 *
 * @param value a ULID
 */
public record EmployerId(String value) {
    /** Refuses what cannot be an id. */
    public EmployerId {
        Ulid.require(value);
    }
}
