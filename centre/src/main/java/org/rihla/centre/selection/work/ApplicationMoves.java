package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.SelectionEvent.ApplicationMoved;
import org.rihla.centre.selection.SelectionEvent.ExpressedAgain;
import org.rihla.centre.selection.SelectionEvent.MoveTakenBack;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a move of the table: writes it, tells the history, and lets others hear it. */
@Component
class ApplicationMoves {
    private final ApplicationBook applications;
    private final BulkBook bulks;
    private final History history;
    private final ApplicationEventPublisher events;
    private final SelectionSettings settings;
    private final Clock clock;

    ApplicationMoves(
            ApplicationBook applications,
            BulkBook bulks,
            History history,
            ApplicationEventPublisher events,
            SelectionSettings settings,
            Clock clock) {
        this.applications = applications;
        this.bulks = bulks;
        this.history = history;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** ApplicationMoves a locked application, if the table allows it from where it stands. */
    Answer<Application> make(
            Actor actor, Call call, Application application, Move move, @Nullable String reason) {
        State from = application.state();
        return ApplicationTable.TABLE
                .after(from, move)
                .<Answer<Application>>map(to -> {
                    Application moved =
                            applications.update(application.moved(to, reason, answerBy(from, to)));
                    tell(actor, call, moved, from);
                    return Answer.of(moved);
                })
                .orElseGet(() -> Answer.refused("selection.not-possible-now"));
    }

    /** Whoever comes from the reserve list has less time: somebody else waits behind her. */
    private @Nullable Instant answerBy(State from, State to) {
        if (to != State.SELECTED) {
            return null;
        }
        return from == State.ON_RESERVE_LIST
                ? clock.instant().plus(Duration.ofHours(settings.reserveHours()))
                : LocalDate.now(clock)
                        .plusDays(settings.answerDays() + 1L)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
    }

    /**
     * One of many moves.
     *
     * @param to where it leads
     * @param reason coded; of a move that is taken back, the one that it had
     */
    record Step(Application application, State to, @Nullable String reason) {}

    /** Makes many moves of one call's locked applications that have been judged. */
    void makeAll(Actor actor, Call call, List<Step> steps) {
        List<Application> moved = new ArrayList<>();
        for (Step step : steps) {
            State from = step.application().state();
            moved.add(
                    step.application().moved(step.to(), step.reason(), answerBy(from, step.to())));
        }
        write(actor, moved.stream().map(one -> entry(call, one, state(one))).toList(), moved);
        for (int i = 0; i < steps.size(); i++) {
            events.publishEvent(moved(call, moved.get(i), steps.get(i).application().state()));
        }
    }

    /** Takes many moves back: each is one more move in the history. */
    void takeBackAll(Actor actor, Call call, List<Step> steps) {
        List<Application> back = new ArrayList<>();
        for (Step step : steps) {
            back.add(step.application().moved(step.to(), null, null));
        }
        write(actor, back.stream().map(one -> undone(call, one)).toList(), back);
        for (Step step : steps) {
            events.publishEvent(
                    new MoveTakenBack(
                            moved(
                                    call,
                                    step.application().moved(step.to(), step.reason(), null),
                                    step.application().state())));
        }
    }

    private void write(Actor actor, List<History.Entry> entries, List<Application> changed) {
        if (!changed.isEmpty()) {
            bulks.move(changed);
            history.addAll(actor, entries);
        }
    }

    private static History.Entry undone(Call call, Application back) {
        History.Entry entry = entry(call, back, state(back));
        return new History.Entry(
                entry.kind(),
                entry.subject(),
                entry.person(),
                null,
                Reasons.key(Reasons.UNDONE),
                entry.facts());
    }

    /** Tells that somebody who had applied came once more. */
    void tellAgain(Call call, Application application) {
        events.publishEvent(
                new ExpressedAgain(
                        application.id(),
                        call.id(),
                        call.season(),
                        application.person(),
                        application.agency(),
                        LocalDate.now(clock)));
    }

    /** Tells that a late expression counts after all: a form was stamped in time. */
    void tellInTime(Actor actor, Call call, Application application) {
        history.add(actor, entry(call, application, "form-in-time"));
        events.publishEvent(moved(call, application, State.LATE));
    }

    /** Tells that an application has come to its state. */
    void tell(Actor actor, Call call, Application application, @Nullable State from) {
        history.add(actor, entry(call, application, state(application)));
        events.publishEvent(moved(call, application, from));
    }

    private static History.Entry entry(Call call, Application application, String kind) {
        String reason = application.reason();
        return new History.Entry(
                "selection.history." + kind,
                "application:" + application.id().value(),
                application.person().value(),
                null,
                reason == null ? null : Reasons.key(reason),
                Map.of("call", call.code()));
    }

    private ApplicationMoved moved(Call call, Application application, @Nullable State from) {
        return new ApplicationMoved(
                application.id(),
                call.id(),
                call.season(),
                application.person(),
                application.agency(),
                call.post().employer(),
                from,
                application.state(),
                application.reason(),
                LocalDate.now(clock));
    }

    private static String state(Application application) {
        return application.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
