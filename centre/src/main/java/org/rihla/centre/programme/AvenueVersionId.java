package org.rihla.centre.programme;

import org.rihla.centre.shared.Ulid;

/**
 * The id of one version of a legal avenue.
 *
 * @param value a ULID
 */
public record AvenueVersionId(String value) {
    /** Refuses what cannot be an id. */
    public AvenueVersionId {
        Ulid.require(value);
    }
}
