package org.rihla.centre.programme.model;

import static org.rihla.centre.shared.Transitions.row;

import java.util.List;
import org.rihla.centre.programme.Agreements.Move;
import org.rihla.centre.programme.Agreements.Progress;
import org.rihla.centre.programme.Agreements.State;
import org.rihla.centre.programme.Agreements.Step;
import org.rihla.centre.shared.Transitions;

/** The moves of agreements and of commitments (C5). */
public final class AgreementTables {
    /** Agreements. */
    public static final Transitions<State, Move> AGREEMENTS =
            Transitions.of(
                    List.of(
                            row(State.EXPLORATORY, Move.NEGOTIATE, State.NEGOTIATION),
                            row(State.EXPLORATORY, Move.END, State.ENDED),
                            row(State.NEGOTIATION, Move.SIGN, State.SIGNED),
                            row(State.NEGOTIATION, Move.END, State.ENDED),
                            row(State.SIGNED, Move.ENTER_INTO_FORCE, State.IN_FORCE),
                            row(State.SIGNED, Move.END, State.ENDED),
                            row(State.IN_FORCE, Move.SUSPEND, State.SUSPENDED),
                            row(State.IN_FORCE, Move.END, State.ENDED),
                            row(State.SUSPENDED, Move.RESUME, State.IN_FORCE),
                            row(State.SUSPENDED, Move.END, State.ENDED)));

    /** Commitments; OVERDUE has no line because nobody moves there. */
    public static final Transitions<Progress, Step> COMMITMENTS =
            Transitions.of(
                    List.of(
                            row(Progress.PROPOSED, Step.AGREE, Progress.AGREED),
                            row(Progress.PROPOSED, Step.DROP, Progress.DROPPED),
                            row(Progress.AGREED, Step.START, Progress.IN_PROGRESS),
                            row(Progress.AGREED, Step.DROP, Progress.DROPPED),
                            row(Progress.IN_PROGRESS, Step.DELIVER, Progress.DELIVERED),
                            row(Progress.IN_PROGRESS, Step.DROP, Progress.DROPPED)));

    private AgreementTables() {}
}
