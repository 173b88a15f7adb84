package org.rihla.centre.homecoming.model;

import static org.rihla.centre.homecoming.Recalls.Move.*;
import static org.rihla.centre.homecoming.Recalls.State.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.shared.Transitions;
import org.rihla.law.recall.OmissionCode;

/**
 * The written table of a recall (C28).
 *
 * <p>Somebody who could not be reached can be told later; somebody not fit now is deferred from the
 * list, not left out; an omission can always be contested.
 */
public final class RecallTable {

    /** All lines; a move that is not here is not possible. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(LISTED, NOTIFY, NOTIFIED),
                            row(LISTED, DEFER, DEFERRED),
                            row(LISTED, OMIT, OMITTED),
                            row(NOTIFIED, ACCEPT, ACCEPTED),
                            row(NOTIFIED, DEFER, DEFERRED),
                            row(NOTIFIED, DECLINE, DECLINED),
                            row(NOTIFIED, NOT_REACHED, UNREACHABLE),
                            row(UNREACHABLE, NOTIFY, NOTIFIED),
                            row(OMITTED, CONTEST, CONTESTED),
                            row(CONTESTED, REINSTATE, REINSTATED),
                            row(CONTESTED, UPHOLD, UPHELD),
                            row(REINSTATED, NOTIFY, NOTIFIED)));

    private static final Set<Move> OF_WORKER = EnumSet.of(ACCEPT, DEFER, DECLINE, CONTEST);

    private RecallTable() {}

    /** Whether the person herself makes this move; an officer may enter it for her. */
    public static boolean byHerself(Move move) {
        return OF_WORKER.contains(move);
    }

    /** The coded reasons of a move; empty for a move that has none. */
    public static List<String> reasonsOf(Move move) {
        return move == OMIT
                ? Arrays.stream(OmissionCode.values()).map(OmissionCode::name).toList()
                : List.of();
    }
}
