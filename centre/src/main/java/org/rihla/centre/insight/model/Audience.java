package org.rihla.centre.insight.model;

import org.jspecify.annotations.Nullable;
import org.rihla.law.disclosure.DisclosurePolicy;

/**
 * For whom figures are made, which alone decides how much is hidden (R17). Two questions settle it:
 * does it leave the house, and may the reader open the list behind a number? Who may open the list
 * learns nothing from a small number that she could not read there.
 */
public enum Audience {
    /** Staff who may open the list behind each number: nothing is hidden. */
    LISTS,
    /** Staff who see the season but no person's file: figures below 5 are hidden. */
    HOUSE,
    /** Everything that leaves the house as a file, whoever asks for it: below 10. */
    PUBLIC;

    /** Of a page or an answer inside the house. */
    public static Audience ofReaderWho(Reading reading) {
        return reading == Reading.OPENS_LISTS ? LISTS : HOUSE;
    }

    /** Whether a reader may open the people behind a number. */
    public enum Reading {
        OPENS_LISTS,
        SEES_NUMBERS
    }

    /** How careful to be; nothing for those to whom nothing is hidden. */
    public @Nullable DisclosurePolicy policy() {
        return switch (this) {
            case LISTS -> null;
            case HOUSE -> DisclosurePolicy.internal();
            case PUBLIC -> DisclosurePolicy.forPublic();
        };
    }
}
