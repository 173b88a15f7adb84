package org.rihla.centre.employer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rihla.centre.shared.Ulid;

/**
 * An employer's id.
 *
 * @param value a ULID
 */
public record EmployerId(@JsonValue String value) {
    /** Refuses what cannot be an id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmployerId {
        Ulid.require(value);
    }
}
