package org.rihla.centre.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;

/**
 * Moves of many applications of one call: first what would happen to each, then it happens once,
 * and for a quarter of an hour what has a way back can be taken back.
 *
 * <p>Each line stands alone: one that is refused stops no other. Only the account that previewed
 * applies and takes back.
 */
public interface BulkMoves {

    /** The most lines of one preview. */
    int MOST_LINES = 1_000;

    /** How long a move can be taken back. */
    Duration UNDO_WITHIN = Duration.ofMinutes(15);

    /** How long a preview can be applied; later it has to be made again. */
    Duration PREVIEW_HOLDS = Duration.ofHours(1);

    /** How far the moves are. */
    enum Stage {
        PREVIEWED,
        DONE,
        UNDONE
    }

    /** What becomes of a line. */
    enum Fate {
        POSSIBLE,
        REFUSED,
        DONE,
        UNDONE,
        KEPT
    }

    /** Whether a move can be taken back. */
    enum WayBack {
        OPEN,
        NONE
    }

    /**
     * What is asked for one application.
     *
     * @param application its number or id, or its person's file number
     * @param move null if what was sent is none
     * @param reason coded, for moves that need one
     */
    record Line(String application, @Nullable Move move, @Nullable String reason) {}

    /**
     * One line with its answer.
     *
     * @param typed what was sent
     * @param application null if it is not one of the call's within the actor's reach
     * @param from where it stood when the moves were previewed
     * @param to where the move brings it; null if it is refused
     * @param refusal why it is refused, or, with {@link Fate#KEPT}, why it was not taken back
     */
    record LineView(
            String typed,
            @Nullable ApplicationId application,
            @Nullable String number,
            @Nullable PersonId person,
            @Nullable Move move,
            @Nullable String reason,
            @Nullable State from,
            @Nullable State to,
            Fate fate,
            WayBack wayBack,
            @Nullable Refusal refusal) {}

    /**
     * Many moves as they stand.
     *
     * @param undoUntil until when they can be taken back; null before they are made, once they are
     *     taken back, and if none has a way back
     */
    record BulkView(
            BulkMoveId id,
            CallId call,
            String callCode,
            Stage stage,
            Instant madeAt,
            @Nullable Instant undoUntil,
            List<LineView> lines) {
        /** Keeps a copy. */
        public BulkView {
            lines = List.copyOf(lines);
        }

        /** How many lines have come to this. */
        public long count(Fate fate) {
            return lines.stream().filter(line -> line.fate() == fate).count();
        }
    }

    /** The moves that can be made of many, in the order of the table. */
    List<Move> moves();

    /** Tells what each line would come to and changes nothing but keeping the preview. */
    Answer<BulkView> preview(Actor actor, CallId call, List<Line> lines);

    /**
     * Makes the moves of a preview that are possible still; a second time it gives what the first
     * time did.
     */
    Answer<BulkView> apply(Actor actor, BulkMoveId bulk);

    /**
     * Takes back what has a way back, as further moves of the history; whoever has gone on
     * meanwhile stays where she is.
     */
    Answer<BulkView> undo(Actor actor, BulkMoveId bulk);

    /** Moves that the actor has previewed or made. */
    Optional<BulkView> find(Actor actor, BulkMoveId bulk);
}
