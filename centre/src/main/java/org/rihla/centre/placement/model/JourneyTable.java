package org.rihla.centre.placement.model;

import static org.rihla.centre.placement.Placements.Move.*;
import static org.rihla.centre.placement.Placements.State.*;
import static org.rihla.centre.shared.Transitions.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.shared.Transitions;

/**
 * The written table of the journey (C17, C21, C24, C27), to be read from top to bottom.
 *
 * <p>Two things are on purpose. A proof is never refused because somebody forgot an earlier entry:
 * an exit or a check-in counts from any state abroad. And nothing is final against a worker: any
 * late proof reopens NOT_RETURNED.
 */
public final class JourneyTable {

    /** All lines; a move that is not here is not possible. */
    public static final Transitions<State, Move> TABLE =
            Transitions.of(
                    List.of(
                            row(SELECTED, MAKE_CONTRACT, CONTRACT_READY),
                            row(SELECTED, WITHDRAW, WITHDRAWN),
                            row(CONTRACT_READY, READ_ALOUD, READ_TO_WORKER),
                            row(CONTRACT_READY, WITHDRAW, WITHDRAWN),
                            row(READ_TO_WORKER, SIGN_BY_WORKER, SIGNED_WORKER),
                            row(READ_TO_WORKER, WITHDRAW, WITHDRAWN),
                            row(SIGNED_WORKER, SIGN_BY_EMPLOYER, SIGNED_EMPLOYER),
                            row(SIGNED_WORKER, WITHDRAW, WITHDRAWN),
                            row(SIGNED_EMPLOYER, CLEAR, CLEARED),
                            row(SIGNED_EMPLOYER, WITHDRAW, WITHDRAWN),
                            row(CLEARED, DEPART, DEPARTED),
                            row(CLEARED, WITHDRAW, WITHDRAWN),
                            row(DEPARTED, ARRIVE, ARRIVED),
                            row(DEPARTED, WITHDRAW, WITHDRAWN),
                            row(DEPARTED, LOOK_FOR, TO_LOCATE),
                            row(ARRIVED, START_WORK, WORKING),
                            row(ARRIVED, END_WORK, ENDING),
                            row(ARRIVED, PROVE_EXIT, EXITED),
                            row(ARRIVED, LOOK_FOR, TO_LOCATE),
                            row(ARRIVED, CHECK_IN, RETURNED),
                            row(WORKING, END_WORK, ENDING),
                            row(WORKING, PROVE_EXIT, EXITED),
                            row(WORKING, LOOK_FOR, TO_LOCATE),
                            row(WORKING, FIND_LAWFUL_STAY, LAWFUL_STAY),
                            row(WORKING, CHECK_IN, RETURNED),
                            row(ENDING, PROVE_EXIT, EXITED),
                            row(ENDING, LOOK_FOR, TO_LOCATE),
                            row(ENDING, FIND_LAWFUL_STAY, LAWFUL_STAY),
                            row(ENDING, CHECK_IN, RETURNED),
                            row(EXITED, CHECK_IN, RETURNED),
                            row(EXITED, MISS_CHECK_IN, EXITED_NOT_CHECKED_IN),
                            row(EXITED_NOT_CHECKED_IN, CHECK_IN, RETURNED),
                            row(TO_LOCATE, PROVE_EXIT, EXITED),
                            row(TO_LOCATE, FIND_LAWFUL_STAY, LAWFUL_STAY),
                            row(TO_LOCATE, ESTABLISH_NO_RETURN, NOT_RETURNED),
                            row(TO_LOCATE, CHECK_IN, RETURNED),
                            row(LAWFUL_STAY, PROVE_EXIT, EXITED),
                            row(LAWFUL_STAY, LOOK_FOR, TO_LOCATE),
                            row(LAWFUL_STAY, CHECK_IN, RETURNED),
                            row(NOT_RETURNED, PROVE_EXIT, EXITED),
                            row(NOT_RETURNED, FIND_LAWFUL_STAY, LAWFUL_STAY),
                            row(NOT_RETURNED, CHECK_IN, RETURNED)));

    private static final Set<State> RUNNING = EnumSet.range(SELECTED, ENDING);
    private static final Set<Move> BY_SIGNAL =
            EnumSet.of(CHECK_IN, MISS_CHECK_IN, ESTABLISH_NO_RETURN);
    private static final Set<Move> BY_EMPLOYER = EnumSet.of(ARRIVE, START_WORK, END_WORK);
    private static final Set<Move> OF_RETURN =
            EnumSet.of(
                    PROVE_EXIT,
                    LOOK_FOR,
                    CHECK_IN,
                    MISS_CHECK_IN,
                    FIND_LAWFUL_STAY,
                    ESTABLISH_NO_RETURN);

    private JourneyTable() {}

    /**
     * Whether somebody makes this move by entering it; the others follow from a check-in at a
     * counter or from the calendar, and come as signals.
     */
    public static boolean byHand(Move move) {
        return !BY_SIGNAL.contains(move);
    }

    /** Whether a journey is under way: selected and not yet out of the country again. */
    public static boolean running(State state) {
        return RUNNING.contains(state);
    }

    /** The states of journeys that are under way. */
    public static Set<State> running() {
        return EnumSet.copyOf(RUNNING);
    }

    /** Whether an employer may confirm this of her own workers. */
    public static boolean byEmployer(Move move) {
        return BY_EMPLOYER.contains(move);
    }

    /** Whether the move belongs to the way home, which those at a counter may enter too. */
    public static boolean ofReturn(Move move) {
        return OF_RETURN.contains(move);
    }
}
