package org.rihla.centre.ledger;

import org.rihla.centre.shared.Ulid;

/**
 * The id of a cost.
 *
 * @param value a ULID
 */
public record CostId(String value) {
    /** Refuses what cannot be an id. */
    public CostId {
        Ulid.require(value);
    }
}
