package org.rihla.centre.placement.work;

import static org.rihla.centre.placement.Placements.Move.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Scope;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.placement.model.Days;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.placement.model.Placement.Papers;

/** Placements as those who ask may see them. */
final class Views {
    private static final Set<State> AFTER_WORK =
            EnumSet.of(
                    State.EXITED,
                    State.TO_LOCATE,
                    State.RETURNED,
                    State.EXITED_NOT_CHECKED_IN,
                    State.LAWFUL_STAY,
                    State.NOT_RETURNED);

    private Views() {}

    static PlacementView of(Actor actor, Placement placement) {
        return actor.scope() instanceof Scope.OfEmployer
                ? ofWorkOnly(actor, placement)
                : whole(actor, placement);
    }

    /**
     * What an employer is told of her own workers: the work, and nothing of health, family, papers
     * or what became of somebody after it.
     */
    private static PlacementView ofWorkOnly(Actor actor, Placement placement) {
        Days days = placement.days();
        Parties parties = placement.parties();
        return new PlacementView(
                placement.id(),
                placement.number(),
                parties.person(),
                parties.offer(),
                parties.employer(),
                parties.agency(),
                parties.season(),
                parties.type(),
                AFTER_WORK.contains(placement.state()) ? State.ENDING : placement.state(),
                placement.stay().from(),
                placement.stay().to(),
                placement.openedOn(),
                null,
                null,
                days.of(DEPART),
                days.of(ARRIVE),
                days.of(START_WORK),
                days.of(END_WORK),
                null,
                null,
                null,
                null,
                null,
                null,
                Reach.possible(actor, placement),
                placement.version());
    }

    /** The states to look for when somebody asks for some; an employer's "ended" has no parts. */
    static Set<State> asked(Actor actor, Set<State> states) {
        if (!(actor.scope() instanceof Scope.OfEmployer)) {
            return states;
        }
        Set<State> told = EnumSet.noneOf(State.class);
        told.addAll(states);
        told.removeAll(AFTER_WORK);
        if (told.contains(State.ENDING)) {
            told.addAll(AFTER_WORK);
        }
        return told;
    }

    /** Counts as those who ask may see them. */
    static Map<State, Integer> counts(Actor actor, Map<State, Integer> counts) {
        if (!(actor.scope() instanceof Scope.OfEmployer)) {
            return counts;
        }
        Map<State, Integer> told = new EnumMap<>(State.class);
        counts.forEach((state, count) ->
                told.merge(AFTER_WORK.contains(state) ? State.ENDING : state, count, Integer::sum));
        return told;
    }

    private static PlacementView whole(Actor actor, Placement placement) {
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
