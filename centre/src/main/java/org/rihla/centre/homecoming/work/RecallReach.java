package org.rihla.centre.homecoming.work;

import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.RecallTable;
import org.rihla.centre.shared.NotAllowed;

/** Whose recalls somebody reaches, and which moves she may make of them. */
final class RecallReach {
    private RecallReach() {}

    /**
     * The employer names who is left out and why; the person answers herself or through her agency;
     * everything else is the division's.
     */
    static boolean may(Actor actor, Move move) {
        if (actor.may(Right.MANAGE_RECALLS)) {
            return true;
        }
        if (RecallTable.byHerself(move)) {
            return actor.may(Right.OWN_JOURNEY) || actor.may(Right.WRITE_FILES);
        }
        return move == Move.OMIT && actor.may(Right.ANSWER_RECALLS);
    }

    static void needs(Actor actor, Move move) {
        if (!may(actor, move)) {
            throw new NotAllowed(Right.MANAGE_RECALLS.name());
        }
    }

    static void needsReading(Actor actor) {
        if (Stream.of(
                        Right.READ_FILES,
                        Right.MANAGE_RECALLS,
                        Right.ANSWER_RECALLS,
                        Right.OWN_JOURNEY)
                .noneMatch(actor::may)) {
            throw new NotAllowed(Right.MANAGE_RECALLS.name());
        }
    }

    static boolean reaches(Actor actor, Recall recall) {
        return switch (actor.scope()) {
            case Scope.OfEmployer(var own) -> own.equals(recall.list().employer().value());
            case Scope.OfPerson(var own) -> own.equals(recall.person().value());
            case Scope.Everywhere(), Scope.Agencies(_) ->
                    actor.reachesAgency(recall.agency().value());
        };
    }
}
