package org.rihla.centre.employer;

import org.rihla.centre.shared.Ulid;

/**
 * An offer's id.
 *
 * @param value a ULID
 */
public record OfferId(String value) {
    /** Refuses what cannot be an id. */
    public OfferId {
        Ulid.require(value);
    }
}
