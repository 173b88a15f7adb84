package org.rihla.centre.selection.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People.PersonFacts;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.CollectedBook;
import org.rihla.centre.selection.model.Reasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where applications are taken, judged, moved and shown. */
@Service
@Transactional
class ApplicationDesk implements Applications {
    private final CallBook calls;
    private final ApplicationBook applications;
    private final BulkBook bulks;
    private final CollectedBook collected;
    private final Expressions expressions;
    private final KnownPeople known;
    private final SelectionHall hall;

    ApplicationDesk(
            CallBook calls,
            ApplicationBook applications,
            BulkBook bulks,
            CollectedBook collected,
            Expressions expressions,
            KnownPeople known,
            SelectionHall hall) {
        this.calls = calls;
        this.applications = applications;
        this.bulks = bulks;
        this.collected = collected;
        this.expressions = expressions;
        this.known = known;
        this.hall = hall;
    }

    @Override
    public Answer<ApplicationView> express(
            Actor actor, CallId call, PersonId person, String channel) {
        Reach.needsOne(actor, Right.WRITE_FILES, Right.OWN_JOURNEY);
        if (!Calls.WAYS_IN.contains(channel) && !Calls.CHANNELS.contains(channel)) {
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "selection.check-fields",
                            List.of(FieldFault.of("channel", "shared.not-a-choice"))));
        }
        PersonFacts facts =
                expressions.person(actor, person).orElseThrow(() -> new NotFound("person"));
        Call called = calls.lock(call).orElseThrow(() -> new NotFound("call"));
        return expressions.take(actor, called, facts, channel).map(this::view);
    }

    @Override
    public Answer<Taken> expressCollected(
            Actor actor, CallId call, PersonId person, Collected collected) {
        actor.needs(Right.WRITE_FILES);
        PersonFacts facts =
                expressions.person(actor, person).orElseThrow(() -> new NotFound("person"));
        Call called = calls.lock(call).orElseThrow(() -> new NotFound("call"));
        return expressions
                .takeCollected(actor, called, facts, collected)
                .map(outcome -> new Taken(view(outcome.application()), outcome.fate()));
    }

    @Override
    public Answer<Taken> expressCollected(
            Actor actor, CallId call, String number, Collected collected) {
        actor.needs(Right.WRITE_FILES);
        return known.person(actor, number)
                .map(person -> expressCollected(actor, call, person, collected))
                .orElseGet(() ->
                        new Answer.Refused<>(
                                Refusal.ofFields(
                                        "selection.check-fields",
                                        List.of(
                                                FieldFault.of(
                                                        "person", "selection.unknown-person")))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<FormView> forms(Actor actor, ApplicationId application) {
        actor.needs(Right.READ_FILES);
        return collected.of(reached(actor, application).id());
    }

    @Override
    public Answer<ApplicationView> review(Actor actor, ApplicationId application) {
        actor.needs(Right.WRITE_FILES);
        return locked(actor, application, (call, found) -> expressions.review(actor, call, found));
    }

    @Override
    public Answer<ApplicationView> move(
            Actor actor, ApplicationId application, Move move, @Nullable String reason) {
        if (!(ApplicationTable.byHerself(move) && actor.may(Right.OWN_JOURNEY))) {
            Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        }
        Application found = reached(actor, application);
        Application held = applications.lock(found.id()).orElseThrow();
        Call call = calls.find(held.call()).orElseThrow();
        return hall.move(actor, call, held, move, reason).map(this::view);
    }

    @Override
    public List<String> reasonsOf(Move move) {
        return Reasons.of(move);
    }

    @Override
    public List<Move> possible(State state) {
        return ApplicationTable.TABLE.movesFrom(state).stream()
                .filter(ApplicationTable::byHand)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int countToComplete(Actor actor) {
        actor.needs(Right.READ_FILES);
        return applications.countToComplete(Reach.agencies(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicationView> toComplete(Actor actor, int atMost) {
        actor.needs(Right.READ_FILES);
        return views(applications.toComplete(Reach.agencies(actor), atMost));
    }

    @Override
    @Transactional(readOnly = true)
    public int countToAnswer(Actor actor) {
        actor.needs(Right.READ_FILES);
        return applications.countToAnswer(Reach.agencies(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicationView> toAnswer(Actor actor, int atMost) {
        actor.needs(Right.READ_FILES);
        return views(applications.toAnswer(Reach.agencies(actor), atMost));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ApplicationView> find(Actor actor, ApplicationId application) {
        Reach.needsOne(actor, Right.READ_FILES, Right.OWN_JOURNEY);
        return applications
                .find(application)
                .filter(found -> Reach.reaches(actor, found))
                .map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicationView> ofCall(Actor actor, CallId call, @Nullable State state) {
        reached(actor, call);
        return views(applications.ofCall(call, Reach.agencies(actor), state));
    }

    @Override
    @Transactional(readOnly = true)
    public Slice<ApplicationView> page(
            Actor actor, CallId call, @Nullable State state, @Nullable String after, int atMost) {
        reached(actor, call);
        List<Application> found = bulks.page(call, Reach.agencies(actor), state, after, atMost + 1);
        boolean more = found.size() > atMost;
        List<Application> rows = more ? found.subList(0, atMost) : found;
        return new Slice<>(views(rows), more ? rows.getLast().number() : null);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor, CallId call, @Nullable State state) {
        reached(actor, call);
        Map<State, Integer> counts = applications.counts(call, Reach.agencies(actor));
        return state == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(state, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ApplicationView> ofPerson(Actor actor, PersonId person) {
        Reach.needsOne(actor, Right.READ_FILES, Right.OWN_JOURNEY);
        if (expressions.person(actor, person).isEmpty()) {
            throw new NotFound("person");
        }
        return views(applications.ofPerson(person));
    }

    /** The call is locked before the application, as it is when a list is made. */
    private Answer<ApplicationView> locked(
            Actor actor,
            ApplicationId id,
            BiFunction<Call, Application, Answer<Application>> change) {
        Call call = calls.lock(reached(actor, id).call()).orElseThrow();
        Application application = applications.lock(id).orElseThrow();
        return change.apply(call, application).map(this::view);
    }

    private void reached(Actor actor, CallId call) {
        actor.needs(Right.READ_FILES);
        if (calls.find(call).filter(found -> Reach.reaches(actor, found)).isEmpty()) {
            throw new NotFound("call");
        }
    }

    private Application reached(Actor actor, ApplicationId id) {
        return applications
                .find(id)
                .filter(found -> Reach.reaches(actor, found))
                .orElseThrow(() -> new NotFound("application"));
    }

    private ApplicationView view(Application application) {
        return views(List.of(application)).getFirst();
    }

    private List<ApplicationView> views(List<Application> found) {
        Map<ApplicationId, List<FindingView>> findings = applications.findings(found);
        Map<CallId, String> codes = new HashMap<>();
        List<ApplicationView> views = new ArrayList<>();
        for (Application application : found) {
            String code =
                    codes.computeIfAbsent(
                            application.call(), id -> calls.find(id).orElseThrow().code());
            views.add(application.view(code, findings.getOrDefault(application.id(), List.of())));
        }
        return views;
    }
}
