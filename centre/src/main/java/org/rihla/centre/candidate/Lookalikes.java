package org.rihla.centre.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;

/** Files that look like one person, to be compared by somebody (C1, R13). */
public interface Lookalikes {

    /**
     * Two files to compare.
     *
     * @param personMasked the later file, as it may be shown to everybody
     * @param otherMasked the earlier file, likewise
     * @param reasons message keys of what is equal
     * @param decidedBy who found them to be two persons, once somebody has
     */
    record Pair(
            String id,
            PersonId person,
            String personMasked,
            PersonId other,
            String otherMasked,
            int score,
            List<String> reasons,
            Instant foundAt,
            @Nullable String decidedBy) {

        /** Keeps a copy of the reasons. */
        public Pair {
            reasons = List.copyOf(reasons);
        }
    }

    /** Pairs still to compare of which the actor reaches one, the oldest first. */
    List<Pair> toCompare(Actor actor, int atMost);

    /** How many pairs are still to compare. */
    int countToCompare(Actor actor);

    /** Pairs still to compare that name a person. */
    List<Pair> of(Actor actor, PersonId person);

    /** One pair, if the actor reaches one of its files. */
    Optional<Pair> find(Actor actor, String pair);

    /** Decides that two files are two persons; a pair is never asked about again. */
    Answer<Pair> twoPersons(Actor actor, String pair);
}
