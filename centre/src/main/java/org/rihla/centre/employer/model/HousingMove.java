package org.rihla.centre.employer.model;

import static org.rihla.centre.employer.Housings.State.CLOSED;
import static org.rihla.centre.employer.Housings.State.DECLARED;
import static org.rihla.centre.employer.Housings.State.IN_USE;
import static org.rihla.centre.employer.Housings.State.NON_CONFORMING;
import static org.rihla.centre.employer.Housings.State.VERIFIED;
import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import org.rihla.centre.employer.Housings;
import org.rihla.centre.shared.Transitions;

/** What is done with a house. */
public enum HousingMove {
    /** A visit found everything. */
    VERIFY,
    /** A visit missed something. */
    FIND_UNFIT,
    USE,
    CLOSE;

    /** The table of C23; a house in use that is visited again stays in use. */
    public static final Transitions<Housings.State, HousingMove> TABLE =
            Transitions.of(
                    List.of(
                            row(DECLARED, VERIFY, VERIFIED),
                            row(DECLARED, FIND_UNFIT, NON_CONFORMING),
                            row(DECLARED, CLOSE, CLOSED),
                            row(VERIFIED, VERIFY, VERIFIED),
                            row(VERIFIED, FIND_UNFIT, NON_CONFORMING),
                            row(VERIFIED, USE, IN_USE),
                            row(VERIFIED, CLOSE, CLOSED),
                            row(IN_USE, VERIFY, IN_USE),
                            row(IN_USE, FIND_UNFIT, NON_CONFORMING),
                            row(IN_USE, CLOSE, CLOSED),
                            row(NON_CONFORMING, VERIFY, VERIFIED),
                            row(NON_CONFORMING, FIND_UNFIT, NON_CONFORMING),
                            row(NON_CONFORMING, CLOSE, CLOSED)));
}
