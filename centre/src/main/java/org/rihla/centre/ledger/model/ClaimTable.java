package org.rihla.centre.ledger.model;

import static org.rihla.centre.ledger.Claims.Move.*;
import static org.rihla.centre.ledger.Claims.State.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.shared.Transitions;

/** The written table of a claim (C20). Money may come back at any time after it was opened. */
public final class ClaimTable {

    /** All lines; a move that is not here is not possible. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(OPEN, CONFIRM, CONFIRMED),
                            row(OPEN, REFUND, REFUNDED),
                            row(OPEN, DECIDE, DECIDED),
                            row(CONFIRMED, ASK_REFUND, REFUND_DUE),
                            row(CONFIRMED, ASK_EMPLOYER, REFUND_DUE),
                            row(CONFIRMED, REFUND, REFUNDED),
                            row(REFUND_DUE, REFUND, REFUNDED),
                            row(REFUND_DUE, CONTEST, CONTESTED),
                            row(CONTESTED, DECIDE, DECIDED),
                            row(CONTESTED, REFUND, REFUNDED),
                            row(DECIDED, REFUND, REFUNDED)));

    /** Those that wait for somebody; what was decided as owed waits too, for the money. */
    public static final Set<State> WAITING = EnumSet.of(OPEN, CONFIRMED, REFUND_DUE, CONTESTED);

    private ClaimTable() {}
}
