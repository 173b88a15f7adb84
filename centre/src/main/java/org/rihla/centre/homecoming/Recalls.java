package org.rihla.centre.homecoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Recall lists by right (C28, R6). */
public interface Recalls {

    /** Where a recall stands (the table of C28). */
    enum State {
        LISTED,
        NOTIFIED,
        ACCEPTED,
        DEFERRED,
        DECLINED,
        UNREACHABLE,
        OMITTED,
        CONTESTED,
        REINSTATED,
        UPHELD
    }

    /** What is done with a recall. */
    enum Move {
        NOTIFY,
        ACCEPT,
        DEFER,
        DECLINE,
        NOT_REACHED,
        OMIT,
        CONTEST,
        REINSTATE,
        UPHOLD
    }

    /**
     * One line of a recall list.
     *
     * @param order place on the list, from 1
     * @param seasons seasons with this employer so far
     * @param posts posts of the list; who stands behind them is left out for fewer posts
     * @param hash her number in the draw, which decides only between equals
     * @param reason coded reason of an omission
     * @param why message keys of what put her at this place
     * @param placement the placement of the next season, once it is open
     * @param possible the moves that the one who asks can make now
     */
    record RecallView(
            String id,
            PersonId person,
            EmployerId employer,
            AgencyId agency,
            SeasonId fromSeason,
            int order,
            int posts,
            int seasons,
            @Nullable LocalDate returnedOn,
            String hash,
            State state,
            @Nullable String reason,
            List<String> why,
            @Nullable PlacementId placement,
            List<Move> possible,
            long version) {
        /** Keeps copies. */
        public RecallView {
            why = List.copyOf(why);
            possible = List.copyOf(possible);
        }
    }

    /**
     * Makes an employer's recall list from the season that ends, in R6's order. Those beyond the
     * posts are omitted with {@code POSTS_REDUCED}, first on the next list.
     *
     * @param posts posts of the next season
     */
    Answer<List<RecallView>> make(Actor actor, SeasonId season, EmployerId employer, int posts);

    /**
     * Makes one of the moves of the table; an omission needs one of R6's codes.
     *
     * @param proof where the proof of the reason is filed; all reasons but fewer posts need one
     */
    Answer<RecallView> move(
            Actor actor, String recall, Move move, @Nullable String reason, @Nullable String proof);

    /** The coded reasons of a move; empty for a move that has none. */
    List<String> reasonsOf(Move move);

    /**
     * Opens the placement of the next season for somebody who has accepted, under an offer of the
     * same employer; takes a place for repeaters in the same transaction.
     */
    Answer<RecallView> place(Actor actor, String recall, OfferId offer);

    /** One recall, if the actor reaches it. */
    Optional<RecallView> find(Actor actor, String recall);

    /** Recall lists made from a season, within the actor's reach, by employer and order. */
    List<RecallView> list(Actor actor, SeasonId season);

    /** A person's recalls, the latest first. */
    List<RecallView> ofPerson(Actor actor, PersonId person);
}
