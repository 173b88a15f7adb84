package org.rihla.centre.programme;

import org.rihla.centre.shared.Ulid;

/**
 * The id of an agreement.
 *
 * @param value a ULID
 */
public record AgreementId(String value) {
    /** Refuses what cannot be an id. */
    public AgreementId {
        Ulid.require(value);
    }
}
