package org.rihla.centre.ledger.work;

import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who reaches whose ledger: the worker her own, staff those of their territory. An employer reaches
 * her workers' journeys and still none of this.
 */
@Component
class LedgerReach {
    private final Placements placements;

    LedgerReach(Placements placements) {
        this.placements = placements;
    }

    /** The journey, for somebody who may read its ledger. */
    Journey read(Actor actor, PlacementId placement) {
        needsOne(actor, Right.READ_FILES, Right.OWN_JOURNEY);
        return find(actor, placement).orElseThrow(() -> new NotFound("placement"));
    }

    /** The journey, for somebody who may write into its ledger. */
    Journey write(Actor actor, PlacementId placement) {
        needsOne(actor, Right.WRITE_FILES, Right.OWN_JOURNEY);
        return read(actor, placement);
    }

    /** The journey, if the actor reaches it. */
    Optional<Journey> find(Actor actor, PlacementId placement) {
        return placements
                .find(actor, placement)
                .map(found ->
                        new Journey(found.id(), found.person(), found.season(), found.agency()));
    }

    private static void needsOne(Actor actor, Right one, Right other) {
        if (!actor.may(one) && !actor.may(other)) {
            throw new NotAllowed(one.name());
        }
    }
}
