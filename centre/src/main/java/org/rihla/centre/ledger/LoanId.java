package org.rihla.centre.ledger;

import org.rihla.centre.shared.Ulid;

/**
 * The id of a loan.
 *
 * @param value a ULID
 */
public record LoanId(String value) {
    /** Refuses what cannot be an id. */
    public LoanId {
        Ulid.require(value);
    }
}
