package org.rihla.centre.selection.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.BulkMoves.BulkView;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.LineView;
import org.rihla.centre.selection.BulkMoves.Stage;
import org.rihla.centre.selection.BulkMoves.WayBack;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.shared.Refusal;

/**
 * Many moves of one call's applications, as they are kept.
 *
 * @param account who previewed them
 */
public record Bulk(
        BulkMoveId id,
        CallId call,
        AccountId account,
        Instant madeAt,
        @Nullable Instant doneAt,
        @Nullable Instant undoneAt,
        List<Line> lines) {

    /** Keeps a copy. */
    public Bulk {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param application as it is now; null if there is none within reach
     * @param from where it stood when it was previewed
     * @param before its version when the move was made; null until then
     * @param version its version after the move; null until then
     */
    public record Line(
            int position,
            String typed,
            @Nullable Application application,
            @Nullable Move move,
            @Nullable String reason,
            @Nullable State from,
            @Nullable State to,
            Fate fate,
            @Nullable Long before,
            @Nullable Long version,
            @Nullable Refusal refusal) {

        /** A line that nobody has judged yet. */
        public static Line asked(
                int position, BulkMoves.Line asked, String typed, @Nullable Application found) {
            return new Line(
                    position,
                    typed,
                    found,
                    asked.move(),
                    asked.reason(),
                    found == null ? null : found.state(),
                    null,
                    Fate.POSSIBLE,
                    null,
                    null,
                    null);
        }

        /** The same line, possible. */
        public Line to(State next) {
            return with(next, Fate.POSSIBLE, null);
        }

        /** The same line, refused. */
        public Line refused(Refusal why) {
            return with(null, Fate.REFUSED, why);
        }

        /** The same line once the move is made. */
        public Line done(State reached, long reachedVersion) {
            return new Line(
                    position,
                    typed,
                    application,
                    move,
                    reason,
                    from,
                    reached,
                    Fate.DONE,
                    application == null ? null : application.version(),
                    reachedVersion,
                    null);
        }

        /** The same line once the move is taken back. */
        public Line undone() {
            return with(to, Fate.UNDONE, null);
        }

        /** The same line, whose move could not be taken back. */
        public Line kept(Refusal why) {
            return with(to, Fate.KEPT, why);
        }

        /** Whether its move can be taken back. */
        public WayBack wayBack() {
            return from != null && move != null && WaysBack.has(from, move)
                    ? WayBack.OPEN
                    : WayBack.NONE;
        }

        private Line with(@Nullable State next, Fate become, @Nullable Refusal why) {
            return new Line(
                    position,
                    typed,
                    application,
                    move,
                    reason,
                    from,
                    next,
                    become,
                    before,
                    version,
                    why);
        }

        private LineView view() {
            return new LineView(
                    typed,
                    application == null ? null : application.id(),
                    application == null ? null : application.number(),
                    application == null ? null : application.person(),
                    move,
                    reason,
                    from,
                    to,
                    fate,
                    wayBack(),
                    refusal);
        }
    }

    /** How far it is. */
    public Stage stage() {
        if (undoneAt != null) {
            return Stage.UNDONE;
        }
        return doneAt == null ? Stage.PREVIEWED : Stage.DONE;
    }

    /** The same moves, made. */
    public Bulk done(Instant at, List<Line> answers) {
        return new Bulk(id, call, account, madeAt, at, null, answers);
    }

    /** The same moves, taken back. */
    public Bulk undone(Instant at, List<Line> answers) {
        return new Bulk(id, call, account, madeAt, doneAt, at, answers);
    }

    /** Until when they can be taken back, if any can. */
    public @Nullable Instant undoUntil() {
        boolean any =
                lines.stream()
                        .anyMatch(
                                line -> line.fate() == Fate.DONE && line.wayBack() == WayBack.OPEN);
        return doneAt == null || undoneAt != null || !any
                ? null
                : doneAt.plus(BulkMoves.UNDO_WITHIN);
    }

    /** The moves as their maker sees them. */
    public BulkView view(String callCode) {
        return new BulkView(
                id,
                call,
                callCode,
                stage(),
                madeAt,
                undoUntil(),
                lines.stream().map(Line::view).toList());
    }
}
