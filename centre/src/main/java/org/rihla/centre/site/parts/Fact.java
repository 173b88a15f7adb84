package org.rihla.centre.site.parts;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;

/**
 * A fact with its label: a line of a list of facts, or a large figure.
 *
 * @param label what it is; beside a figure it is written so that it fits any number
 * @param value the value
 * @param href the list that a figure counts, or null
 * @param note how it is made up, in small type, or null
 */
public record Fact(Text label, Text value, @Nullable String href, @Nullable Text note) {

    /** A plain fact. */
    public static Fact of(Text label, Text value) {
        return new Fact(label, value, null, null);
    }

    /** A figure that leads to its list. */
    public static Fact counted(Text label, long count, String href) {
        return new Fact(label, Text.asIs(count), href, null);
    }
}
