package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.SelectionEvent.CandidateConfirmed;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.selection.model.SessionBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The selection session (C15): who was called, came, was selected, and says yes. Nobody more is
 * selected than the call has places reserved, even when two panels decide at the same instant.
 */
@Component
class SelectionHall {
    private static final Set<Move> HEARD =
            EnumSet.of(Move.SELECT, Move.KEEP_IN_RESERVE, Move.NOT_SELECT);

    private final CallBook calls;
    private final ApplicationBook applications;
    private final ApplicationMoves moves;
    private final FreePlaces free;
    private final SessionBook sessions;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelectionHall(
            CallBook calls,
            ApplicationBook applications,
            ApplicationMoves moves,
            FreePlaces free,
            SessionBook sessions,
            Offers offers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.moves = moves;
        this.free = free;
        this.sessions = sessions;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an officer's move on a locked application. */
    Answer<Application> move(
            Actor actor, Call call, Application application, Move move, @Nullable String reason) {
        if (!ApplicationTable.byHand(move)) {
            return Answer.refused("selection.not-by-hand");
        }
        if (ApplicationTable.TABLE.after(application.state(), move).isEmpty()) {
            return Answer.refused("selection.not-possible-now");
        }
        if (!Reasons.fits(move, reason)) {
            FieldFault fault =
                    FieldFault.of(
                            "reason",
                            reason == null || reason.isBlank()
                                    ? "shared.required"
                                    : "shared.not-a-choice");
            return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", List.of(fault)));
        }
        Optional<String> deciding =
                HEARD.contains(move) && application.state() == State.PRESENT
                        ? sessions.deciding(application.id())
                        : Optional.empty();
        if (deciding.isPresent()) {
            return Answer.refused("selection.minutes-decide", deciding.get());
        }
        String kept = reason == null || reason.isBlank() ? null : reason;
        return switch (move) {
            case SELECT -> select(actor, call, application);
            case CONFIRM -> confirm(actor, call, application);
            case NOT_SELECT -> leaveOut(actor, call, application, kept);
            default -> moves.make(actor, call, application, move, kept);
        };
    }

    private Answer<Application> select(Actor actor, Call call, Application application) {
        if (free.locked(call, application.agency()) <= 0) {
            return Answer.refused(
                    "selection.places-exhausted", call.placesOf(application.agency()));
        }
        Optional<LocalDate> ended =
                application.state() == State.ON_RESERVE_LIST
                        ? calls.reserveEndedOn(call.id())
                        : Optional.empty();
        if (ended.isPresent()) {
            return Answer.refused("selection.reserve-has-ended", ended.get());
        }
        int ahead =
                application.state() == State.ON_RESERVE_LIST
                        ? applications.aheadOnReserveList(application.id())
                        : 0;
        return ahead == 0
                ? moves.make(actor, call, application, Move.SELECT, null)
                : Answer.refused("selection.reserve-order", ahead);
    }

    /** Nobody is told that all places are taken while one is free. */
    private Answer<Application> leaveOut(
            Actor actor, Call call, Application application, @Nullable String reason) {
        int left =
                Reasons.PLACES_TAKEN.equals(reason) ? free.locked(call, application.agency()) : 0;
        return left > 0
                ? Answer.refused("selection.places-free", left)
                : moves.make(actor, call, application, Move.NOT_SELECT, reason);
    }

    private Answer<Application> confirm(Actor actor, Call call, Application application) {
        // Until the placement has committed its place, nobody else may count it as free.
        calls.lockPlaces(call.id(), application.agency());
        return moves.make(actor, call, application, Move.CONFIRM, null)
                .map(confirmed -> {
                    events.publishEvent(confirmation(actor, call, confirmed));
                    tellOffer(actor, call);
                    return confirmed;
                });
    }

    private void tellOffer(Actor actor, Call call) {
        int confirmed =
                call.agencies().stream()
                        .mapToInt(agency ->
                                applications.count(
                                        call.id(), new AgencyId(agency), State.CONFIRMED))
                        .sum();
        if (confirmed >= call.allPlaces()) {
            offers.filled(actor, call.offer(), confirmed);
        }
    }

    private CandidateConfirmed confirmation(Actor actor, Call call, Application application) {
        return new CandidateConfirmed(
                actor,
                application.id(),
                call.id(),
                call.season(),
                application.person(),
                application.agency(),
                call.post().employer(),
                call.offer(),
                LocalDate.now(clock));
    }
}
