package org.rihla.centre.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** What other modules and the faces may ask of placements. */
public interface Placements {

    /** Where a placement stands. */
    enum State {
        SELECTED,
        CONTRACT_READY,
        READ_TO_WORKER,
        SIGNED_WORKER,
        SIGNED_EMPLOYER,
        CLEARED,
        DEPARTED,
        ARRIVED,
        WORKING,
        ENDING,
        EXITED,
        TO_LOCATE,
        RETURNED,
        EXITED_NOT_CHECKED_IN,
        LAWFUL_STAY,
        NOT_RETURNED,
        WITHDRAWN
    }

    /** The moves of the journey. */
    enum Move {
        /** The contract is made from the offer's terms and equals them (C17). */
        MAKE_CONTRACT,
        /** It was read aloud in her language. */
        READ_ALOUD,
        SIGN_BY_WORKER,
        SIGN_BY_EMPLOYER,
        /** Authority and visa said yes; the acts' dates and numbers come with it. */
        CLEAR,
        DEPART,
        ARRIVE,
        START_WORK,
        END_WORK,
        /** A boarding, a stamp or the like proves the exit. */
        PROVE_EXIT,
        /** The end has passed without news: a welfare call, not an accusation. */
        LOOK_FOR,
        CHECK_IN,
        /** The check-in deadline has passed although the exit is proven. */
        MISS_CHECK_IN,
        FIND_LAWFUL_STAY,
        ESTABLISH_NO_RETURN,
        WITHDRAW
    }

    /**
     * A move with what must be known for it.
     *
     * @param move which one
     * @param on the day it happened; never in the future
     * @param reason coded, needed to withdraw, to find a lawful stay and the like
     * @param evidence what proves it: a visa number's check letters, a ferry list, an officer
     * @param place where, in words
     */
    record MoveRequest(
            Move move,
            LocalDate on,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String place) {}

    /** A placement as staff see it. */
    record PlacementView(
            PlacementId id,
            String number,
            PersonId person,
            OfferId offer,
            EmployerId employer,
            AgencyId agency,
            SeasonId season,
            PlaceType type,
            State state,
            LocalDate contractFrom,
            LocalDate contractTo,
            @Nullable LocalDate departedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate workingFrom,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate exitedOn,
            @Nullable LocalDate checkedInOn,
            @Nullable Boolean late,
            @Nullable String receipt,
            List<Move> possible,
            long version) {}

    /** Tries a move; publishes {@link PlacementEvent.PlacementMoved} if it is accepted. */
    Answer<PlacementView> move(Actor actor, PlacementId placement, MoveRequest request);

    /** Opens a placement for somebody who was recalled by right. */
    Answer<PlacementView> openForRecall(
            Actor actor,
            PersonId person,
            OfferId offer,
            AgencyId agency,
            SeasonId season,
            String call);

    /** One placement, if the actor reaches it. */
    Optional<PlacementView> find(Actor actor, PlacementId placement);

    /** A person's placements, the latest first. */
    List<PlacementView> ofPerson(Actor actor, PersonId person);

    /**
     * Placements of a season within the actor's reach, by number; all states when none is named.
     */
    List<PlacementView> list(Actor actor, SeasonId season, @Nullable State state);
}
