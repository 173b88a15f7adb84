package org.rihla.centre.programme.model;

import static org.rihla.centre.programme.LegalAvenues.Move.PUBLISH;
import static org.rihla.centre.programme.LegalAvenues.Move.REVIEW;
import static org.rihla.centre.programme.LegalAvenues.Move.SEND_BACK;
import static org.rihla.centre.programme.LegalAvenues.Move.SUPERSEDE;
import static org.rihla.centre.programme.LegalAvenues.Move.WITHDRAW;
import static org.rihla.centre.shared.Transitions.row;
import static org.rihla.law.avenues.AvenueState.DRAFT;
import static org.rihla.law.avenues.AvenueState.PUBLISHED;
import static org.rihla.law.avenues.AvenueState.REVIEWED;
import static org.rihla.law.avenues.AvenueState.SUPERSEDED;
import static org.rihla.law.avenues.AvenueState.WITHDRAWN;

import java.util.List;
import org.rihla.centre.programme.LegalAvenues.Move;
import org.rihla.centre.shared.Transitions;
import org.rihla.law.avenues.AvenueState;

/** The moves of a version of an avenue (C4). */
public final class AvenueTable {
    /** The table. */
    public static final Transitions<AvenueState, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(DRAFT, REVIEW, REVIEWED),
                            row(DRAFT, WITHDRAW, WITHDRAWN),
                            row(REVIEWED, SEND_BACK, DRAFT),
                            row(REVIEWED, PUBLISH, PUBLISHED),
                            row(REVIEWED, WITHDRAW, WITHDRAWN),
                            row(PUBLISHED, SUPERSEDE, SUPERSEDED),
                            row(PUBLISHED, WITHDRAW, WITHDRAWN)));

    private AvenueTable() {}
}
