package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.MinutesOfSession.Cell;
import org.rihla.centre.selection.model.Reasons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What silence does (C14, C15, vector A5): papers that do not come and answers that do not come
 * lapse, and a place that is free again goes to the next of the reserve list, who has forty-eight
 * hours. Small batches, each in its own transaction; two servers never take the same person.
 */
@Component
class Silence {
    private static final int BATCH = 50;
    private static final Actor TIMER = Actor.system("C15_SILENCE");

    private final CallBook calls;
    private final ApplicationBook applications;
    private final ApplicationMoves moves;
    private final FreePlaces free;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Silence(
            CallBook calls,
            ApplicationBook applications,
            ApplicationMoves moves,
            FreePlaces free,
            TransactionTemplate transactions,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.moves = moves;
        this.free = free;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does all that is due now; gives how many applications moved. */
    int hear() {
        int moved = 0;
        for (int batch = lapseIncomplete(); batch > 0; batch = lapseIncomplete()) {
            moved += batch;
        }
        for (int batch = lapseSilent(); batch > 0; batch = lapseSilent()) {
            moved += batch;
        }
        for (Cell cell : applications.cellsInReserve()) {
            moved += callNext(cell);
        }
        return moved;
    }

    private int lapseIncomplete() {
        return inOne(() ->
                lapse(
                        applications.lockIncomplete(LocalDate.now(clock), BATCH),
                        Reasons.NOT_COMPLETED));
    }

    private int lapseSilent() {
        return inOne(
                () -> lapse(applications.lockSilent(clock.instant(), BATCH), Reasons.NO_ANSWER));
    }

    private int lapse(List<Application> overdue, String reason) {
        Map<CallId, Call> known = new HashMap<>();
        for (Application one : overdue) {
            Call call = known.computeIfAbsent(one.call(), id -> calls.find(id).orElseThrow());
            moves.make(TIMER, call, one, Move.LAPSE, reason).orThrow();
        }
        return overdue.size();
    }

    /** Free places are counted again under the lock of the cell: another server may be quicker. */
    private int callNext(Cell cell) {
        return inOne(() -> {
            Call call = calls.find(cell.call()).orElseThrow();
            int places = free.locked(call, cell.agency());
            if (places <= 0) {
                return 0;
            }
            List<Application> next = applications.lockNextInReserve(cell, places);
            next.forEach(one -> moves.make(TIMER, call, one, Move.SELECT, null).orThrow());
            return next.size();
        });
    }

    private int inOne(IntSupplier work) {
        Integer moved = transactions.execute(_ -> work.getAsInt());
        return moved == null ? 0 : moved;
    }
}
