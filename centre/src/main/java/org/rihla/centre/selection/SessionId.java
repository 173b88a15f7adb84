package org.rihla.centre.selection;

import org.rihla.centre.shared.Ulid;

/**
 * A selection session's id.
 *
 * @param value a ULID
 */
public record SessionId(String value) {
    /** Refuses what cannot be an id. */
    public SessionId {
        Ulid.require(value);
    }
}
