package org.rihla.centre.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else has changed the same thing in the meantime; answered with 409 and the difference.
 */
public final class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A field that both have changed.
     *
     * @param field the field's message key
     * @param theirs what stands there now
     * @param yours what was to be written
     */
    public record Difference(String field, @Nullable String theirs, @Nullable String yours) {}

    private final transient List<Difference> differences;

    /** Tells the fields that differ. */
    public StaleVersion(List<Difference> differences) {
        super("Changed by somebody else in the meantime");
        this.differences = List.copyOf(differences);
    }

    /** The fields that differ, possibly none when only the version moved on. */
    public List<Difference> differences() {
        return differences;
    }
}
