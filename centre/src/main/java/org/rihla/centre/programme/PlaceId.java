package org.rihla.centre.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rihla.centre.shared.Ulid;

/**
 * A place's id.
 *
 * @param value a ULID
 */
public record PlaceId(@JsonValue String value) {
    /** Refuses what cannot be an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {
        Ulid.require(value);
    }
}
