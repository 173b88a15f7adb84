package org.rihla.centre.selection.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.BulkMoves.BulkView;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.Line;
import org.rihla.centre.selection.BulkMoves.LineView;
import org.rihla.centre.selection.BulkMoves.Stage;
import org.rihla.centre.selection.BulkMoves.WayBack;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves of many applications for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/calls/{call}/applications/moves")
class BulkMovesRest {
    private final BulkMoves bulk;
    private final Refusals refusals;

    BulkMovesRest(BulkMoves bulk, Refusals refusals) {
        this.bulk = bulk;
        this.refusals = refusals;
    }

    /** A move of one application, named by its number or id, or by its person's file number. */
    record LineBody(@Nullable String application, @Nullable String move, @Nullable String reason) {}

    /**
     * Many moves; at most a thousand lines.
     *
     * @param preview whether to answer what would happen and move nobody; it can be made later by
     *     its id
     */
    record BulkBody(@Nullable Boolean preview, @Nullable List<@Nullable LineBody> lines) {}

    /** What became of one line, or what would; or why not. */
    record AnsweredLine(
            String application,
            @Nullable ApplicationId id,
            @Nullable String number,
            @Nullable Move move,
            @Nullable State from,
            @Nullable State to,
            Fate fate,
            WayBack wayBack,
            @Nullable ProblemDetail refusal) {}

    /** Many moves with the answer of each line. */
    record BulkAnswer(
            BulkMoveId id,
            CallId call,
            Stage stage,
            @Nullable Instant undoUntil,
            List<AnsweredLine> lines) {}

    @PostMapping
    ResponseEntity<?> make(Actor actor, @PathVariable CallId call, @RequestBody BulkBody body) {
        List<Line> lines = new ArrayList<>();
        for (LineBody line : requireNonNullElse(body.lines(), List.<@Nullable LineBody>of())) {
            lines.add(read(line));
        }
        Answer<BulkView> preview = bulk.preview(actor, call, lines);
        return answer(
                Boolean.TRUE.equals(body.preview())
                        ? preview
                        : preview.then(moves -> bulk.apply(actor, moves.id())));
    }

    @GetMapping("/{id}")
    BulkAnswer find(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id) {
        return shown(found(actor, call, id));
    }

    @PostMapping("/{id}/execution")
    ResponseEntity<?> apply(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id) {
        found(actor, call, id);
        return answer(bulk.apply(actor, id));
    }

    @PostMapping("/{id}/reversal")
    ResponseEntity<?> undo(Actor actor, @PathVariable CallId call, @PathVariable BulkMoveId id) {
        found(actor, call, id);
        return answer(bulk.undo(actor, id));
    }

    private BulkView found(Actor actor, CallId call, BulkMoveId id) {
        return bulk.find(actor, id)
                .filter(moves -> moves.call().equals(call))
                .orElseThrow(() -> new NotFound("bulkMove"));
    }

    private static Line read(@Nullable LineBody line) {
        if (line == null) {
            return new Line("", null, null);
        }
        return new Line(
                requireNonNullElse(line.application(), ""), move(line.move()), line.reason());
    }

    private static @Nullable Move move(@Nullable String typed) {
        for (Move move : Move.values()) {
            if (move.name().equals(typed)) {
                return move;
            }
        }
        return null;
    }

    private ResponseEntity<?> answer(Answer<BulkView> answer) {
        return switch (answer) {
            case Answer.Accepted<BulkView>(var moves) -> ResponseEntity.ok(shown(moves));
            case Answer.Refused<BulkView>(var no) -> refusals.answer(no);
        };
    }

    private BulkAnswer shown(BulkView moves) {
        return new BulkAnswer(
                moves.id(),
                moves.call(),
                moves.stage(),
                moves.undoUntil(),
                moves.lines().stream().map(this::shown).toList());
    }

    private AnsweredLine shown(LineView line) {
        Refusal no = line.refusal();
        return new AnsweredLine(
                line.typed(),
                line.application(),
                line.number(),
                line.move(),
                line.from(),
                line.to(),
                line.fate(),
                line.wayBack(),
                no == null ? null : refusals.answer(no).getBody());
    }
}
