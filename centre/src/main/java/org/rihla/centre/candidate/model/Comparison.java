package org.rihla.centre.candidate.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.shared.Transitions;

/**
 * Two files that look like one person, until somebody has compared them.
 *
 * @param person the later file
 * @param other the earlier file
 * @param score R13's points when it was found
 * @param decidedBy who has decided, once it is decided
 */
public record Comparison(
        String id,
        PersonId person,
        PersonId other,
        int score,
        List<String> reasons,
        Instant foundAt,
        State state,
        @Nullable String decidedBy) {

    /** Where a comparison stands. */
    public enum State {
        TO_COMPARE,
        TWO_PERSONS
    }

    /** What is done with it. */
    public enum Move {
        FIND_TWO_PERSONS
    }

    /** The one move there is: two files that are one person are not merged here. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            Transitions.row(
                                    State.TO_COMPARE, Move.FIND_TWO_PERSONS, State.TWO_PERSONS)));

    /** Keeps a copy of the reasons. */
    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** Where comparisons are kept. */
    public interface Book {

        /** Notes two files once; a pair that was compared before stays as it was decided. */
        void note(Comparison comparison);

        /** One comparison, locked until the transaction ends. */
        Optional<Comparison> lock(String id);

        /** One comparison. */
        Optional<Comparison> find(String id);

        /** Writes a decision. */
        void decide(Comparison decided, Instant at);

        /** Those still to compare within a territory, the oldest first, at most so many. */
        List<Comparison> open(PersonSearch.Within within, int atMost);

        /** How many are still to compare within a territory. */
        int countOpen(PersonSearch.Within within);

        /** Those still to compare that name a person. */
        List<Comparison> openOf(PersonId person);
    }
}
