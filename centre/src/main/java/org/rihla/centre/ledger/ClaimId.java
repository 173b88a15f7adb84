package org.rihla.centre.ledger;

import org.rihla.centre.shared.Ulid;

/**
 * The id of a claim.
 *
 * @param value a ULID
 */
public record ClaimId(String value) {
    /** Refuses what cannot be an id. */
    public ClaimId {
        Ulid.require(value);
    }
}
