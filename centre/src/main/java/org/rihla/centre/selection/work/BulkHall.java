package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.BulkMoves.WayBack;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Bulk;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.work.ApplicationMoves.Step;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TurnedDown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and takes back many moves of locked applications; each is judged again before. */
@Component
class BulkHall {
    private final BulkBook bulks;
    private final BulkJudge judge;
    private final SelectionHall hall;
    private final ApplicationMoves moves;
    private final FreePlaces free;
    private final TransactionTemplate alone;

    BulkHall(
            BulkBook bulks,
            BulkJudge judge,
            SelectionHall hall,
            ApplicationMoves moves,
            FreePlaces free,
            PlatformTransactionManager transactions) {
        this.bulks = bulks;
        this.judge = judge;
        this.hall = hall;
        this.moves = moves;
        this.free = free;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Makes the moves that are possible still. */
    List<Bulk.Line> make(Actor actor, Call call, List<Bulk.Line> previewed) {
        List<Bulk.Line> judged =
                judge.judge(
                        call,
                        previewed.stream().map(line -> withinReach(actor, line)).toList(),
                        free::locked);
        List<Step> steps = new ArrayList<>();
        List<Bulk.Line> answers = new ArrayList<>();
        for (Bulk.Line line : judged) {
            Application one = line.application();
            if (line.fate() != Fate.POSSIBLE || one == null) {
                answers.add(line);
            } else if (line.move() == Move.CONFIRM) {
                answers.add(confirm(actor, call, line, one));
            } else {
                steps.add(new Step(one, requireNonNull(line.to()), line.reason()));
                answers.add(line.done(requireNonNull(line.to()), one.version() + 1));
            }
        }
        moves.makeAll(actor, call, steps);
        return answers;
    }

    /** Who says yes gets a placement, which may be refused; what it has begun is undone then. */
    private Bulk.Line confirm(Actor actor, Call call, Bulk.Line line, Application one) {
        try {
            return requireNonNull(
                    alone.execute(status ->
                            switch (hall.move(actor, call, one, Move.CONFIRM, null)) {
                                case Answer.Accepted<Application>(var confirmed) ->
                                        line.done(confirmed.state(), confirmed.version());
                                case Answer.Refused<Application>(var no) -> {
                                    status.setRollbackOnly();
                                    yield line.refused(no);
                                }
                            }));
        } catch (TurnedDown no) {
            return line.refused(no.refusal());
        }
    }

    private static Bulk.Line withinReach(Actor actor, Bulk.Line line) {
        Application one = line.application();
        return line.fate() == Fate.POSSIBLE && one != null && !Reach.reaches(actor, one)
                ? line.refused(Refusal.of("selection.not-of-this-call"))
                : line;
    }

    /** Takes back those that have a way back and have not gone on. */
    List<Bulk.Line> takeBack(Actor actor, Call call, List<Bulk.Line> done) {
        Map<ApplicationId, String> deciding =
                bulks.deciding(
                        done.stream()
                                .filter(line -> line.fate() == Fate.DONE)
                                .map(line -> requireNonNull(line.application()).id())
                                .toList());
        Map<Integer, Step> back = new HashMap<>();
        List<Bulk.Line> answers = new ArrayList<>();
        for (Bulk.Line line : done) {
            Application one = line.application();
            if (line.fate() != Fate.DONE || one == null) {
                answers.add(line);
            } else if (line.wayBack() == WayBack.NONE) {
                answers.add(line.kept(Refusal.of("selection.no-way-back")));
            } else if (!Reach.reaches(actor, one)
                    || !Long.valueOf(one.version()).equals(line.version())) {
                answers.add(line.kept(Refusal.of("selection.gone-on")));
            } else if (deciding.containsKey(one.id())) {
                answers.add(
                        line.kept(Refusal.of("selection.minutes-decide", deciding.get(one.id()))));
            } else {
                back.put(
                        line.position(), new Step(one, requireNonNull(line.from()), line.reason()));
                answers.add(line.undone());
            }
        }
        moves.takeBackAll(actor, call, List.copyOf(back.values()));
        bulks.asBefore(answers.stream().filter(line -> back.containsKey(line.position())).toList());
        return answers;
    }
}
