package org.rihla.centre.stay.work;

import org.rihla.centre.placement.PlacementEvent.PlacementMoved;
import org.rihla.centre.stay.model.BedBook;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A bed follows its journey: slept in from the arrival, free from the day she has gone. */
@Component
class OnMovedPlacement {
    private final BedBook book;

    OnMovedPlacement(BedBook book) {
        this.book = book;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlacementMoved moved) {
        switch (moved.to()) {
            case ARRIVED -> book.occupied(moved.placement());
            case EXITED, RETURNED, EXITED_NOT_CHECKED_IN, LAWFUL_STAY, NOT_RETURNED, WITHDRAWN ->
                    book.left(moved.placement(), moved.on());
            default -> {
                // She neither comes nor goes.
            }
        }
    }
}
