package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;

/**
 * One answer among several.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param hint what choosing it means, or null
 */
public record Choice(String value, Text label, @Nullable Text hint) {

    /** An answer that needs no hint. */
    public static Choice of(String value, Text label) {
        return new Choice(value, label, null);
    }
}
