package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.BulkMoves;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Bulk;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk of many moves at once: preview, application, taking back. */
@Service
@Transactional
class BulkDesk implements BulkMoves {
    private static final int LONGEST_NUMBER = 40;

    private final CallBook calls;
    private final ApplicationBook applications;
    private final BulkBook bulks;
    private final BulkJudge judge;
    private final BulkHall hall;
    private final FreePlaces free;
    private final People people;
    private final Clock clock;

    BulkDesk(
            CallBook calls,
            ApplicationBook applications,
            BulkBook bulks,
            BulkJudge judge,
            BulkHall hall,
            FreePlaces free,
            People people,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.bulks = bulks;
        this.judge = judge;
        this.hall = hall;
        this.free = free;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Move> moves() {
        return Arrays.stream(Move.values()).filter(ApplicationTable::byHand).toList();
    }

    @Override
    public Answer<BulkView> preview(Actor actor, CallId id, List<Line> asked) {
        needs(actor);
        Call call =
                calls.find(id)
                        .filter(found -> Reach.reaches(actor, found))
                        .orElseThrow(() -> new NotFound("call"));
        if (asked.isEmpty() || asked.size() > MOST_LINES) {
            String code = asked.isEmpty() ? "shared.required" : "selection.too-many-lines";
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "selection.check-fields", List.of(FieldFault.of("numbers", code))));
        }
        Instant now = clock.instant();
        Bulk bulk =
                new Bulk(
                        new BulkMoveId(Ulid.next(clock)),
                        id,
                        actor.account(),
                        now,
                        null,
                        null,
                        judge.judge(call, lines(actor, call, asked), free::now));
        bulks.add(bulk, now.minus(PREVIEW_HOLDS));
        return Answer.of(bulk.view(call.code()));
    }

    @Override
    public Answer<BulkView> apply(Actor actor, BulkMoveId id) {
        needs(actor);
        Bulk bulk = bulks.lock(id, actor.account()).orElseThrow(() -> new NotFound("bulkMove"));
        Call call = calls.find(bulk.call()).orElseThrow();
        if (bulk.stage() != Stage.PREVIEWED) {
            return Answer.of(bulk.view(call.code()));
        }
        if (clock.instant().isAfter(bulk.madeAt().plus(PREVIEW_HOLDS))) {
            return Answer.refused("selection.preview-too-old");
        }
        Bulk done = bulk.done(clock.instant(), hall.make(actor, call, bulk.lines()));
        bulks.update(done);
        return Answer.of(done.view(call.code()));
    }

    @Override
    public Answer<BulkView> undo(Actor actor, BulkMoveId id) {
        needs(actor);
        Bulk bulk = bulks.lock(id, actor.account()).orElseThrow(() -> new NotFound("bulkMove"));
        Call call = calls.find(bulk.call()).orElseThrow();
        if (bulk.stage() == Stage.UNDONE) {
            return Answer.of(bulk.view(call.code()));
        }
        Instant until = bulk.undoUntil();
        if (until == null) {
            return Answer.refused("selection.nothing-to-undo");
        }
        if (clock.instant().isAfter(until)) {
            return Answer.refused("selection.undo-too-late", UNDO_WITHIN.toMinutes());
        }
        Bulk undone = bulk.undone(clock.instant(), hall.takeBack(actor, call, bulk.lines()));
        bulks.update(undone);
        return Answer.of(undone.view(call.code()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BulkView> find(Actor actor, BulkMoveId id) {
        needs(actor);
        return bulks.find(id, actor.account())
                .map(bulk -> bulk.view(calls.find(bulk.call()).orElseThrow().code()));
    }

    private static void needs(Actor actor) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
    }

    /** Each line with its application; out of reach is answered as not being there. */
    private List<Bulk.Line> lines(Actor actor, Call call, List<Line> asked) {
        List<String> typed = asked.stream().map(line -> number(line.application())).toList();
        Map<String, Application> known = new HashMap<>();
        for (Application one : bulks.byNumbers(call.id(), Set.copyOf(typed))) {
            known.put(one.number(), one);
            known.put(one.id().value(), one);
        }
        if (!known.keySet().containsAll(typed)) {
            byFileNumber(actor, call).forEach(known::putIfAbsent);
        }
        List<Bulk.Line> lines = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Application found = known.get(typed.get(i));
            boolean reached = found != null && Reach.reaches(actor, found);
            lines.add(Bulk.Line.asked(i, asked.get(i), typed.get(i), reached ? found : null));
        }
        return lines;
    }

    private Map<String, Application> byFileNumber(Actor actor, Call call) {
        List<Application> all = applications.ofCall(call.id(), Reach.agencies(actor), null);
        Map<PersonId, PersonLine> files =
                people.lines(actor, all.stream().map(Application::person).toList());
        Map<String, Application> byFile = new HashMap<>();
        for (Application one : all) {
            PersonLine file = files.get(one.person());
            if (file != null) {
                byFile.put(file.number(), one);
            }
        }
        return byFile;
    }

    private static String number(String typed) {
        String clean = TextRules.clean(typed).toUpperCase(Locale.ROOT);
        return clean.substring(
                0,
                clean.offsetByCodePoints(
                        0, Math.min(LONGEST_NUMBER, clean.codePointCount(0, clean.length()))));
    }
}
