package org.rihla.centre.candidate;

import org.rihla.centre.shared.Ulid;

/**
 * A person's id.
 *
 * @param value a ULID
 */
public record PersonId(String value) {
    /** Refuses what cannot be an id. */
    public PersonId {
        Ulid.require(value);
    }
}
