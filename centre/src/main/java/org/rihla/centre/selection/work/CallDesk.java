package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Application.Place;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.ApplicationTable;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Call.Signature;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.CallTable;
import org.rihla.centre.selection.model.OverrideBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where calls are published, closed, ranked, signed and shown. */
@Service
@Transactional
class CallDesk implements Calls {
    private static final int LONGEST_VALUE = 80;

    private final CallBook calls;
    private final ApplicationBook applications;
    private final OverrideBook overrides;
    private final CallPublishing publishing;
    private final CallLists lists;
    private final ReserveEnd reserve;
    private final Places places;
    private final History history;
    private final SelectionSettings settings;
    private final Clock clock;

    CallDesk(
            CallBook calls,
            ApplicationBook applications,
            OverrideBook overrides,
            CallPublishing publishing,
            CallLists lists,
            ReserveEnd reserve,
            Places places,
            History history,
            SelectionSettings settings,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.overrides = overrides;
        this.publishing = publishing;
        this.lists = lists;
        this.reserve = reserve;
        this.places = places;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Answer<CallView> publish(Actor actor, NewCall call) {
        actor.needs(Right.MANAGE_CALLS);
        return publishing.publish(actor, call).map(this::view);
    }

    @Override
    public Answer<CallView> close(Actor actor, CallId id) {
        Reach.needsOne(actor, Right.MANAGE_CALLS, Right.PREPARE_SELECTION);
        return whole(actor, id).then(call -> closed(actor, call)).map(this::view);
    }

    @Override
    public Answer<CallView> rank(Actor actor, CallId id, String publicValue) {
        Reach.needsOne(actor, Right.MANAGE_CALLS, Right.PREPARE_SELECTION);
        String value = TextRules.clean(publicValue);
        Optional<FieldFault> fault =
                TextRules.required("publicValue", value)
                        .or(() -> TextRules.plain("publicValue", value, LONGEST_VALUE));
        if (fault.isPresent()) {
            return fields(fault.get());
        }
        return whole(actor, id).then(call -> lists.rank(actor, call, value)).map(this::view);
    }

    @Override
    public Answer<CallView> sign(Actor actor, CallId id) {
        Reach.needsOne(actor, Right.SIGN_SELECTION, Right.PREPARE_SELECTION);
        return whole(actor, id).then(call -> lists.sign(actor, call)).map(this::view);
    }

    @Override
    public Answer<CallView> sendBack(Actor actor, CallId id, String reason) {
        actor.needs(Right.SIGN_SELECTION);
        if (!SENT_BACK.contains(reason)) {
            return fields(FieldFault.of("reason", "shared.not-a-choice"));
        }
        return whole(actor, id).then(call -> lists.sendBack(actor, call, reason)).map(this::view);
    }

    @Override
    public Answer<CallView> giveBackPlaces(Actor actor, CallId id) {
        actor.needs(Right.MANAGE_CALLS);
        return whole(actor, id).then(call -> givenBack(actor, call)).map(this::view);
    }

    @Override
    public Answer<CallView> endReserve(Actor actor, CallId id) {
        actor.needs(Right.MANAGE_CALLS);
        return whole(actor, id).then(call -> reserve.end(actor, call)).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public ReserveList reserveList(Actor actor, CallId id) {
        return reserve.list(reached(actor, id), Reach.agencies(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> reserveEndedOn(CallId id) {
        return calls.reserveEndedOn(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress(Actor actor, CallId id) {
        Call call = reached(actor, id);
        Set<String> within = Reach.agencies(actor);
        List<Application> all =
                call.state() == State.RANKED ? applications.ofCall(id, within, null) : List.of();
        return new Progress(
                applications.counts(id, within),
                all.stream().filter(Application::differsFromList).map(Application::id).toList(),
                call.list().rankedAt(),
                signedAt(call.list().first()),
                signedAt(call.list().second()),
                call.list().settledOn());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RankedLine> ranking(Actor actor, CallId id) {
        actor.needs(Right.READ_FILES);
        reached(actor, id);
        List<RankedLine> lines = new ArrayList<>();
        for (Application application : applications.ofCall(id, Reach.agencies(actor), null)) {
            Place place = application.place();
            if (place != null) {
                lines.add(line(application, place));
            }
        }
        return lines;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublicDraw> publicDraw(String code) {
        return calls.byCode(code).map(this::drawn);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CallView> unsettled(Actor actor) {
        return calls.unsettled(Reach.agencies(actor)).stream().map(this::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CallView> find(Actor actor, CallId id) {
        return calls.find(id).filter(call -> Reach.reaches(actor, call)).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CallView> list(Actor actor, SeasonId season) {
        return calls.ofSeason(season, Reach.agencies(actor)).stream().map(this::view).toList();
    }

    private Answer<Call> closed(Actor actor, Call call) {
        LocalDate today = LocalDate.now(clock);
        Optional<State> after = CallTable.TABLE.after(call.on(today), CallTable.Move.CLOSE);
        if (after.isEmpty()) {
            return Answer.refused("selection.not-possible-now");
        }
        if (today.isBefore(call.window().to())) {
            return Answer.refused("selection.window-open", call.window().to());
        }
        history.add(
                actor,
                History.Entry.of(
                        "selection.history.closed",
                        "call:" + call.id().value(),
                        null,
                        Map.of("call", call.code())));
        return Answer.of(calls.update(call.in(after.get())));
    }

    private Answer<Call> givenBack(Actor actor, Call call) {
        if (call.state() != State.SETTLED) {
            return Answer.refused("selection.not-possible-now");
        }
        Map<Applications.State, Integer> counts = applications.counts(call.id(), null);
        int waiting =
                ApplicationTable.WAITING.stream().mapToInt(s -> counts.getOrDefault(s, 0)).sum();
        return waiting > 0
                ? Answer.refused("selection.places-awaited", waiting)
                : places.releaseUnused(actor, call.id().value())
                        .then(opened ->
                                calls.reserveEndedOn(call.id()).isPresent()
                                        ? Answer.of(call)
                                        : reserve.end(actor, call));
    }

    /** The call, locked, for somebody who reaches all of it: a list is made as one. */
    private Answer<Call> whole(Actor actor, CallId id) {
        Call call =
                calls.lock(id)
                        .filter(found -> Reach.reaches(actor, found))
                        .orElseThrow(() -> new NotFound("call"));
        return Reach.reachesAll(actor, call)
                ? Answer.of(call)
                : Answer.refused("selection.several-agencies");
    }

    private Call reached(Actor actor, CallId id) {
        return calls.find(id)
                .filter(call -> Reach.reaches(actor, call))
                .orElseThrow(() -> new NotFound("call"));
    }

    private CallView view(Call call) {
        return call.view(LocalDate.now(clock));
    }

    private PublicDraw drawn(Call call) {
        boolean settled = call.state() == State.SETTLED;
        List<DrawnLine> lines = new ArrayList<>();
        if (settled) {
            applications.ofCall(call.id(), null, null).stream()
                    .filter(application -> application.place() != null)
                    .sorted(
                            Comparator.comparing((Application a) -> a.agency().value())
                                    .thenComparingInt(CallDesk::rank))
                    .forEach(application -> lines.add(drawnLine(application)));
        }
        return new PublicDraw(
                call.code(),
                call.post().title(),
                call.window().from(),
                call.window().to(),
                settled ? call.publicSeed() : null,
                call.list().settledOn(),
                appealUntil(call),
                lines,
                settled ? overrides.discretion(call.id()) : List.of());
    }

    private @Nullable LocalDate appealUntil(Call call) {
        LocalDate settled = call.list().settledOn();
        return settled == null ? null : settled.plusDays(settings.appealDays());
    }

    private static @Nullable Instant signedAt(@Nullable Signature signature) {
        return signature == null ? null : signature.at();
    }

    private static int rank(Application application) {
        Place place = application.place();
        return place == null ? Integer.MAX_VALUE : place.rank();
    }

    private static DrawnLine drawnLine(Application application) {
        Place place = requireNonNull(application.place());
        return new DrawnLine(
                application.agency(),
                place.rank(),
                application.number(),
                place.drawHash(),
                place.decidedBy().equals("DRAW"),
                place.proposed());
    }

    private static RankedLine line(Application application, Place place) {
        return new RankedLine(
                application.id(),
                application.number(),
                application.person(),
                application.agency(),
                place.rank(),
                place.score(),
                place.waitingDays(),
                place.drawHash(),
                place.decidedBy(),
                place.proposed(),
                application.state());
    }

    private static <T> Answer<T> fields(FieldFault fault) {
        return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", List.of(fault)));
    }
}
