package org.rihla.centre.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.CostCategory;

/** Claims for money that a worker should not have been asked for (C20). */
public interface Claims {

    /** Where a claim stands. */
    enum State {
        OPEN,
        CONFIRMED,
        REFUND_DUE,
        REFUNDED,
        CONTESTED,
        DECIDED
    }

    /** What is done with a claim. */
    enum Move {
        /** Somebody has looked at it: it was paid. */
        CONFIRM,
        /** Whoever took the money is asked to give it back by a day. */
        ASK_REFUND,
        /**
         * The employer is asked, because the worker agrees that she may know; see {@link Refunds}.
         */
        ASK_EMPLOYER,
        /** All of it was given back; the ledger itself makes this move. */
        REFUND,
        /** Whoever took it says no. */
        CONTEST,
        /** Another one decides: owed, or no ground. */
        DECIDE
    }

    /** How a claim was decided. */
    enum Decision {
        OWED,
        NO_GROUND
    }

    /**
     * A claim as staff see it.
     *
     * @param left what has not been given back
     * @param due until when something must happen: a look at it, or the money
     * @param employerAsked whether the employer was asked to give it back
     * @param saidGivenOn the day on which the employer says that she gave it, until the worker
     *     answers
     */
    record ClaimView(
            ClaimId id,
            CostId cost,
            PlacementId placement,
            PersonId person,
            CostCategory category,
            Money amount,
            Money left,
            State state,
            @Nullable Decision decision,
            LocalDate openedOn,
            @Nullable LocalDate due,
            boolean employerAsked,
            @Nullable LocalDate saidGivenOn,
            List<Move> possible) {
        /** Keeps a copy. */
        public ClaimView {
            possible = List.copyOf(possible);
        }
    }

    /** Makes a move. A decision is made by somebody else than who confirmed the claim. */
    Answer<ClaimView> move(Actor actor, ClaimId claim, Move move, @Nullable Decision decision);

    /** One claim, if the actor reaches its person. */
    Optional<ClaimView> find(Actor actor, ClaimId claim);

    /** Claims that are not done within the actor's reach, the most pressing first. */
    List<ClaimView> open(Actor actor);

    /** How many there are. */
    int countOpen(Actor actor);
}
