package org.rihla.centre.selection;

import org.rihla.centre.shared.Ulid;

/**
 * A call's id.
 *
 * @param value a ULID
 */
public record CallId(String value) {
    /** Refuses what cannot be an id. */
    public CallId {
        Ulid.require(value);
    }
}
