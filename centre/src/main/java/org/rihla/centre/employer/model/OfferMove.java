package org.rihla.centre.employer.model;

import static org.rihla.centre.employer.Offers.State.ACCEPTED;
import static org.rihla.centre.employer.Offers.State.BLOCKED;
import static org.rihla.centre.employer.Offers.State.CLOSED;
import static org.rihla.centre.employer.Offers.State.CONTRACTED;
import static org.rihla.centre.employer.Offers.State.FILLED;
import static org.rihla.centre.employer.Offers.State.LAPSED;
import static org.rihla.centre.employer.Offers.State.OPEN_CALL;
import static org.rihla.centre.employer.Offers.State.PARTLY_FILLED;
import static org.rihla.centre.employer.Offers.State.RECEIVED;
import static org.rihla.centre.employer.Offers.State.TO_CORRECT;
import static org.rihla.centre.employer.Offers.State.UNDER_ANALYSIS;
import static org.rihla.centre.employer.Offers.State.WITHDRAWN;
import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.shared.Transitions;

/** What is done with an offer. */
public enum OfferMove {
    /** R10 finds nothing against it. */
    PASS,
    /** R10 rejects it as it stands. */
    FIND_DEFECT,
    /** R10 or a person wants it looked into. */
    HOLD,
    /** A second person lets a held offer go on. */
    LET_THROUGH,
    /** The employer has corrected it. */
    CORRECT,
    /** Something beside it has changed: an accreditation, a sibling of a joint request. */
    CHECK_AGAIN,
    SEND_BACK,
    LAPSE,
    ACCEPT,
    /** A call is opened for it. */
    PUBLISH,
    FILL,
    FILL_PARTLY,
    /** The contracts are signed. */
    CONTRACT,
    CLOSE,
    WITHDRAW;

    /** The table of C12, read from top to bottom. */
    public static final Transitions<Offers.State, OfferMove> TABLE =
            Transitions.of(
                    List.of(
                            row(RECEIVED, PASS, UNDER_ANALYSIS),
                            row(RECEIVED, FIND_DEFECT, TO_CORRECT),
                            row(RECEIVED, HOLD, BLOCKED),
                            row(RECEIVED, WITHDRAW, WITHDRAWN),
                            row(TO_CORRECT, CORRECT, RECEIVED),
                            row(TO_CORRECT, CHECK_AGAIN, RECEIVED),
                            row(TO_CORRECT, LAPSE, LAPSED),
                            row(TO_CORRECT, WITHDRAW, WITHDRAWN),
                            row(UNDER_ANALYSIS, HOLD, BLOCKED),
                            row(UNDER_ANALYSIS, CHECK_AGAIN, RECEIVED),
                            row(UNDER_ANALYSIS, SEND_BACK, TO_CORRECT),
                            row(UNDER_ANALYSIS, ACCEPT, ACCEPTED),
                            row(UNDER_ANALYSIS, WITHDRAW, WITHDRAWN),
                            row(BLOCKED, CHECK_AGAIN, RECEIVED),
                            row(BLOCKED, LET_THROUGH, UNDER_ANALYSIS),
                            row(BLOCKED, SEND_BACK, TO_CORRECT),
                            row(BLOCKED, WITHDRAW, WITHDRAWN),
                            row(ACCEPTED, PUBLISH, OPEN_CALL),
                            row(ACCEPTED, WITHDRAW, WITHDRAWN),
                            row(OPEN_CALL, FILL, FILLED),
                            row(OPEN_CALL, FILL_PARTLY, PARTLY_FILLED),
                            row(OPEN_CALL, WITHDRAW, WITHDRAWN),
                            row(PARTLY_FILLED, FILL, FILLED),
                            row(PARTLY_FILLED, FILL_PARTLY, PARTLY_FILLED),
                            row(PARTLY_FILLED, PUBLISH, OPEN_CALL),
                            row(PARTLY_FILLED, CONTRACT, CONTRACTED),
                            row(PARTLY_FILLED, WITHDRAW, WITHDRAWN),
                            row(FILLED, FILL, FILLED),
                            row(FILLED, FILL_PARTLY, PARTLY_FILLED),
                            row(FILLED, CONTRACT, CONTRACTED),
                            row(FILLED, WITHDRAW, WITHDRAWN),
                            row(CONTRACTED, CLOSE, CLOSED)));
}
