package org.rihla.centre.selection;

import org.rihla.centre.shared.Ulid;

/**
 * The token of many moves at once: who applies it twice applies it once.
 *
 * @param value a ULID
 */
public record BulkMoveId(String value) {
    /** Refuses what cannot be an id. */
    public BulkMoveId {
        Ulid.require(value);
    }
}
