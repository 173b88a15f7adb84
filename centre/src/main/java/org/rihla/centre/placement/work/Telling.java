package org.rihla.centre.placement.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.placement.model.PlacementBook.Step;
import org.rihla.centre.placement.model.Reasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a placement: its steps, the history, and whoever listens. */
@Component
class Telling {
    private final PlacementBook book;
    private final History history;
    private final ApplicationEventPublisher events;

    Telling(PlacementBook book, History history, ApplicationEventPublisher events) {
        this.book = book;
        this.history = history;
        this.events = events;
    }

    /**
     * A move as it was entered.
     *
     * @param from the state before
     * @param reason coded, if there is one
     * @param evidence what proves it
     * @param place where
     */
    record Told(
            State from,
            Move move,
            LocalDate on,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String place) {}

    /** Tells that a placement has begun. */
    void opened(Actor actor, Placement placement) {
        history.add(
                actor,
                History.Entry.of(
                        "placement.history.opened",
                        subject(placement),
                        placement.parties().person().value(),
                        Map.of("number", placement.number())));
        events.publishEvent(placement.event(null, null, placement.openedOn()));
    }

    /** Tells that a journey was taken over from an earlier register. */
    void takenOver(Actor actor, Placement placement) {
        history.add(
                actor,
                History.Entry.of(
                        "placement.history.taken-over",
                        subject(placement),
                        placement.parties().person().value(),
                        Map.of("number", placement.number())));
    }

    /** Tells that a placement has moved. */
    void moved(Actor actor, Placement placement, Told told) {
        book.add(
                new Step(
                        placement.id(),
                        told.move(),
                        placement.state(),
                        told.on(),
                        told.reason(),
                        told.evidence(),
                        told.place(),
                        actor.name()));
        String reason = told.reason();
        history.add(
                actor,
                new History.Entry(
                        "placement.history." + code(told.move()),
                        subject(placement),
                        placement.parties().person().value(),
                        told.place(),
                        reason == null ? null : Reasons.key(reason),
                        facts(placement, told)));
        events.publishEvent(placement.event(told.from(), reason, told.on()));
    }

    private static Map<String, String> facts(Placement placement, Told told) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("on", told.on().toString());
        Home home = placement.home();
        if (told.move() == Move.CHECK_IN && home != null) {
            facts.put("receipt", home.receipt());
        }
        return facts;
    }

    static String subject(Placement placement) {
        return "placement:" + placement.id().value();
    }

    private static String code(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
