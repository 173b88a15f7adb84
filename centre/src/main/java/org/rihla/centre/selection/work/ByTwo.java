package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Overrides.Kind;
import org.rihla.centre.selection.SelectionEvent.Overridden;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.ManualOverride;
import org.rihla.centre.selection.model.OverrideTable;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what an approved override says; nothing else in the house can make these moves. */
@Component
class ByTwo {
    private final CallBook calls;
    private final ApplicationBook applications;
    private final ApplicationMoves moves;
    private final Expressions expressions;
    private final FreePlaces free;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ByTwo(
            CallBook calls,
            ApplicationBook applications,
            ApplicationMoves moves,
            Expressions expressions,
            FreePlaces free,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.moves = moves;
        this.expressions = expressions;
        this.free = free;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Whether something can be decided otherwise now: where she and her call stand. */
    static boolean possible(Kind kind, Call call, State from) {
        boolean settled = call.state() == Calls.State.SETTLED;
        return OverrideTable.fits(kind, from) && (kind == Kind.IN_TIME) != settled;
    }

    /** How many would be passed over. */
    int ahead(Kind kind, Application application) {
        return kind == Kind.OUT_OF_TURN ? applications.aheadOnReserveList(application.id()) : 0;
    }

    /**
     * Does it.
     *
     * @param call its call, locked
     * @param application the application, locked
     */
    Answer<Application> done(
            Actor actor, Call call, Application application, ManualOverride override) {
        if (!possible(override.kind(), call, application.state())) {
            return Answer.refused("selection.override-overtaken");
        }
        return moved(actor, call, application, override.kind())
                .map(after -> {
                    tell(actor, call, after, override);
                    return after;
                });
    }

    private Answer<Application> moved(Actor actor, Call call, Application application, Kind kind) {
        return switch (kind) {
            case IN_TIME ->
                    moves.make(actor, call, application, Move.COUNT_IN_TIME, null)
                            .then(counted -> expressions.review(actor, call, counted));
            case ONTO_LIST -> moves.make(actor, call, application, Move.PUT_ON_LIST, null);
            case OUT_OF_TURN -> select(actor, call, application);
        };
    }

    /** Nobody is selected without a free place or from an ended list, not even by two. */
    private Answer<Application> select(Actor actor, Call call, Application application) {
        Optional<LocalDate> ended = calls.reserveEndedOn(call.id());
        if (ended.isPresent()) {
            return Answer.refused("selection.reserve-has-ended", ended.get());
        }
        return free.locked(call, application.agency()) > 0
                ? moves.make(actor, call, application, Move.SELECT, null)
                : Answer.refused("selection.places-exhausted", call.placesOf(application.agency()));
    }

    private void tell(Actor actor, Call call, Application application, ManualOverride override) {
        history.add(
                actor,
                new History.Entry(
                        "selection.history.override",
                        "application:" + application.id().value(),
                        application.person().value(),
                        null,
                        Reasons.overrideKey(override.reason()),
                        Map.of("call", call.code())));
        events.publishEvent(
                new Overridden(
                        application.id(),
                        call.season(),
                        application.agency(),
                        override.kind(),
                        LocalDate.now(clock)));
    }
}
