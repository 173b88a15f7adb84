package org.rihla.centre.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Role;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.site.TaskSource;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.rihla.centre.site.parts.Task;
import org.springframework.stereotype.Component;

/** The steps of journeys that wait for somebody. */
@Component
class PlacementTasks implements TaskSource {
    private static final int ORDER = 40;
    private static final Map<State, Move> BEFORE_DEPARTURE =
            Map.of(
                    State.SELECTED, Move.MAKE_CONTRACT,
                    State.CONTRACT_READY, Move.READ_ALOUD,
                    State.READ_TO_WORKER, Move.SIGN_BY_WORKER,
                    State.SIGNED_WORKER, Move.SIGN_BY_EMPLOYER,
                    State.SIGNED_EMPLOYER, Move.CLEAR,
                    State.CLEARED, Move.DEPART);
    private static final Map<State, Move> ABROAD =
            Map.of(State.DEPARTED, Move.ARRIVE, State.ARRIVED, Move.START_WORK);

    private final Placements placements;
    private final Seasons seasons;
    private final SuspendedEmployers suspended;
    private final Clock clock;

    PlacementTasks(
            Placements placements, Seasons seasons, SuspendedEmployers suspended, Clock clock) {
        this.placements = placements;
        this.seasons = seasons;
        this.suspended = suspended;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Task> tasks(Visitor visitor) {
        Actor actor = visitor.as(Actor.class);
        return seasons.currentOn(LocalDate.now(clock))
                .map(SeasonView::id)
                .map(season -> tasks(actor, season))
                .orElseGet(List::of);
    }

    private List<Task> tasks(Actor actor, SeasonId season) {
        if (actor.role() == Role.EMPLOYER) {
            return ofEmployer(actor, season);
        }
        if (!actor.may(Right.MOVE_PLACEMENTS)) {
            return List.of();
        }
        Map<State, Integer> counts = placements.counts(actor, season);
        List<Task> tasks = new ArrayList<>();
        for (State state : State.values()) {
            Map<State, Move> steps = actor.role() == Role.MEDIATOR ? ABROAD : BEFORE_DEPARTURE;
            Move next = steps.get(state);
            if (next != null) {
                tasks.add(task(season, state, next, counts.getOrDefault(state, 0)));
            }
        }
        int atSuspended = suspended.people(actor, season).size();
        if (atSuspended > 0) {
            tasks.add(
                    Task.counted(
                            atSuspended,
                            Text.of("placement.task.suspended"),
                            "/journeys?season=" + season.value() + "&with=suspended",
                            null,
                            Text.of("placement.task.suspended.why")));
        }
        return tasks;
    }

    private static Task task(SeasonId season, State state, Move next, int count) {
        return Task.counted(
                count,
                PlacementWords.of(next),
                "/journeys?season=" + season.value() + "&state=" + state,
                null,
                PlacementWords.effect(next));
    }

    private List<Task> ofEmployer(Actor actor, SeasonId season) {
        LocalDate today = LocalDate.now(clock);
        long waiting =
                placements.list(actor, season, OwnPeoplePage.MAY_WAIT).stream()
                        .filter(one -> OwnPeoplePage.waits(one, today))
                        .count();
        return List.of(
                Task.counted(
                        waiting,
                        Text.of("placement.own.task"),
                        "/employer/people?only=waiting",
                        null,
                        Text.of("placement.own.task.why")));
    }
}
