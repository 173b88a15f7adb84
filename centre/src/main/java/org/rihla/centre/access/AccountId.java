package org.rihla.centre.access;

import org.rihla.centre.shared.Ulid;

/**
 * An account's id.
 *
 * @param value a ULID
 */
public record AccountId(String value) {
    /** Refuses what cannot be an id. */
    public AccountId {
        Ulid.require(value);
    }
}
