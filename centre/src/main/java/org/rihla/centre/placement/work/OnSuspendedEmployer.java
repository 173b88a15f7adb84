package org.rihla.centre.placement.work;

import java.util.Map;
import org.rihla.centre.access.History;
import org.rihla.centre.employer.EmployerSuspended;
import org.rihla.centre.placement.model.JourneyTable;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.model.PlacementBook.Within;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A suspended employer's running journeys go on (C2): nothing is moved, and the history of each
 * says so, for whoever opens it in the months after.
 */
@Component
class OnSuspendedEmployer {
    private static final Within EVERYWHERE = new Within(null, null, null);

    private final PlacementBook book;
    private final History history;

    OnSuspendedEmployer(PlacementBook book, History history) {
        this.book = book;
        this.history = history;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EmployerSuspended suspended) {
        for (Placement placement : book.ofEmployer(suspended.employer(), EVERYWHERE)) {
            if (JourneyTable.running(placement.state())) {
                history.add(
                        suspended.actor(),
                        History.Entry.of(
                                "placement.history.employer-suspended",
                                Telling.subject(placement),
                                placement.parties().person().value(),
                                Map.of("on", suspended.on().toString())));
            }
        }
    }
}
