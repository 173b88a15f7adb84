package org.rihla.centre.selection;

import org.rihla.centre.shared.Ulid;

/**
 * A manual override's id.
 *
 * @param value a ULID
 */
public record OverrideId(String value) {
    /** Refuses what cannot be an id. */
    public OverrideId {
        Ulid.require(value);
    }
}
