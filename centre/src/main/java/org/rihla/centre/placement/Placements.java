package org.rihla.centre.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Slice;

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
     * @param reason coded (see {@link #reasonsOf}), needed to withdraw and to find a lawful stay
     * @param evidence what proves it: number of the authority's act, a ferry list, an officer
     * @param place where, in words
     * @param validUntil last day of the visa or, for somebody recalled, of the authorisation;
     *     needed to clear
     * @param terms the terms of a contract that was drawn up elsewhere; without them the contract
     *     is a copy of the offer's terms
     */
    record MoveRequest(
            Move move,
            LocalDate on,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String place,
            @Nullable LocalDate validUntil,
            @Nullable OfferTerms terms) {

        /** A move that needs neither papers nor terms. */
        public MoveRequest(
                Move move,
                LocalDate on,
                @Nullable String reason,
                @Nullable String evidence,
                @Nullable String place) {
            this(move, on, reason, evidence, place, null, null);
        }

        /** A move that needs only its day. */
        public static MoveRequest of(Move move, LocalDate on) {
            return new MoveRequest(move, on, null, null, null);
        }
    }

    /**
     * What the stage after the work tells placement, having judged it by the law; the only way to
     * {@link State#RETURNED}, {@link State#EXITED_NOT_CHECKED_IN} and {@link State#NOT_RETURNED}.
     */
    sealed interface ReturnSignal {

        /** The day it happened. */
        LocalDate on();

        /** The move of the table that it makes. */
        Move move();

        /**
         * Somebody came to a counter and proved who she is.
         *
         * @param on the day she came
         * @param exitedOn the day of her exit, if it is known
         * @param timing whether it was by the legal deadline
         * @param receipt the number of her receipt
         * @param documentSeen which document she showed
         * @param place where
         */
        record CheckedIn(
                LocalDate on,
                @Nullable LocalDate exitedOn,
                Timing timing,
                String receipt,
                String documentSeen,
                String place)
                implements ReturnSignal {
            @Override
            public Move move() {
                return Move.CHECK_IN;
            }
        }

        /** The end has passed without news: somebody calls to ask how she is. */
        record NoNews(LocalDate on) implements ReturnSignal {
            @Override
            public Move move() {
                return Move.LOOK_FOR;
            }
        }

        /** The exit is proven and the deadline has passed without a check-in. */
        record NotCheckedIn(LocalDate on) implements ReturnSignal {
            @Override
            public Move move() {
                return Move.MISS_CHECK_IN;
            }
        }

        /** Long after the deadline, after calls and by two sources, nothing. */
        record NotEstablished(LocalDate on) implements ReturnSignal {
            @Override
            public Move move() {
                return Move.ESTABLISH_NO_RETURN;
            }
        }
    }

    /** Whether a return was reported by the legal deadline. */
    enum Timing {
        ON_TIME,
        LATE
    }

    /** How a term of a contract stands to the offer; nothing but these three is told. */
    enum Comparison {
        EQUAL,
        /** Better for the worker. */
        BETTER,
        DIFFERENT
    }

    /**
     * One term of a contract beside the offer's.
     *
     * @param term its code, such as {@code DAILY_PAY}
     * @param offered what the worker was told: a text, number, day or amount
     * @param agreed what the contract says
     */
    record TermLine(String term, Object offered, Object agreed, Comparison comparison) {}

    /**
     * A contract beside its offer (C17).
     *
     * @param terms as signed; a copy that nobody can change
     * @param lines each term beside the offer's
     */
    record ContractView(
            PlacementId placement,
            String employerName,
            OfferTerms terms,
            LocalDate madeOn,
            @Nullable LocalDate readOn,
            @Nullable LocalDate workerSignedOn,
            @Nullable LocalDate employerSignedOn,
            List<TermLine> lines) {
        /** Keeps a copy of the lines. */
        public ContractView {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A placement as those who reach it see it.
     *
     * @param number short and readable, such as {@code 2027-P-000123}
     * @param clearedUntil last day of the visa or authorisation
     * @param reason coded, of the last move that had one
     * @param exitProvedBy what proved the exit, in the words of the one who entered it
     * @param possible the moves that the one who asks can make now
     */
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
            LocalDate openedOn,
            @Nullable LocalDate clearedOn,
            @Nullable LocalDate clearedUntil,
            @Nullable LocalDate departedOn,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate workingFrom,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate exitedOn,
            @Nullable String exitProvedBy,
            @Nullable LocalDate checkedInOn,
            @Nullable Boolean late,
            @Nullable String receipt,
            @Nullable String reason,
            List<Move> possible,
            long version) {
        /** Keeps a copy of the moves. */
        public PlacementView {
            possible = List.copyOf(possible);
        }
    }

    /**
     * Tries a move; publishes {@link PlacementEvent.PlacementMoved} if it is accepted. Employers
     * may confirm the arrival, the start and the end of work of their own workers, nothing else.
     */
    Answer<PlacementView> move(Actor actor, PlacementId placement, MoveRequest request);

    /** The most placements that one move is tried of at once. */
    int MOST_AT_ONCE = 500;

    /**
     * Tries one move of many, such as everybody on a boarding list: each stands alone, and who is
     * refused stops nobody else.
     *
     * @return the answer of each, in the order of what was asked
     */
    Map<PlacementId, Answer<PlacementView>> moveAll(
            Actor actor, List<PlacementId> placements, MoveRequest request);

    /**
     * What {@link #moveAll} would answer as far as the table and what is typed decide it; nothing
     * is changed. Who is out of reach is refused by the same words as who does not exist.
     */
    Map<PlacementId, Answer<PlacementView>> foresee(
            Actor actor, List<PlacementId> placements, MoveRequest request);

    /** Takes a signal of the stage after the work; publishes as a move does. */
    Answer<PlacementView> settle(Actor actor, PlacementId placement, ReturnSignal signal);

    /** The coded reasons of a move; empty for a move that has none. */
    List<String> reasonsOf(Move move);

    /**
     * Opens a placement for somebody who was recalled by right and takes a place of the recall.
     *
     * @param call what the recall's places are reserved under
     */
    Answer<PlacementView> openForRecall(
            Actor actor,
            PersonId person,
            OfferId offer,
            AgencyId agency,
            SeasonId season,
            String call);

    /** One placement, if the actor reaches it. */
    Optional<PlacementView> find(Actor actor, PlacementId placement);

    /** The contract beside its offer, if the actor reaches the placement and there is one yet. */
    Optional<ContractView> contract(Actor actor, PlacementId placement);

    /** A person's placements within the actor's reach, the latest first. */
    List<PlacementView> ofPerson(Actor actor, PersonId person);

    /**
     * Placements of a season within the actor's reach, by number; all states when none is named.
     */
    List<PlacementView> list(Actor actor, SeasonId season, @Nullable State state);

    /** Placements of a season in one of some states, within the actor's reach, by number. */
    List<PlacementView> list(Actor actor, SeasonId season, Set<State> states);

    /** The same, a page at a time. */
    Slice<PlacementView> page(
            Actor actor, SeasonId season, Set<State> states, @Nullable String after, int atMost);

    /** Journeys of a season that are under way with some employers, within the actor's reach. */
    List<PlacementView> running(Actor actor, SeasonId season, Set<EmployerId> employers);

    /** How many placements of a season stand where, within the actor's reach. */
    Map<State, Integer> counts(Actor actor, SeasonId season);

    /**
     * Everything that people have worked for an employer in any season, within the actor's reach:
     * what recall and its order are judged by.
     */
    List<PlacementView> ofEmployer(Actor actor, EmployerId employer);
}
