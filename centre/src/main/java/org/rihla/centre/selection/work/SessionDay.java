package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Applied;
import org.rihla.centre.selection.Sessions.AttendanceLine;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.LineRefusal;
import org.rihla.centre.selection.Sessions.Presence;
import org.rihla.centre.selection.Sessions.SheetLine;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.Candidate;
import org.rihla.centre.selection.model.Candidate.Sheet;
import org.rihla.centre.selection.model.SelectionSession;
import org.rihla.centre.selection.model.SessionBook;
import org.rihla.centre.selection.model.SessionRules;
import org.rihla.centre.selection.model.SessionTable;
import org.rihla.centre.selection.model.Timetable;
import org.rihla.centre.shared.Answer;
import org.springframework.stereotype.Component;

/** The day of a session: invitations, who came, and what the panel noted. */
@Component
class SessionDay {
    private final CallBook calls;
    private final ApplicationBook applications;
    private final SessionBook sessions;
    private final ApplicationMoves moves;
    private final SelectionSettings settings;
    private final History history;
    private final Clock clock;

    SessionDay(
            CallBook calls,
            ApplicationBook applications,
            SessionBook sessions,
            ApplicationMoves moves,
            SelectionSettings settings,
            History history,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.sessions = sessions;
        this.moves = moves;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    /** How many can be heard on the day. */
    int capacity(Sessions.NewSession terms) {
        return Math.min(Timetable.of(terms).room(), settings.sessionSize());
    }

    /** Invites in the order of the lists; those of one agency come at the same time of the day. */
    Answer<SelectionSession> convoke(Actor actor, SelectionSession session) {
        if (SessionTable.TABLE.after(session.state(), SessionTable.Move.CONVOKE).isEmpty()) {
            return Answer.refused("selection.session-not-now", session.code());
        }
        if (session.terms().day().isBefore(LocalDate.now(clock))) {
            return Answer.refused("selection.session-day-passed", session.code());
        }
        List<Application> waiting = waiting(session);
        if (waiting.isEmpty()) {
            return Answer.refused("selection.nobody-to-invite");
        }
        List<Application> invited =
                waiting.stream()
                        .limit(capacity(session.terms()))
                        .sorted(
                                Comparator.comparing((Application one) -> one.agency().value())
                                        .thenComparing(one -> one.call().value())
                                        .thenComparingInt(SessionDay::rank))
                        .toList();
        Timetable hours = Timetable.of(session.terms());
        List<Candidate> seated = new ArrayList<>();
        for (Application one : invited) {
            seated.add(Candidate.invited(one, hours.seat(seated.size())));
        }
        sessions.invite(session.id(), seated);
        Map<CallId, Call> heard = heard(session);
        for (Application one : invited) {
            moves.make(actor, of(heard, one), one, Move.CONVOKE, null).orThrow();
        }
        note(actor, session, "convoked", Map.of("people", Integer.toString(invited.size())));
        return Answer.of(sessions.update(session.at(Sessions.State.CONVOKED)));
    }

    private List<Application> waiting(SelectionSession session) {
        List<Application> waiting = new ArrayList<>();
        for (State state :
                session.terms().invited() == Invited.WITH_RESERVE
                        ? List.of(State.SHORTLISTED, State.RESERVE)
                        : List.of(State.SHORTLISTED)) {
            List<Application> of = new ArrayList<>();
            for (CallId call : inOrder(session)) {
                of.addAll(applications.lockOfCall(call, state));
            }
            of.sort(Comparator.comparingInt(SessionDay::rank).thenComparing(Application::number));
            waiting.addAll(of);
        }
        return waiting;
    }

    private static List<CallId> inOrder(SelectionSession session) {
        return session.terms().calls().stream()
                .sorted(Comparator.comparing(CallId::value))
                .toList();
    }

    /** Opens the doors. */
    Answer<SelectionSession> begin(Actor actor, SelectionSession session) {
        if (SessionTable.TABLE.after(session.state(), SessionTable.Move.BEGIN).isEmpty()) {
            return Answer.refused("selection.session-not-now", session.code());
        }
        if (LocalDate.now(clock).isBefore(session.terms().day())) {
            return Answer.refused("selection.session-too-early", session.terms().day());
        }
        note(actor, session, "begun", Map.of());
        return Answer.of(sessions.update(session.at(Sessions.State.RUNNING)));
    }

    /** Notes who came; a line that does not fit leaves the others alone. */
    Answer<Applied> attendance(Actor actor, SelectionSession session, List<AttendanceLine> lines) {
        if (session.state() != Sessions.State.RUNNING) {
            return Answer.refused("selection.session-not-running", session.code());
        }
        Map<String, Candidate> invited =
                byNumber(actor, session, lines.stream().map(AttendanceLine::number).toList());
        Map<CallId, Call> heard = heard(session);
        List<LineRefusal> refused = new ArrayList<>();
        int applied = 0;
        for (AttendanceLine line : lines) {
            Candidate one = invited.get(line.number());
            if (one == null) {
                refused.add(no(line.number(), "selection.not-convoked"));
                continue;
            }
            Application moved = mark(actor, heard, one, line.presence());
            if (moved == null) {
                refused.add(no(line.number(), why(one)));
            } else {
                applied++;
                invited.put(
                        line.number(),
                        new Candidate(moved, one.seat(), one.sheet(), one.outcome()));
            }
        }
        voidSignatures(actor, session, applied);
        return Answer.of(new Applied(applied, refused));
    }

    private @Nullable Application mark(
            Actor actor, Map<CallId, Call> heard, Candidate one, Presence presence) {
        Application her = one.application();
        State wanted = presence == Presence.PRESENT ? State.PRESENT : State.ABSENT;
        if (her.state() == wanted) {
            return her;
        }
        if (one.sheet() != null) {
            return null;
        }
        Move move = presence == Presence.PRESENT ? Move.MARK_PRESENT : Move.MARK_ABSENT;
        return switch (moves.make(actor, of(heard, her), her, move, null)) {
            case Answer.Accepted<Application>(var moved) -> moved;
            case Answer.Refused<Application> _ -> null;
        };
    }

    private static String why(Candidate one) {
        return one.sheet() != null ? "selection.sheet-exists" : "selection.not-possible-now";
    }

    /** Keeps score sheets of those who came. */
    Answer<Applied> sheets(Actor actor, SelectionSession session, List<SheetLine> lines) {
        if (session.state() != Sessions.State.RUNNING) {
            return Answer.refused("selection.session-not-running", session.code());
        }
        Map<String, Candidate> invited =
                byNumber(actor, session, lines.stream().map(SheetLine::number).toList());
        Map<ApplicationId, Sheet> kept = new LinkedHashMap<>();
        List<LineRefusal> refused = new ArrayList<>();
        for (SheetLine line : lines) {
            Candidate one = invited.get(line.number());
            if (one == null) {
                refused.add(no(line.number(), "selection.not-convoked"));
            } else if (one.application().state() != State.PRESENT) {
                refused.add(no(line.number(), "selection.not-present"));
            } else {
                SessionRules.fault(line, session.terms().items())
                        .ifPresentOrElse(
                                fault ->
                                        refused.add(
                                                new LineRefusal(
                                                        line.number(), fault.code(), fault.args())),
                                () -> kept.put(one.application().id(), sheet(session, line)));
            }
        }
        sessions.keep(session.id(), kept, actor.account());
        voidSignatures(actor, session, kept.size());
        return Answer.of(new Applied(kept.size(), refused));
    }

    private static Sheet sheet(SelectionSession session, SheetLine line) {
        List<Integer> points = new ArrayList<>();
        for (Item item : session.terms().items()) {
            points.add(line.points().getOrDefault(item.code(), 0));
        }
        String reason = line.reason();
        return new Sheet(
                points, line.proposal(), reason == null || reason.isBlank() ? null : reason);
    }

    private Map<String, Candidate> byNumber(
            Actor actor, SelectionSession session, List<String> numbers) {
        Map<String, Candidate> found = new HashMap<>();
        for (Candidate one : sessions.lockCandidates(session.id(), numbers)) {
            if (Reach.reaches(actor, one.application())) {
                found.put(one.application().number(), one);
            }
        }
        return found;
    }

    /** What the panel signed is no longer what stands there. */
    private void voidSignatures(Actor actor, SelectionSession session, int changed) {
        if (changed > 0 && session.signedByAny()) {
            sessions.update(session.unsigned());
            note(actor, session, "signatures-void", Map.of());
        }
    }

    private Map<CallId, Call> heard(SelectionSession session) {
        return session.terms().calls().stream()
                .map(id -> calls.find(id).orElseThrow())
                .collect(Collectors.toMap(Call::id, Function.identity()));
    }

    private void note(
            Actor actor, SelectionSession session, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("session", session.code());
        history.add(
                actor,
                History.Entry.of(
                        "selection.history.session-" + what,
                        "session:" + session.id().value(),
                        null,
                        all));
    }

    private static Call of(Map<CallId, Call> heard, Application one) {
        return requireNonNull(heard.get(one.call()));
    }

    private static int rank(Application one) {
        return one.place() == null ? Integer.MAX_VALUE : one.place().rank();
    }

    private static LineRefusal no(String number, String code) {
        return new LineRefusal(number, code, List.of());
    }
}
