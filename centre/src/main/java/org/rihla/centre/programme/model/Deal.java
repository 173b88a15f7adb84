package org.rihla.centre.programme.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.programme.Agreements.Balance;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.Agreements.Progress;
import org.rihla.centre.programme.Agreements.Side;

/** What each side has kept of what it has promised (I28). */
public final class Deal {
    private Deal() {}

    /** How a commitment that is kept as this reads on a day. */
    public static Progress readOn(Progress kept, LocalDate due, LocalDate today) {
        boolean running = kept == Progress.AGREED || kept == Progress.IN_PROGRESS;
        return running && due.isBefore(today) ? Progress.OVERDUE : kept;
    }

    /** The balance by side; proposed and dropped commitments are in no column. */
    public static Map<Side, Balance> balance(List<CommitmentView> all, LocalDate on) {
        Map<Side, Balance> balance = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            balance.put(
                    side, of(all.stream().filter(one -> one.text().side() == side).toList(), on));
        }
        return balance;
    }

    private static Balance of(List<CommitmentView> all, LocalDate on) {
        int onTime = 0;
        int late = 0;
        int open = 0;
        int ahead = 0;
        int political = 0;
        for (CommitmentView one : all) {
            if (one.progress() == Progress.PROPOSED || one.progress() == Progress.DROPPED) {
                continue;
            }
            LocalDate delivered = one.deliveredOn();
            if (one.political()) {
                political++;
            } else if (one.text().dueOn().isAfter(on)) {
                ahead++;
            } else if (delivered == null || delivered.isAfter(on)) {
                open++;
            } else if (delivered.isAfter(one.text().dueOn())) {
                late++;
            } else {
                onTime++;
            }
        }
        return new Balance(onTime + late + open, onTime, late, open, ahead, political);
    }
}
