package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Application.Place;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationBook.Kind;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Call.Signature;
import org.rihla.centre.selection.model.Call.SignedList;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.CallTable;
import org.rihla.centre.selection.model.Points;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.rihla.law.draw.Applicant;
import org.rihla.law.draw.Draws;
import org.rihla.law.draw.Ranked;
import org.rihla.law.draw.Ranking;
import org.springframework.stereotype.Component;

/**
 * Makes the list of a call and has it signed by two people (R9, C14).
 *
 * <p>Ranking proposes; only the second signature moves anybody. Until then a file may still be
 * judged again, and a list that is no longer right cannot be signed.
 */
@Component
class CallLists {
    private final CallBook calls;
    private final ApplicationBook applications;
    private final EligibilityCheck eligibility;
    private final ApplicationMoves moves;
    private final People people;
    private final History history;
    private final SelectionSettings settings;
    private final Clock clock;

    CallLists(
            CallBook calls,
            ApplicationBook applications,
            EligibilityCheck eligibility,
            ApplicationMoves moves,
            People people,
            History history,
            SelectionSettings settings,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.eligibility = eligibility;
        this.moves = moves;
        this.people = people;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Ranks the eligible of each agency.
     *
     * @param call the call, locked
     */
    Answer<Call> rank(Actor actor, Call call, String publicValue) {
        if (CallTable.TABLE.after(call.state(), CallTable.Move.RANK).isEmpty()) {
            return Answer.refused("selection.not-possible-now");
        }
        String used = call.list().publicValue();
        if (used != null && !used.equals(publicValue)) {
            return Answer.refused("selection.value-is-fixed", used);
        }
        List<Application> all = applications.ofCall(call.id(), null, null);
        String seed = Draws.publicSeed(call.code(), publicValue);
        for (String agency : call.agencies()) {
            AgencyId id = new AgencyId(agency);
            List<Application> own = all.stream().filter(a -> a.agency().equals(id)).toList();
            rankAgency(call, own, seed, call.placesOf(id));
        }
        SignedList fresh = new SignedList(publicValue, clock.instant(), null, null, null);
        Call ranked = calls.update(call.with(Calls.State.RANKED, fresh));
        note(actor, ranked, "selection.history.ranked");
        return Answer.of(ranked);
    }

    /** Gives a list back to be made again, with a coded reason; the first signature is undone. */
    Answer<Call> sendBack(Actor actor, Call call, String reason) {
        if (CallTable.TABLE.after(call.state(), CallTable.Move.SEND_BACK).isEmpty()) {
            return Answer.refused("selection.not-possible-now");
        }
        SignedList unsigned =
                new SignedList(call.list().publicValue(), call.list().rankedAt(), null, null, null);
        Call back = calls.update(call.with(Calls.State.CLOSED, unsigned));
        history.add(
                actor,
                new History.Entry(
                        "selection.history.sent-back",
                        "call:" + call.id().value(),
                        null,
                        null,
                        Reasons.key(reason),
                        Map.of("call", call.code())));
        return Answer.of(back);
    }

    /**
     * Signs a list, first or second.
     *
     * @param call the call, locked
     */
    Answer<Call> sign(Actor actor, Call call) {
        if (call.state() != Calls.State.RANKED) {
            return Answer.refused("selection.not-possible-now");
        }
        List<Application> all = applications.ofCall(call.id(), null, null);
        long changed = all.stream().filter(Application::differsFromList).count();
        if (changed > 0) {
            return Answer.refused("selection.list-changed", changed);
        }
        Signature mine = new Signature(actor.account(), actor.name(), clock.instant());
        Signature first = call.list().first();
        if (first == null) {
            Call signed = calls.update(call.with(Calls.State.RANKED, signed(call, mine, null)));
            note(actor, signed, "selection.history.first-signature");
            return Answer.of(signed);
        }
        if (first.account().equals(actor.account())) {
            return Answer.refused("selection.already-signed");
        }
        actor.needs(Right.SIGN_SELECTION);
        return Answer.of(settled(actor, call, signed(call, first, mine), all));
    }

    private Call settled(Actor actor, Call call, SignedList list, List<Application> all) {
        Call settled = calls.update(call.with(Calls.State.SETTLED, list));
        note(actor, settled, "selection.history.second-signature");
        for (Application application : all) {
            Place place = application.place();
            if (place != null) {
                moves.make(actor, settled, application, moveTo(place.proposed()), null).orThrow();
            }
        }
        return settled;
    }

    private SignedList signed(Call call, Signature first, @Nullable Signature second) {
        return new SignedList(
                call.list().publicValue(),
                call.list().rankedAt(),
                first,
                second,
                second == null ? null : LocalDate.now(clock));
    }

    private void rankAgency(Call call, List<Application> own, String seed, int places) {
        Map<String, Application> byNumber = new HashMap<>();
        Map<String, Points> points = new HashMap<>();
        List<Applicant> applicants = new ArrayList<>();
        for (Application application : own) {
            if (application.state() == State.ELIGIBLE) {
                PersonFacts facts = people.facts(application.person());
                Points earned = points(call, facts);
                byNumber.put(application.number(), application);
                points.put(application.number(), earned);
                applicants.add(applicant(call, application, facts, earned));
            } else if (application.place() != null) {
                applications.update(application.at(null));
            }
        }
        for (Ranked ranked : Ranking.rank(seed, applicants)) {
            String number = ranked.applicant().applicationId();
            Application application = requireNonNull(byNumber.get(number));
            applications.keep(
                    application.id(), Kind.POINTS, requireNonNull(points.get(number)).findings());
            applications.update(application.at(place(ranked, applicants.size(), places)));
        }
    }

    private Points points(Call call, PersonFacts facts) {
        int ready = eligibility.judge(call, facts).papersReady();
        return Points.of(call, facts, settings.fullFarmMonths(), ready);
    }

    private Applicant applicant(
            Call call, Application application, PersonFacts facts, Points earned) {
        LocalDate since = day(facts.waitingSince());
        long days = ChronoUnit.DAYS.between(since, call.window().to());
        return new Applicant(
                application.number(),
                BigDecimal.valueOf(earned.total()),
                Math.toIntExact(Math.max(0, days)));
    }

    private Place place(Ranked ranked, int of, int places) {
        return new Place(
                ranked.rank(),
                of,
                ranked.applicant().score().intValueExact(),
                ranked.applicant().waitingDays(),
                ranked.hash(),
                ranked.reason().name(),
                proposed(ranked.rank(), places));
    }

    private State proposed(int rank, int places) {
        if (rank <= places) {
            return State.SHORTLISTED;
        }
        return rank <= places + settings.reserveFor(places) ? State.RESERVE : State.NOT_SHORTLISTED;
    }

    private static Move moveTo(State proposed) {
        return switch (proposed) {
            case SHORTLISTED -> Move.SHORTLIST;
            case RESERVE -> Move.PUT_IN_RESERVE;
            case NOT_SHORTLISTED -> Move.LEAVE_OUT;
            default -> throw new IllegalStateException("Not a place of a list: " + proposed);
        };
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private void note(Actor actor, Call call, String kind) {
        history.add(
                actor,
                History.Entry.of(
                        kind, "call:" + call.id().value(), null, Map.of("call", call.code())));
    }
}
