package org.rihla.centre.placement.work;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.model.JourneyTable;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook.Within;
import org.rihla.centre.shared.NotAllowed;

/** Whose placements somebody reaches, and which moves she may make of them. */
final class Reach {
    private static final List<Right> READING =
            List.of(Right.READ_FILES, Right.MOVE_PLACEMENTS, Right.CONFIRM_WORK, Right.OWN_JOURNEY);

    private Reach() {}

    static void needsOne(Actor actor, Right... rights) {
        if (Arrays.stream(rights).noneMatch(actor::may)) {
            throw new NotAllowed(rights[0].name());
        }
    }

    static void needsReading(Actor actor) {
        needsOne(actor, READING.toArray(Right[]::new));
    }

    static void needs(Actor actor, Move move) {
        if (!may(actor, move)) {
            throw new NotAllowed(Right.MOVE_PLACEMENTS.name());
        }
    }

    static boolean may(Actor actor, Move move) {
        return actor.may(Right.MOVE_PLACEMENTS)
                || (JourneyTable.byEmployer(move) && actor.may(Right.CONFIRM_WORK))
                || (JourneyTable.ofReturn(move) && actor.may(Right.CHECK_IN));
    }

    static List<Move> possible(Actor actor, Placement placement) {
        return JourneyTable.TABLE.movesFrom(placement.state()).stream()
                .filter(move ->
                        JourneyTable.byHand(move)
                                ? may(actor, move)
                                : move == Move.CHECK_IN && actor.may(Right.CHECK_IN))
                .toList();
    }

    static boolean reaches(Actor actor, Placement placement) {
        return switch (actor.scope()) {
            case Scope.OfEmployer(var own) -> own.equals(placement.parties().employer().value());
            case Scope.OfPerson(var own) -> own.equals(placement.parties().person().value());
            case Scope.Everywhere(), Scope.Agencies(_) ->
                    actor.reachesAgency(placement.parties().agency().value());
        };
    }

    static Within within(Actor actor) {
        return switch (actor.scope()) {
            case Scope.Everywhere() -> new Within(null, null, null);
            case Scope.Agencies(var agencies) -> new Within(Set.copyOf(agencies), null, null);
            case Scope.OfEmployer(var own) -> new Within(null, own, null);
            case Scope.OfPerson(var own) -> new Within(null, null, own);
        };
    }
}
