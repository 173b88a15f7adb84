package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;

/**
 * One of the two boxes of a decision by two persons.
 *
 * @param label which signature, with whose it is or can be
 * @param by the name of the one who signed, or null while it is open
 * @param detail where, when, and what was changed by hand; or who can sign
 */
public record Signature(Text label, @Nullable String by, Text detail) {

    /** Whether nobody has signed here. */
    public boolean open() {
        return by == null;
    }
}
