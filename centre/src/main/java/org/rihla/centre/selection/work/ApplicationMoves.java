package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.SelectionEvent.ApplicationMoved;
import org.rihla.centre.selection.SelectionEvent.ExpressedAgain;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a move of the table: writes it, tells the history, and lets others hear it. */
@Component
class ApplicationMoves {
    private final ApplicationBook applications;
    private final History history;
    private final ApplicationEventPublisher events;
    private final SelectionSettings settings;
    private final Clock clock;

    ApplicationMoves(
            ApplicationBook applications,
            History history,
            ApplicationEventPublisher events,
            SelectionSettings settings,
            Clock clock) {
        this.applications = applications;
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
