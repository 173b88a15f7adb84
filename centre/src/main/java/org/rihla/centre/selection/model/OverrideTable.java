package org.rihla.centre.selection.model;

import static org.rihla.centre.selection.Overrides.State.*;
import static org.rihla.centre.selection.model.OverrideTable.Move.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Overrides.Kind;
import org.rihla.centre.selection.Overrides.State;
import org.rihla.centre.shared.Transitions;

/**
 * The written table of a manual override, and which move of an application each kind stands for.
 */
public final class OverrideTable {

    /** What is done with a proposal. */
    public enum Move {
        APPROVE,
        REJECT,
        WITHDRAW,
        EXPIRE
    }

    /** A proposal is decided once. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(PROPOSED, APPROVE, APPROVED),
                            row(PROPOSED, REJECT, REJECTED),
                            row(PROPOSED, WITHDRAW, WITHDRAWN),
                            row(PROPOSED, EXPIRE, EXPIRED)));

    private static final Map<Kind, Applications.Move> MOVES =
            Map.of(
                    Kind.IN_TIME, Applications.Move.COUNT_IN_TIME,
                    Kind.ONTO_LIST, Applications.Move.PUT_ON_LIST,
                    Kind.OUT_OF_TURN, Applications.Move.SELECT);

    private OverrideTable() {}

    /** The move that a kind makes. */
    public static Applications.Move moveOf(Kind kind) {
        return Optional.ofNullable(MOVES.get(kind)).orElseThrow();
    }

    /** Whether a kind means anything for an application that stands there. */
    public static boolean fits(Kind kind, Applications.State from) {
        return switch (kind) {
            case IN_TIME, ONTO_LIST -> ApplicationTable.TABLE.after(from, moveOf(kind)).isPresent();
            case OUT_OF_TURN -> from == Applications.State.ON_RESERVE_LIST;
        };
    }
}
