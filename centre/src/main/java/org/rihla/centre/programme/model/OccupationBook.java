package org.rihla.centre.programme.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.Occupations.Suggestion;
import org.rihla.centre.shared.Lang;

/** Where names of occupations are kept. */
public interface OccupationBook {

    /**
     * The name of an ESCO occupation in one language.
     *
     * @param uri its ESCO address
     * @param isco its ISCO-08 unit group; absent where a file does not tell it
     * @param lang the language of the name
     * @param label its preferred name
     * @param also other names for it, used to find it
     */
    record OccupationName(
            String uri, @Nullable String isco, Lang lang, String label, String also) {}

    /**
     * The name of an ISCO-08 group in one language.
     *
     * @param code one to four digits
     */
    record GroupName(String code, Lang lang, String label) {}

    /** Writes names of occupations and gives back the addresses for which something changed. */
    Set<String> writeOccupations(Collection<OccupationName> names);

    /** Writes names of groups and gives back the codes for which something changed. */
    Set<String> writeGroups(Collection<GroupName> names);

    /** The names that are likest to a text, the likest first. */
    List<Suggestion> likest(String text, Lang lang, int atMost);

    /** The name of a group. */
    Optional<String> group(String code, Lang lang);

    /** The name of an occupation. */
    Optional<String> occupation(String uri, Lang lang);
}
