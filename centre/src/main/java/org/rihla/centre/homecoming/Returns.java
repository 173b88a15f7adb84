package org.rihla.centre.homecoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Returns: who is due, check-in with a receipt, and what became of each (C27, R5). */
public interface Returns {

    /**
     * One worker's return.
     *
     * @param number the placement's number
     * @param state where the placement stands, which tells more than the class while it is due
     * @param deadline the day told to the worker
     * @param legalDeadline the day that counts, rolled to a working day
     * @param effect what it means for the next season
     */
    record ReturnView(
            PlacementId placement,
            String number,
            PersonId person,
            EmployerId employer,
            AgencyId agency,
            SeasonId season,
            Placements.State state,
            ReturnClass returnClass,
            LocalDate end,
            LocalDate deadline,
            LocalDate legalDeadline,
            @Nullable LocalDate exitedOn,
            @Nullable LocalDate checkedInOn,
            @Nullable String receipt,
            Effect effect) {}

    /** What a return means for the next season (R5, arts 104.3 and 117.3). */
    enum Effect {
        /** The condition of return is met: she can be recalled. */
        CONDITION_MET,
        /** Nothing is held against her. */
        OPEN,
        /** A cause for refusal, until any late proof. */
        CAUSE_FOR_REFUSAL
    }

    /**
     * What the yearly order says of a season's returns.
     *
     * @param calendar whose working days count: {@code ES}, {@code ES-AN}, {@code FR}, {@code IT},
     *     {@code PT} or {@code MA}
     * @param months how long after the end a return may be reported
     */
    record ReturnRules(String calendar, int months) {}

    /** Whom was asked about somebody without news; a call is one to herself or her family. */
    enum Source {
        CALL,
        BOARDING_LIST,
        PASSPORT_STAMP,
        ENTRY_EXIT_SYSTEM,
        ASSOCIATION_LIST,
        SELF_REPORT
    }

    /**
     * How far the search for somebody without news is; nothing is concluded before all of it.
     *
     * @param calls calls made so far
     * @param silent sources that were asked and know of no exit
     * @param callsNeeded calls to make first
     * @param sourcesNeeded independent sources to ask first
     * @param concludesAfter the last day of grace
     */
    record SearchView(
            int calls,
            Set<Source> silent,
            int callsNeeded,
            int sourcesNeeded,
            LocalDate concludesAfter) {
        /** Keeps a copy. */
        public SearchView {
            silent = Set.copyOf(silent);
        }
    }

    /**
     * A receipt as it was handed over.
     *
     * @param by the officer
     */
    record ReceiptView(
            String receipt,
            LocalDate on,
            @Nullable LocalDate exitedOn,
            String documentSeen,
            String place,
            String by) {}

    /** Why somebody who came could not be checked in; blames nobody. */
    enum Visit {
        /** She had no document with her and comes again. */
        NO_DOCUMENT,
        /** Somebody else came for her. */
        NOT_HER
    }

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

    /** A person's own return or somebody's within reach that is due or done, the latest first. */
    List<ReturnView> ofPerson(Actor actor, PersonId person);

    /** One return, if the actor reaches it. */
    Optional<ReturnView> find(Actor actor, PlacementId placement);

    /**
     * Notes a visit that could not be a check-in; it stays in her history.
     *
     * @param place where
     */
    Answer<ReturnView> noteVisit(
            Actor actor, PlacementId placement, LocalDate on, Visit visit, String place);

    /** Notes a call to somebody without news, or a source that knows of no exit of hers. */
    Answer<SearchView> noteSearch(Actor actor, PlacementId placement, LocalDate on, Source source);

    /** How far the search for somebody is, if the actor reaches her. */
    Optional<SearchView> search(Actor actor, PlacementId placement);

    /** The receipt of somebody who was checked in, if the actor reaches her. */
    Optional<ReceiptView> receipt(Actor actor, PlacementId placement);

    /** What holds for a season's returns; the usual if nobody has set anything else. */
    ReturnRules rules(SeasonId season);

    /** Sets what holds for a season's returns. */
    Answer<ReturnRules> setRules(Actor actor, SeasonId season, ReturnRules rules);

    /**
     * Moves on what the calendar decides, as of a day: looks for those without news, notes missed
     * check-ins.
     *
     * @return how many were moved
     */
    Answer<Integer> classify(Actor actor, SeasonId season, LocalDate asOf);
}
