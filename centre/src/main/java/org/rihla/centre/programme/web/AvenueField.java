package org.rihla.centre.programme.web;

import java.util.List;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;

/**
 * A field of the form of an avenue.
 *
 * @param path its place in the document
 * @param label what it is
 * @param kind how it is filled
 * @param choices what may be chosen
 * @param optional whether it may stay empty
 */
public record AvenueField(
        String path, Text label, Kind kind, List<Choice> choices, boolean optional) {
    /** Keeps a copy of the choices. */
    public AvenueField {
        choices = List.copyOf(choices);
    }

    /** How a field is filled. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        DAY,
        ONE_OF,
        SEVERAL
    }

    /**
     * Fields that belong together.
     *
     * @param id for links, unique on the page
     * @param title what they are about
     * @param removable field of the boxes that take a condition away, or empty
     * @param removals what can be taken away: {@code yes} is all of it, the others are places in it
     */
    public record Section(
            String id,
            Text title,
            List<AvenueField> fields,
            String removable,
            List<Choice> removals) {
        /** Keeps copies. */
        public Section {
            fields = List.copyOf(fields);
            removals = List.copyOf(removals);
        }
    }

    static AvenueField needed(String path, String name, Kind kind) {
        return new AvenueField(path, label(name), kind, List.of(), false);
    }

    static AvenueField maybe(String path, String name, Kind kind) {
        return new AvenueField(path, label(name), kind, List.of(), true);
    }

    static AvenueField choice(String path, String name, List<Choice> choices) {
        return new AvenueField(path, label(name), Kind.ONE_OF, choices, false);
    }

    static AvenueField several(String path, String name, List<Choice> choices) {
        return new AvenueField(path, label(name), Kind.SEVERAL, choices, true);
    }

    static Text label(String name) {
        return Text.of("programme.avenue.field." + name);
    }
}
