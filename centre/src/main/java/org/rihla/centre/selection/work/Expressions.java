package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.Applications.Fate;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationBook.Kind;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.CollectedBook;
import org.rihla.centre.selection.work.EligibilityCheck.Judgement;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/** Takes down expressions of interest and judges them, at once and again after a paper has come. */
@Component
class Expressions {
    private static final Set<State> JUDGED_AGAIN =
            Set.of(
                    State.APPLIED,
                    State.TO_COMPLETE,
                    State.NOT_ELIGIBLE,
                    State.ELIGIBLE,
                    State.LAPSED);

    private final CallBook calls;
    private final ApplicationBook applications;
    private final CollectedBook collected;
    private final EligibilityCheck eligibility;
    private final ApplicationMoves moves;
    private final People people;
    private final Network network;
    private final SelectionSettings settings;
    private final Clock clock;

    Expressions(
            CallBook calls,
            ApplicationBook applications,
            CollectedBook collected,
            EligibilityCheck eligibility,
            ApplicationMoves moves,
            People people,
            Network network,
            SelectionSettings settings,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.collected = collected;
        this.eligibility = eligibility;
        this.moves = moves;
        this.people = people;
        this.network = network;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes down an expression.
     *
     * @param call the call, locked
     */
    Answer<Application> take(Actor actor, Call call, PersonFacts person, String channel) {
        Optional<Application> earlier = applications.of(call.id(), person.id());
        if (earlier.isPresent()) {
            moves.tellAgain(call, earlier.get());
            return Answer.of(earlier.get());
        }
        LocalDate today = LocalDate.now(clock);
        Calls.State state = call.on(today);
        if (state == Calls.State.SCHEDULED) {
            return Answer.refused("selection.not-open-yet", call.window().from());
        }
        boolean late = state != Calls.State.OPEN || today.isAfter(call.window().to());
        State to = late ? State.LATE : State.APPLIED;
        return first(actor, call, person, new Coming(to, channel, clock.instant()));
    }

    /**
     * Takes down an expression that was collected away from the counter; it counts from its stamp.
     *
     * @param call the call, locked
     */
    Answer<Outcome> takeCollected(Actor actor, Call call, PersonFacts person, Collected form) {
        LocalDate stamped = LocalDate.ofInstant(form.at(), clock.getZone());
        if (form.at().isAfter(clock.instant())) {
            return Answer.refused("selection.stamp-in-future");
        }
        if (stamped.isBefore(call.window().from())) {
            return Answer.refused("selection.stamp-before-opening", call.window().from());
        }
        // A signed list is not opened again; the form is kept all the same.
        boolean late = call.state() == Calls.State.SETTLED || stamped.isAfter(call.window().to());
        Optional<Application> earlier = applications.of(call.id(), person.id());
        if (earlier.isPresent()) {
            moves.tellAgain(call, earlier.get());
            return again(actor, call, person, earlier.get(), new Form(form, late));
        }
        State to = late ? State.LATE : State.APPLIED;
        return first(actor, call, person, new Coming(to, form.channel(), form.at()))
                .map(taken -> {
                    collected.keep(taken.id(), form, actor, clock.instant());
                    return new Outcome(taken, late ? Fate.LATE : Fate.TAKEN);
                });
    }

    /** A form that was stamped in time wins over an expression that came late. */
    private Answer<Outcome> again(
            Actor actor, Call call, PersonFacts person, Application earlier, Form form) {
        if (earlier.state() != State.LATE) {
            return Answer.of(new Outcome(earlier, Fate.ALREADY_THERE));
        }
        Collected collectedForm = form.collected();
        collected.keep(earlier.id(), collectedForm, actor, clock.instant());
        if (form.late()) {
            return Answer.of(new Outcome(earlier, Fate.ALREADY_THERE));
        }
        State to = ApplicationTable.TABLE.after(earlier.state(), Move.COUNT_IN_TIME).orElseThrow();
        Application mended =
                applications.update(
                        earlier.stamped(to, collectedForm.channel(), collectedForm.at()));
        moves.tellInTime(actor, call, mended);
        return judge(actor, call, mended, person).map(judged -> new Outcome(judged, Fate.TAKEN));
    }

    /** A form and whether it came too late to count. */
    private record Form(Collected collected, boolean late) {}

    /** A form's application and what became of the form. */
    record Outcome(Application application, Fate fate) {}

    /** How and when somebody came, and where that puts her. */
    private record Coming(State state, String channel, Instant at) {}

    private Answer<Application> first(Actor actor, Call call, PersonFacts person, Coming coming) {
        if (call.placesOf(person.agency()) == 0 || !isCalled(call, person.commune())) {
            return Answer.refused("selection.commune-not-called");
        }
        Application first = fresh(call, person, coming);
        applications.add(first);
        moves.tell(actor, call, first, null);
        return coming.state() == State.LATE ? Answer.of(first) : judge(actor, call, first, person);
    }

    /**
     * Judges an application again.
     *
     * @param call its call, locked
     */
    Answer<Application> review(Actor actor, Call call, Application application) {
        if (call.state() == Calls.State.SETTLED || !JUDGED_AGAIN.contains(application.state())) {
            return Answer.refused("selection.not-possible-now");
        }
        return judge(actor, call, application, people.facts(application.person()));
    }

    private Answer<Application> judge(
            Actor actor, Call call, Application application, PersonFacts person) {
        Judgement judgement = eligibility.judge(call, person);
        State from = application.state();
        Optional<State> to = ApplicationTable.TABLE.after(from, judgement.move());
        if (to.isEmpty()) {
            return Answer.refused("selection.not-possible-now");
        }
        Application judged =
                applications.update(
                        application.judged(
                                to.get(), judgement.reason(), completeBy(call, judgement.move())));
        applications.keep(judged.id(), Kind.ELIGIBILITY, judgement.findings());
        if (to.get() != from) {
            moves.tell(actor, call, judged, from);
        }
        return Answer.of(judged);
    }

    private @Nullable LocalDate completeBy(Call call, Move move) {
        return move == Move.ASK_TO_COMPLETE
                ? call.window().to().plusDays(settings.completionDays())
                : null;
    }

    private Application fresh(Call call, PersonFacts person, Coming coming) {
        return new Application(
                new ApplicationId(Ulid.next(clock)),
                "%s-%05d".formatted(call.code(), calls.nextApplication(call.id())),
                call.id(),
                person.id(),
                person.agency(),
                coming.state(),
                coming.channel(),
                coming.at(),
                null,
                null,
                null,
                null,
                0);
    }

    /** Whether a commune, its province or its region is called. */
    private boolean isCalled(Call call, String commune) {
        String code = commune;
        for (int level = 0; level < TerritoryView.Level.values().length; level++) {
            if (call.communes().contains(code)) {
                return true;
            }
            String above = network.territory(code).map(TerritoryView::parent).orElse(null);
            if (above == null) {
                return false;
            }
            code = above;
        }
        return false;
    }

    /** The person, if the actor reaches her. */
    Optional<PersonFacts> person(Actor actor, PersonId id) {
        PersonFacts facts = people.facts(id);
        return actor.reachesPerson(id.value(), facts.agency().value())
                ? Optional.of(facts)
                : Optional.empty();
    }
}
