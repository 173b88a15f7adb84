package org.rihla.centre.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.Lang;

/**
 * Names of occupations in four languages: groups of the ISCO-08 classification, a few of which the
 * centre brings along, and the occupations of ESCO once they are imported.
 */
public interface Occupations {

    /**
     * An occupation to choose from.
     *
     * @param isco ISCO-08 unit group, four digits
     * @param esco ESCO occupation URI; absent for a group
     * @param label its name in the language that was asked for
     */
    record Suggestion(String isco, @Nullable String esco, String label) {}

    /** The three occupations that are likest to what was typed, in a language. */
    List<Suggestion> suggest(String text, Lang lang);

    /** The name of a group in a language, the code itself if nobody has told its name. */
    String nameOf(String isco, Lang lang);

    /** Whether a code of four digits is a known group. */
    boolean knows(String isco);

    /** The name of an ESCO occupation in a language, if it was imported. */
    Optional<String> nameOfEsco(String uri, Lang lang);
}
