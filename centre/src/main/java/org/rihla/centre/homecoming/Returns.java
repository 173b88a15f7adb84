package org.rihla.centre.homecoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Returns: who is due, check-in with a receipt, and what became of each (C27, R5). */
public interface Returns {

    /**
     * One worker's return.
     *
     * @param deadline the day told to the worker
     * @param legalDeadline the day that counts, rolled to a working day
     */
    record ReturnView(
            PlacementId placement,
            PersonId person,
            SeasonId season,
            ReturnClass returnClass,
            LocalDate end,
            LocalDate deadline,
            LocalDate legalDeadline,
            @Nullable LocalDate exitedOn,
            @Nullable LocalDate checkedInOn,
            @Nullable String receipt) {}

    /**
     * A check-in at a counter.
     *
     * @param on the day she came
     * @param exitedOn the day of her exit, if it is not yet known
     * @param documentSeen which document proved who she is: {@code PASSPORT} or {@code
     *     IDENTITY_CARD}
     * @param place where
     */
    record CheckIn(LocalDate on, @Nullable LocalDate exitedOn, String documentSeen, String place) {}

    /** Checks somebody in and gives a receipt; refuses a day before her exit. */
    Answer<ReturnView> checkIn(Actor actor, PlacementId placement, CheckIn checkIn);

    /** Returns of a season within the actor's reach; all classes when none is named. */
    List<ReturnView> list(Actor actor, SeasonId season, @Nullable ReturnClass only);

    /** How many of each class, within the actor's reach. */
    Map<ReturnClass, Integer> counts(Actor actor, SeasonId season);

    /** One return, if the actor reaches it. */
    Optional<ReturnView> find(Actor actor, PlacementId placement);

    /**
     * Moves on what the calendar decides, as of a day: looks for those without news, notes missed
     * check-ins.
     *
     * @return how many were moved
     */
    Answer<Integer> classify(Actor actor, SeasonId season, LocalDate asOf);
}
