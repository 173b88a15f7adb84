package org.rihla.centre.programme;

import org.rihla.centre.shared.Ulid;

/**
 * A season's id.
 *
 * @param value a ULID
 */
public record SeasonId(String value) {
    /** Refuses what cannot be an id. */
    public SeasonId {
        Ulid.require(value);
    }
}
