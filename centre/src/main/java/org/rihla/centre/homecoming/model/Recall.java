package org.rihla.centre.homecoming.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.HomecomingEvent.RecallMoved;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;

/**
 * One line of a recall list.
 *
 * @param rank her place by R6
 * @param why message keys of what put her there
 * @param proof where the proof of an omission is filed
 */
public record Recall(
        String id,
        RecallList list,
        PersonId person,
        AgencyId agency,
        int rank,
        int seasons,
        @Nullable LocalDate returnedOn,
        String hash,
        List<String> why,
        State state,
        @Nullable String reason,
        @Nullable String proof,
        @Nullable PlacementId placement,
        long version) {

    /** Keeps a copy. */
    public Recall {
        why = List.copyOf(why);
    }

    /**
     * An employer's list for the season after one.
     *
     * @param posts posts of the next season
     * @param seed the public part of the draw
     */
    public record RecallList(
            String id, SeasonId season, EmployerId employer, int posts, String seed) {}

    /** The same recall in another state. */
    public Recall moved(State to, @Nullable String code, @Nullable String filed) {
        return new Recall(
                id,
                list,
                person,
                agency,
                rank,
                seasons,
                returnedOn,
                hash,
                why,
                to,
                code,
                filed,
                placement,
                version);
    }

    /** The same recall with the placement of the next season. */
    public Recall placed(PlacementId opened) {
        return new Recall(
                id,
                list,
                person,
                agency,
                rank,
                seasons,
                returnedOn,
                hash,
                why,
                state,
                reason,
                proof,
                opened,
                version);
    }

    /** What others hear of where it stands. */
    public RecallMoved event(LocalDate on) {
        return new RecallMoved(id, person, list.employer(), list.season(), state, reason, on);
    }

    /** The recall as those who reach it see it. */
    public RecallView view(List<Move> possible) {
        return new RecallView(
                id,
                person,
                list.employer(),
                agency,
                list.season(),
                rank,
                list.posts(),
                seasons,
                returnedOn,
                hash,
                state,
                reason,
                why,
                placement,
                possible,
                version);
    }
}
