package org.rihla.centre.placement.work;

import static org.rihla.centre.placement.Placements.Move.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.placement.model.Days;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.placement.model.Placement.Papers;

/** Placements as those who ask may see them. */
final class Views {
    private Views() {}

    static PlacementView of(Actor actor, Placement placement) {
        Parties parties = placement.parties();
        Days days = placement.days();
        Papers papers = placement.papers();
        Home home = placement.home();
        return new PlacementView(
                placement.id(),
                placement.number(),
                parties.person(),
                parties.offer(),
                parties.employer(),
                parties.agency(),
                parties.season(),
                parties.type(),
                placement.state(),
                placement.stay().from(),
                placement.stay().to(),
                placement.openedOn(),
                days.of(CLEAR),
                papers == null ? null : papers.validUntil(),
                days.of(DEPART),
                days.of(ARRIVE),
                days.of(START_WORK),
                days.of(END_WORK),
                days.of(PROVE_EXIT),
                placement.exitProvedBy(),
                days.of(CHECK_IN),
                late(home),
                home == null ? null : home.receipt(),
                placement.reason(),
                Reach.possible(actor, placement),
                placement.version());
    }

    static List<PlacementView> of(Actor actor, List<Placement> placements) {
        return placements.stream().map(placement -> of(actor, placement)).toList();
    }

    private static @Nullable Boolean late(@Nullable Home home) {
        return home == null ? null : home.timing() == Timing.LATE;
    }
}
