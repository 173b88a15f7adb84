package org.rihla.centre.placement.work;

import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.selection.SelectionEvent.CandidateConfirmed;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.TurnedDown;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the placement of everybody who was selected and said yes, inside of the transaction in
 * which she said it: without a place there is no yes.
 */
@Component
class OnConfirmedCandidate {
    private final Opening opening;

    OnConfirmedCandidate(Opening opening) {
        this.opening = opening;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CandidateConfirmed confirmed) {
        Parties parties =
                new Parties(
                        confirmed.person(),
                        confirmed.offer(),
                        confirmed.employer(),
                        confirmed.agency(),
                        confirmed.season(),
                        PlaceType.NEWCOMER,
                        confirmed.call().value());
        Answer<Placement> answer = opening.open(confirmed.actor(), parties, confirmed.on());
        if (answer instanceof Answer.Refused<Placement>(var refusal)) {
            throw new TurnedDown(refusal);
        }
    }
}
