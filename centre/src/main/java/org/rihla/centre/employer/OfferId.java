package org.rihla.centre.employer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rihla.centre.shared.Ulid;

/**
 * An offer's id.
 *
 * @param value a ULID
 */
public record OfferId(@JsonValue String value) {
    /** Refuses what cannot be an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfferId {
        Ulid.require(value);
    }
}
