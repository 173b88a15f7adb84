package org.rihla.centre.selection.model;

import static org.rihla.centre.selection.Calls.State.CLOSED;
import static org.rihla.centre.selection.Calls.State.RANKED;
import static org.rihla.centre.selection.Calls.State.SCHEDULED;
import static org.rihla.centre.selection.Calls.State.SETTLED;
import static org.rihla.centre.selection.model.CallTable.Move.CLOSE;
import static org.rihla.centre.selection.model.CallTable.Move.RANK;
import static org.rihla.centre.selection.model.CallTable.Move.SEND_BACK;
import static org.rihla.centre.selection.model.CallTable.Move.SETTLE;

import java.util.List;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.shared.Transitions;

/** The written table of a call (C13), with the list between closing and settlement. */
public final class CallTable {

    /** What is done with a call. */
    public enum Move {
        OPEN,
        CLOSE,
        RANK,
        SEND_BACK,
        SETTLE
    }

    /** A list may be ranked again before it is signed, with the same public value. */
    public static final Transitions<Calls.State, Move> TABLE =
            Transitions.of(
                    List.of(
                            Transitions.row(SCHEDULED, Move.OPEN, Calls.State.OPEN),
                            Transitions.row(Calls.State.OPEN, CLOSE, CLOSED),
                            Transitions.row(CLOSED, RANK, RANKED),
                            Transitions.row(RANKED, RANK, RANKED),
                            Transitions.row(RANKED, SEND_BACK, CLOSED),
                            Transitions.row(RANKED, SETTLE, SETTLED)));

    private CallTable() {}
}
