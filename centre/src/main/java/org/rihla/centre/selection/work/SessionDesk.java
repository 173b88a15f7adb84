package org.rihla.centre.selection.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.SelectionSession;
import org.rihla.centre.selection.model.SessionBook;
import org.rihla.centre.selection.model.SessionRules;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where sessions are planned, opened, written down and shown. */
@Service
@Transactional
class SessionDesk implements Sessions {
    private static final int FIRST_VERSION = 0;

    private final CallBook calls;
    private final SessionBook sessions;
    private final SessionDay day;
    private final SessionMinutes minutes;
    private final Seasons seasons;
    private final History history;
    private final Clock clock;

    SessionDesk(
            CallBook calls,
            SessionBook sessions,
            SessionDay day,
            SessionMinutes minutes,
            Seasons seasons,
            History history,
            Clock clock) {
        this.calls = calls;
        this.sessions = sessions;
        this.day = day;
        this.minutes = minutes;
        this.seasons = seasons;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Answer<SessionView> plan(Actor actor, NewSession typed) {
        actor.needs(Right.MANAGE_CALLS);
        List<Call> heard = new ArrayList<>();
        for (CallId id : typed.calls()) {
            heard.add(
                    calls.find(id)
                            .filter(call -> Reach.reachesAll(actor, call))
                            .orElseThrow(() -> new NotFound("call")));
        }
        List<FieldFault> faults = new ArrayList<>(SessionRules.faults(typed, LocalDate.now(clock)));
        if (heard.stream().anyMatch(call -> call.state() != Calls.State.SETTLED)) {
            faults.add(FieldFault.of("calls", "selection.call-not-settled"));
        }
        Set<SeasonId> of = new HashSet<>();
        heard.forEach(call -> of.add(call.season()));
        if (of.size() > 1) {
            faults.add(FieldFault.of("calls", "selection.calls-of-one-season"));
        }
        if (!faults.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("selection.check-fields", faults));
        }
        SelectionSession session = fresh(of.iterator().next(), typed);
        sessions.add(session);
        history.add(
                actor,
                History.Entry.of(
                        "selection.history.session-planned",
                        "session:" + session.id().value(),
                        null,
                        Map.of("session", session.code())));
        return Answer.of(view(actor, session));
    }

    private SelectionSession fresh(SeasonId season, NewSession typed) {
        String of = seasons.find(season).orElseThrow(() -> new NotFound("season")).code();
        return new SelectionSession(
                new SessionId(Ulid.next(clock)),
                "%s-S-%04d".formatted(of, sessions.nextNumber(season)),
                season,
                typed,
                State.PLANNED,
                typed.panel().stream()
                        .map(one -> new MemberView(one.name(), one.mandate(), null))
                        .toList(),
                List.of(),
                null,
                null,
                null,
                null,
                FIRST_VERSION);
    }

    @Override
    public Answer<SessionView> convoke(Actor actor, SessionId session) {
        actor.needs(Right.MANAGE_CALLS);
        return moved(actor, session, one -> day.convoke(actor, one));
    }

    @Override
    public Answer<SessionView> begin(Actor actor, SessionId session) {
        Reach.needsOne(actor, Right.MANAGE_CALLS, Right.PREPARE_SELECTION);
        return moved(actor, session, one -> day.begin(actor, one));
    }

    @Override
    public Answer<Applied> attendance(Actor actor, SessionId session, List<AttendanceLine> lines) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        return day.attendance(actor, locked(actor, session), lines);
    }

    @Override
    public Answer<Applied> sheets(Actor actor, SessionId session, List<SheetLine> lines) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        return day.sheets(actor, locked(actor, session), lines);
    }

    @Override
    public Answer<SessionView> note(Actor actor, SessionId session, String incident) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        SelectionSession one = locked(actor, session);
        if (!INCIDENTS.contains(incident)) {
            return new Answer.Refused<>(
                    Refusal.ofFields(
                            "selection.check-fields",
                            List.of(FieldFault.of("incident", "shared.not-a-choice"))));
        }
        if (one.state() != State.RUNNING) {
            return Answer.refused("selection.session-not-running", one.code());
        }
        sessions.note(session, new Incident(incident, clock.instant()), actor.account());
        return Answer.of(view(actor, sessions.find(session).orElseThrow()));
    }

    @Override
    public Answer<SessionView> memberSigned(
            Actor actor, SessionId session, int member, String fingerprint) {
        Reach.needsOne(actor, Right.PREPARE_SELECTION, Right.SIGN_SELECTION);
        return moved(actor, session, one -> minutes.memberSigned(actor, one, member, fingerprint));
    }

    @Override
    public Answer<SessionView> sign(Actor actor, SessionId session, String fingerprint) {
        actor.needs(Right.SIGN_SELECTION);
        needsAll(actor, locked(actor, session));
        return moved(actor, session, one -> minutes.sign(actor, one, fingerprint));
    }

    @Override
    public Answer<SessionView> transmit(Actor actor, SessionId session) {
        actor.needs(Right.MANAGE_CALLS);
        return moved(actor, session, one -> minutes.transmit(actor, one));
    }

    @Override
    public Answer<SessionView> close(Actor actor, SessionId session) {
        actor.needs(Right.MANAGE_CALLS);
        return moved(actor, session, one -> minutes.close(actor, one));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionView> find(Actor actor, SessionId session) {
        actor.needs(Right.READ_FILES);
        return sessions.find(session)
                .filter(one -> reaches(actor, one))
                .map(one -> view(actor, one));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SessionView> list(Actor actor, SeasonId season) {
        actor.needs(Right.READ_FILES);
        return sessions.ofSeason(season, Reach.agencies(actor)).stream()
                .map(one -> view(actor, one))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Upcoming> unfinished(Actor actor) {
        actor.needs(Right.READ_FILES);
        return sessions.unfinished(Reach.agencies(actor)).stream()
                .map(one -> new Upcoming(one.id(), one.code(), one.terms().day(), one.state()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CandidateView> candidates(Actor actor, SessionId session, @Nullable Integer slot) {
        actor.needs(Right.READ_FILES);
        SelectionSession one = reached(actor, session);
        return sessions.candidates(session, Reach.agencies(actor), slot).stream()
                .map(her -> her.view(one.terms().halls(), one.terms().items()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Minutes minutes(Actor actor, SessionId session) {
        actor.needs(Right.READ_FILES);
        Minutes all = minutes.asTheyStand(reached(actor, session));
        if (actor.scope() instanceof Scope.Everywhere) {
            return all;
        }
        return new Minutes(
                all.fingerprint(),
                all.decided().stream()
                        .filter(one -> actor.reachesAgency(one.agency().value()))
                        .toList(),
                all.missing());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(ApplicationId application) {
        return sessions.invitation(application);
    }

    private Answer<SessionView> moved(
            Actor actor,
            SessionId session,
            Function<SelectionSession, Answer<SelectionSession>> move) {
        return move.apply(locked(actor, session)).map(one -> view(actor, one));
    }

    private SelectionSession locked(Actor actor, SessionId session) {
        reached(actor, session);
        return sessions.lock(session).orElseThrow();
    }

    private SelectionSession reached(Actor actor, SessionId session) {
        return sessions.find(session)
                .filter(one -> reaches(actor, one))
                .orElseThrow(() -> new NotFound("session"));
    }

    private boolean reaches(Actor actor, SelectionSession session) {
        return session.terms().calls().stream()
                .anyMatch(id -> Reach.reaches(actor, calls.find(id).orElseThrow()));
    }

    private void needsAll(Actor actor, SelectionSession session) {
        if (!session.terms().calls().stream()
                .allMatch(id -> Reach.reachesAll(actor, calls.find(id).orElseThrow()))) {
            throw new NotFound("session");
        }
    }

    private SessionView view(Actor actor, SelectionSession one) {
        SessionBook.Tally tally = sessions.tally(one.id(), Reach.agencies(actor));
        SelectionSession.Signer signer = one.signer();
        return new SessionView(
                one.id(),
                one.code(),
                one.season(),
                callsOf(one),
                one.terms(),
                one.state(),
                day.capacity(one.terms()),
                tally.counts(),
                tally.withoutSheet(),
                one.panel(),
                one.incidents(),
                signer == null ? null : signer.name(),
                signer == null ? null : LocalDate.ofInstant(signer.at(), clock.getZone()),
                one.policeDue(),
                one.transmittedOn(),
                one.version());
    }

    private List<CallOf> callsOf(SelectionSession session) {
        return session.terms().calls().stream()
                .map(id -> calls.find(id).orElseThrow())
                .map(call -> new CallOf(call.id(), call.code(), call.post().title()))
                .sorted(Comparator.comparing(CallOf::code))
                .toList();
    }
}
