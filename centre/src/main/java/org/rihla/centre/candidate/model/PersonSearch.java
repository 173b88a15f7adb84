package org.rihla.centre.candidate.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;

/** Finds people's files within a territory. */
public interface PersonSearch {

    /**
     * Whose files are searched.
     *
     * @param agencies the ids of agencies, or nothing for all of them
     */
    record Within(@Nullable Set<String> agencies) {}

    /** Files by number, identity number or phone, at most so many. */
    List<PersonId> byIdentifier(SearchQuery query, Within within, int atMost);

    /** Files whose name, in either order and script, begins so; in the order of the names. */
    List<PersonId> byBeginning(
            SearchQuery query, Within within, @Nullable PersonId after, int atMost);

    /** Files with names of the same sound that begin otherwise, the most similar first. */
    List<PersonId> bySound(SearchQuery query, Within within, int atMost);

    /** Files with names of similar letters, the most similar first; the last resort. */
    List<PersonId> byLetters(SearchQuery query, Within within, int atMost);
}
