package org.rihla.centre.programme;

import org.rihla.centre.shared.Ulid;

/**
 * The id of a commitment.
 *
 * @param value a ULID
 */
public record CommitmentId(String value) {
    /** Refuses what cannot be an id. */
    public CommitmentId {
        Ulid.require(value);
    }
}
