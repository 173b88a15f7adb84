package org.rihla.centre.selection;

import org.rihla.centre.shared.Ulid;

/**
 * An application's id.
 *
 * @param value a ULID
 */
public record ApplicationId(String value) {
    /** Refuses what cannot be an id. */
    public ApplicationId {
        Ulid.require(value);
    }
}
