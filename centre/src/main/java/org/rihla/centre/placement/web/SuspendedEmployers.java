package org.rihla.centre.placement.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.programme.SeasonId;
import org.springframework.stereotype.Component;

/**
 * Whose people are with an employer that is suspended: they are protected, and staff look after.
 */
@Component
class SuspendedEmployers {
    private final Employers employers;
    private final Placements placements;

    SuspendedEmployers(Employers employers, Placements placements) {
        this.employers = employers;
        this.placements = placements;
    }

    /** Journeys under way with suspended employers, within the actor's reach, by number. */
    List<PlacementView> people(Actor actor, SeasonId season) {
        if (!actor.may(Right.SEE_OFFERS)) {
            return List.of();
        }
        Set<EmployerId> suspended =
                employers.all(actor).stream()
                        .filter(employer -> employer.state() == State.SUSPENDED)
                        .map(EmployerView::id)
                        .collect(toSet());
        return placements.running(actor, season, suspended);
    }
}
