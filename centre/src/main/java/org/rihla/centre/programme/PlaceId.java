package org.rihla.centre.programme;

import org.rihla.centre.shared.Ulid;

/**
 * A place's id.
 *
 * @param value a ULID
 */
public record PlaceId(String value) {
    /** Refuses what cannot be an id. */
    public PlaceId {
        Ulid.require(value);
    }
}
