package org.rihla.centre.selection.model;

import java.util.EnumSet;
import java.util.Set;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;

/**
 * The written table of moves that can be taken back soon after. A place that was promised or freed
 * is not taken back: somebody relies on it by then.
 */
public final class WaysBack {
    private static final Set<Move> WITH_ONE =
            EnumSet.of(
                    Move.CONVOKE,
                    Move.MARK_PRESENT,
                    Move.MARK_ABSENT,
                    Move.KEEP_IN_RESERVE,
                    Move.NOT_SELECT);

    private WaysBack() {}

    /** Whether a move from a state can be taken back. */
    public static boolean has(State from, Move move) {
        return WITH_ONE.contains(move) || (move == Move.DECLINE && from != State.SELECTED);
    }
}
