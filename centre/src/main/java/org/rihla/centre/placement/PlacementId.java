package org.rihla.centre.placement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rihla.centre.shared.Ulid;

/**
 * A placement's id.
 *
 * @param value a ULID
 */
public record PlacementId(@JsonValue String value) {
    /** Refuses what cannot be an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlacementId {
        Ulid.require(value);
    }
}
