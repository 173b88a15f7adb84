package org.rihla.centre.placement;

import org.rihla.centre.shared.Ulid;

/**
 * A placement's id.
 *
 * @param value a ULID
 */
public record PlacementId(String value) {
    /** Refuses what cannot be an id. */
    public PlacementId {
        Ulid.require(value);
    }
}
