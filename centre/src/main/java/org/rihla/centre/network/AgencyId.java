package org.rihla.centre.network;

import org.rihla.centre.shared.Ulid;

/**
 * An agency's id.
 *
 * @param value a ULID
 */
public record AgencyId(String value) {
    /** Refuses what cannot be an id. */
    public AgencyId {
        Ulid.require(value);
    }
}
