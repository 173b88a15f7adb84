package org.rihla.centre.selection.model;

import static org.rihla.centre.selection.Applications.Move.*;
import static org.rihla.centre.selection.Applications.State.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.shared.Transitions;

/** The written table of an application: judged (C14), listed, and heard in a session (C15). */
public final class ApplicationTable {

    /** All lines; a move that is not here is not possible. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(LATE, COUNT_IN_TIME, APPLIED),
                            row(APPLIED, FIND_ELIGIBLE, ELIGIBLE),
                            row(APPLIED, FIND_NOT_ELIGIBLE, NOT_ELIGIBLE),
                            row(APPLIED, ASK_TO_COMPLETE, TO_COMPLETE),
                            row(TO_COMPLETE, FIND_ELIGIBLE, ELIGIBLE),
                            row(TO_COMPLETE, FIND_NOT_ELIGIBLE, NOT_ELIGIBLE),
                            row(TO_COMPLETE, ASK_TO_COMPLETE, TO_COMPLETE),
                            row(TO_COMPLETE, LAPSE, LAPSED),
                            row(LAPSED, FIND_ELIGIBLE, ELIGIBLE),
                            row(LAPSED, FIND_NOT_ELIGIBLE, NOT_ELIGIBLE),
                            row(LAPSED, ASK_TO_COMPLETE, TO_COMPLETE),
                            row(NOT_ELIGIBLE, FIND_ELIGIBLE, ELIGIBLE),
                            row(NOT_ELIGIBLE, FIND_NOT_ELIGIBLE, NOT_ELIGIBLE),
                            row(NOT_ELIGIBLE, ASK_TO_COMPLETE, TO_COMPLETE),
                            row(ELIGIBLE, FIND_ELIGIBLE, ELIGIBLE),
                            row(ELIGIBLE, FIND_NOT_ELIGIBLE, NOT_ELIGIBLE),
                            row(ELIGIBLE, ASK_TO_COMPLETE, TO_COMPLETE),
                            row(ELIGIBLE, SHORTLIST, SHORTLISTED),
                            row(ELIGIBLE, PUT_IN_RESERVE, RESERVE),
                            row(ELIGIBLE, LEAVE_OUT, NOT_SHORTLISTED),
                            row(SHORTLISTED, CONVOKE, CONVOKED),
                            row(SHORTLISTED, DECLINE, DECLINED),
                            row(RESERVE, CONVOKE, CONVOKED),
                            row(RESERVE, DECLINE, DECLINED),
                            row(CONVOKED, MARK_PRESENT, PRESENT),
                            row(CONVOKED, MARK_ABSENT, ABSENT),
                            row(CONVOKED, DECLINE, DECLINED),
                            row(PRESENT, MARK_ABSENT, ABSENT),
                            row(ABSENT, MARK_PRESENT, PRESENT),
                            row(PRESENT, SELECT, SELECTED),
                            row(PRESENT, KEEP_IN_RESERVE, ON_RESERVE_LIST),
                            row(PRESENT, NOT_SELECT, NOT_SELECTED),
                            row(PRESENT, DECLINE, DECLINED),
                            row(ON_RESERVE_LIST, SELECT, SELECTED),
                            row(ON_RESERVE_LIST, DECLINE, DECLINED),
                            row(SELECTED, CONFIRM, CONFIRMED),
                            row(SELECTED, DECLINE, DECLINED),
                            row(SELECTED, LAPSE, LAPSED),
                            row(RESERVE, PUT_ON_LIST, SHORTLISTED),
                            row(NOT_SHORTLISTED, PUT_ON_LIST, SHORTLISTED)));

    /** Those who wait for an invitation, for a result, or whose own answer is awaited. */
    public static final Set<State> WAITING = Set.of(SHORTLISTED, CONVOKED, PRESENT, SELECTED);

    private static final Set<Move> JUDGED =
            EnumSet.of(COUNT_IN_TIME, FIND_ELIGIBLE, FIND_NOT_ELIGIBLE, ASK_TO_COMPLETE);
    private static final Set<Move> LISTED = EnumSet.of(SHORTLIST, PUT_IN_RESERVE, LEAVE_OUT);
    private static final Set<Move> BY_HERSELF = EnumSet.of(CONFIRM, DECLINE);

    private ApplicationTable() {}

    /**
     * Whether an officer makes this move; the others are the result of a judgement, of the signed
     * list, of silence or of an override by two, and are never made by hand.
     */
    public static boolean byHand(Move move) {
        return !JUDGED.contains(move)
                && !LISTED.contains(move)
                && move != LAPSE
                && move != PUT_ON_LIST;
    }

    /** Whether the person herself may make this move. */
    public static boolean byHerself(Move move) {
        return BY_HERSELF.contains(move);
    }
}
