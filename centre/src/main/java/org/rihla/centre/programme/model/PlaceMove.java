package org.rihla.centre.programme.model;

import static org.rihla.centre.programme.Places.State.COMMITTED;
import static org.rihla.centre.programme.Places.State.CONSUMED;
import static org.rihla.centre.programme.Places.State.OPEN;
import static org.rihla.centre.programme.Places.State.RELEASED;
import static org.rihla.centre.programme.Places.State.RESERVED;
import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import org.rihla.centre.programme.Places;
import org.rihla.centre.shared.Transitions;

/** What is done with a place. */
public enum PlaceMove {
    /** A call takes it. */
    RESERVE,
    /** A placement takes it. */
    COMMIT,
    /** The worker has arrived; it is not opened again in the same season. */
    CONSUME,
    /** The worker will not travel. */
    RELEASE,
    /** The call is over and has not used it. */
    GIVE_BACK;

    /** The table of C6, read from top to bottom. */
    public static final Transitions<Places.State, PlaceMove> TABLE =
            Transitions.of(
                    List.of(
                            row(OPEN, RESERVE, RESERVED),
                            row(RESERVED, COMMIT, COMMITTED),
                            row(RESERVED, GIVE_BACK, OPEN),
                            row(COMMITTED, CONSUME, CONSUMED),
                            row(COMMITTED, RELEASE, RELEASED),
                            row(RELEASED, COMMIT, COMMITTED),
                            row(RELEASED, GIVE_BACK, OPEN)));
}
