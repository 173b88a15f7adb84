package org.rihla.centre.insight.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerEvent;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.HomecomingEvent;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.insight.model.Stage;
import org.rihla.centre.insight.store.FactWriter;
import org.rihla.centre.insight.store.FactWriter.Journey;
import org.rihla.centre.insight.store.FactWriter.Somebody;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementEvent.PlacementMoved;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.SelectionEvent.ApplicationMoved;
import org.rihla.centre.selection.SelectionEvent.ExpressedAgain;
import org.rihla.centre.selection.SelectionEvent.MoveTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens, in its own transaction, and keeps it without names. */
@Component
class FactListener {
    private final FactWriter facts;
    private final People people;
    private final Clock clock;

    FactListener(FactWriter facts, People people, Clock clock) {
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationMoved event) {
        Somebody who =
                somebody(
                        event.person(),
                        event.agency(),
                        event.employer(),
                        PlaceType.NEWCOMER,
                        event.on());
        String season = event.season().value();
        if (event.from() != null && putRight(event.from(), event.to())) {
            Stage.of(event.from()).ifPresent(stage -> facts.unreached(season, stage, who.person()));
        }
        Stage.of(event.to()).ifPresent(stage -> facts.reached(season, stage, who, event.on()));
        if (event.from() == null && event.to() != Applications.State.LATE) {
            facts.expressed(season, event.agency().value(), event.on());
        }
        refused(season, event.agency(), "selection", event.reason(), event.on());
    }

    @EventListener
    void on(MoveTakenBack event) {
        ApplicationMoved back = event.back();
        String season = back.season().value();
        Somebody who =
                somebody(
                        back.person(),
                        back.agency(),
                        back.employer(),
                        PlaceType.NEWCOMER,
                        back.on());
        Optional.ofNullable(back.from())
                .flatMap(Stage::of)
                .ifPresent(stage -> facts.takenBack(season, stage, who.person(), back.on()));
        Stage.of(back.to()).ifPresent(stage -> facts.reached(season, stage, who, back.on()));
        if (back.reason() != null) {
            facts.refusalTakenBack(
                    season, back.agency().value(), "selection." + back.reason(), back.on());
        }
    }

    /** Whether a wrong mark of the attendance list was put right. */
    private static boolean putRight(Applications.State from, Applications.State to) {
        return (from == Applications.State.ABSENT && to == Applications.State.PRESENT)
                || (from == Applications.State.PRESENT && to == Applications.State.ABSENT);
    }

    @EventListener
    void on(ExpressedAgain event) {
        facts.expressed(event.season().value(), event.agency().value(), event.on());
    }

    @EventListener
    void on(PlacementMoved event) {
        String season = event.season().value();
        Optional<Stage> stage = Stage.of(event.to());
        Journey journey =
                new Journey(
                        event.placement().value(),
                        event.offer().value(),
                        event.to().name(),
                        event.late(),
                        event.to() == Placements.State.WORKING ? event.on() : null,
                        event.to() == Placements.State.ENDING ? event.on() : null);
        // Most moves are of a known journey and reach no stage: then nobody needs to be looked up.
        boolean known = facts.moved(journey);
        if (!known || stage.isPresent()) {
            Somebody who =
                    somebody(
                            event.person(),
                            event.agency(),
                            event.employer(),
                            event.type(),
                            event.on());
            stage.ifPresent(reached -> facts.reached(season, reached, who, event.on()));
            if (!known) {
                facts.began(season, journey, who);
            }
        }
        if (endsBeforeWork(event)) {
            refused(season, event.agency(), "placement", event.reason(), event.on());
        }
    }

    /** A reason to end after work, such as the season's own end, is no refusal. */
    private static boolean endsBeforeWork(PlacementMoved event) {
        return event.to() == Placements.State.WITHDRAWN
                || (event.from() == Placements.State.ARRIVED
                        && event.to() == Placements.State.ENDING);
    }

    @EventListener
    void on(EmployerEvent event) {
        switch (event) {
            case EmployerEvent.OfferAccepted(var offer, _, var season, var posts, var on) ->
                    facts.accepted(season.value(), offer.value(), posts, on);
            case EmployerEvent.OfferNotAdmitted(_, _, var season, var code) ->
                    facts.refused(season.value(), null, "offer." + code, LocalDate.now(clock));
            case EmployerEvent.OfferWithdrawn(var offer, _, _, _, _) ->
                    facts.withdrawn(offer.value());
        }
    }

    @EventListener
    void on(HomecomingEvent.RecallMoved event) {
        if (event.to() == Recalls.State.OMITTED) {
            refused(event.fromSeason().value(), null, "recall", event.reason(), event.on());
        }
    }

    private void refused(
            String season,
            @Nullable AgencyId agency,
            String module,
            @Nullable String reason,
            LocalDate on) {
        if (reason != null) {
            facts.refused(
                    season, agency == null ? null : agency.value(), module + "." + reason, on);
        }
    }

    private Somebody somebody(
            PersonId person, AgencyId agency, EmployerId employer, PlaceType path, LocalDate on) {
        People.Traits known = people.traits(person);
        return new Somebody(
                person.value(),
                agency.value(),
                employer.value(),
                known.region(),
                known.sex().name(),
                ageBand(ChronoUnit.YEARS.between(known.birthDate(), on)),
                path);
    }

    private static String ageBand(long age) {
        if (age < 25) {
            return "18-24";
        }
        return age < 35 ? "25-34" : age < 45 ? "35-44" : "45+";
    }
}
