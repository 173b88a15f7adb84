package org.rihla.centre.selection.model;

import static org.rihla.centre.selection.Sessions.State.*;
import static org.rihla.centre.selection.model.SessionTable.Move.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.selection.Sessions.State;
import org.rihla.centre.shared.Transitions;

/** The written table of a session (C15). */
public final class SessionTable {

    /** What is done with a session. */
    public enum Move {
        CONVOKE,
        BEGIN,
        SIGN,
        TRANSMIT,
        CLOSE
    }

    /** Each step once and in this order. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(PLANNED, CONVOKE, CONVOKED),
                            row(CONVOKED, BEGIN, RUNNING),
                            row(RUNNING, SIGN, MINUTES_SIGNED),
                            row(MINUTES_SIGNED, TRANSMIT, TRANSMITTED),
                            row(TRANSMITTED, CLOSE, CLOSED)));

    /** While a session is in one of these states, its minutes decide and no single move does. */
    public static final Set<State> DECIDES = EnumSet.of(CONVOKED, RUNNING);

    private SessionTable() {}
}
