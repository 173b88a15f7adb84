package org.rihla.centre.employer;

import org.rihla.centre.shared.Ulid;

/**
 * A house's id.
 *
 * @param value a ULID
 */
public record HousingId(String value) {
    /** Refuses what cannot be an id. */
    public HousingId {
        Ulid.require(value);
    }
}
