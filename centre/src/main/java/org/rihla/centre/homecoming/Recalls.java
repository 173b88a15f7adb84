package org.rihla.centre.homecoming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
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
     * @param reason coded reason of an omission
     * @param why message keys of what put her at this place
     */
    record RecallView(
            String id,
            PersonId person,
            EmployerId employer,
            SeasonId fromSeason,
            int order,
            int seasons,
            @Nullable LocalDate returnedOn,
            State state,
            @Nullable String reason,
            List<String> why) {}

    /**
     * Makes an employer's recall list from the season that ends, in R6's order. Those beyond the
     * posts are omitted with {@code POSTS_REDUCED}, first on the next list.
     *
     * @param posts posts of the next season
     */
    Answer<List<RecallView>> make(Actor actor, SeasonId season, EmployerId employer, int posts);

    /** Makes one of the moves of the table; an omission needs one of R6's codes. */
    Answer<RecallView> move(Actor actor, String recall, Move move, @Nullable String reason);

    /** Recall lists made from a season, within the actor's reach, by employer and order. */
    List<RecallView> list(Actor actor, SeasonId season);

    /** A person's recalls, the latest first. */
    List<RecallView> ofPerson(Actor actor, PersonId person);
}
