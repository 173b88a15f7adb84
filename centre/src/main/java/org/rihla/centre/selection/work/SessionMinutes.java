package org.rihla.centre.selection.work;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Sessions;
import org.rihla.centre.selection.Sessions.Decided;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.selection.model.Candidate;
import org.rihla.centre.selection.model.MinutesOfSession;
import org.rihla.centre.selection.model.MinutesOfSession.Cell;
import org.rihla.centre.selection.model.SelectionSession;
import org.rihla.centre.selection.model.SelectionSession.Signer;
import org.rihla.centre.selection.model.SessionBook;
import org.rihla.centre.selection.model.SessionTable;
import org.rihla.centre.shared.Answer;
import org.rihla.law.clocks.Calendars;
import org.rihla.law.clocks.ClockKind;
import org.rihla.law.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * The minutes of a session: what follows from the sheets, who signed it, and what is done then.
 * Places are counted again in the instant of the last signature; if somebody else took one
 * meanwhile, the panel signs again under what is true now.
 */
@Component
class SessionMinutes {
    private final CallBook calls;
    private final SessionBook sessions;
    private final ApplicationMoves moves;
    private final FreePlaces free;
    private final SelectionSettings settings;
    private final History history;
    private final Clock clock;

    SessionMinutes(
            CallBook calls,
            SessionBook sessions,
            ApplicationMoves moves,
            FreePlaces free,
            SelectionSettings settings,
            History history,
            Clock clock) {
        this.calls = calls;
        this.sessions = sessions;
        this.moves = moves;
        this.free = free;
        this.settings = settings;
        this.history = history;
        this.clock = clock;
    }

    /** The minutes as they stand. */
    Minutes asTheyStand(SelectionSession session) {
        List<Candidate> all = sessions.candidates(session.id(), null, null);
        String signed = session.fingerprint();
        if (session.signer() != null && signed != null) {
            return MinutesOfSession.asSigned(all, signed);
        }
        Map<Cell, Integer> places = new HashMap<>();
        for (Cell cell : MinutesOfSession.cells(all)) {
            places.put(cell, free.now(call(cell.call()), cell.agency()));
        }
        return MinutesOfSession.of(all, places);
    }

    /** Notes one signature of the panel. */
    Answer<SelectionSession> memberSigned(
            Actor actor, SelectionSession session, int member, String fingerprint) {
        if (session.state() != Sessions.State.RUNNING) {
            return Answer.refused("selection.session-not-running", session.code());
        }
        if (member < 0 || member >= session.panel().size()) {
            return Answer.refused("selection.no-such-member");
        }
        Minutes minutes = asTheyStand(session);
        if (!minutes.missing().isEmpty()) {
            return missing(minutes);
        }
        if (!minutes.fingerprint().equals(fingerprint)) {
            return Answer.refused("selection.minutes-changed");
        }
        SelectionSession before =
                fingerprint.equals(session.fingerprint()) ? session : session.unsigned();
        note(actor, session, "member-signed", Map.of());
        return Answer.of(sessions.update(before.signedBy(member, clock.instant(), fingerprint)));
    }

    /** Signs for the service and does what the minutes say. */
    Answer<SelectionSession> sign(Actor actor, SelectionSession session, String fingerprint) {
        if (SessionTable.TABLE.after(session.state(), SessionTable.Move.SIGN).isEmpty()) {
            return Answer.refused("selection.session-not-running", session.code());
        }
        List<Candidate> all = sessions.lockCandidates(session.id());
        Map<Cell, Integer> places = new HashMap<>();
        for (Cell cell : MinutesOfSession.cells(all)) {
            places.put(cell, free.locked(call(cell.call()), cell.agency()));
        }
        Minutes minutes = MinutesOfSession.of(all, places);
        if (!minutes.missing().isEmpty()) {
            return missing(minutes);
        }
        if (!session.signedByAll()) {
            return Answer.refused("selection.panel-not-signed");
        }
        if (!minutes.fingerprint().equals(session.fingerprint())
                || !minutes.fingerprint().equals(fingerprint)) {
            return Answer.refused("selection.minutes-changed");
        }
        sessions.keep(session.id(), minutes);
        int selected = decide(actor, all, minutes);
        note(actor, session, "signed", Map.of("people", Integer.toString(selected)));
        Signer signer = new Signer(actor.account(), actor.name(), clock.instant());
        return Answer.of(sessions.update(session.settled(signer, policeDue(selected))));
    }

    private int decide(Actor actor, List<Candidate> all, Minutes minutes) {
        Map<ApplicationId, Application> heard = new HashMap<>();
        all.forEach(one -> heard.put(one.application().id(), one.application()));
        Map<CallId, Call> known = new HashMap<>();
        int selected = 0;
        for (Decided one : minutes.decided()) {
            Application her = requireNonNull(heard.get(one.application()));
            if (her.state() == State.PRESENT) {
                Call call = known.computeIfAbsent(one.call(), this::call);
                moves.make(actor, call, her, move(one.to()), one.reason()).orThrow();
                selected += one.to() == State.SELECTED ? 1 : 0;
            }
        }
        return selected;
    }

    private static Move move(State to) {
        return switch (to) {
            case SELECTED -> Move.SELECT;
            case ON_RESERVE_LIST -> Move.KEEP_IN_RESERVE;
            case NOT_SELECTED -> Move.NOT_SELECT;
            default -> throw new IllegalStateException("Minutes do not decide " + to);
        };
    }

    /** Two days after the minutes, five if there are very many (art. 122.9, R4). */
    private LocalDate policeDue(int selected) {
        ClockKind kind =
                selected >= settings.policeVolume()
                        ? ClockKind.POLICE_REPORT_VOLUME
                        : ClockKind.POLICE_REPORT;
        return Clocks.start(kind, LocalDate.now(clock), Calendars.SPAIN).due();
    }

    /** Hands the minutes over. */
    Answer<SelectionSession> transmit(Actor actor, SelectionSession session) {
        if (SessionTable.TABLE.after(session.state(), SessionTable.Move.TRANSMIT).isEmpty()) {
            return Answer.refused("selection.session-not-now", session.code());
        }
        note(actor, session, "transmitted", Map.of());
        return Answer.of(sessions.update(session.transmitted(LocalDate.now(clock))));
    }

    /** Closes once nobody's answer is awaited. */
    Answer<SelectionSession> close(Actor actor, SelectionSession session) {
        if (SessionTable.TABLE.after(session.state(), SessionTable.Move.CLOSE).isEmpty()) {
            return Answer.refused("selection.session-not-now", session.code());
        }
        long unanswered =
                sessions.candidates(session.id(), null, null).stream()
                        .filter(one -> one.application().state() == State.SELECTED)
                        .count();
        if (unanswered > 0) {
            return Answer.refused("selection.answers-awaited", unanswered);
        }
        note(actor, session, "closed", Map.of());
        return Answer.of(sessions.update(session.at(Sessions.State.CLOSED)));
    }

    private static Answer<SelectionSession> missing(Minutes minutes) {
        return Answer.refused(
                "selection.decision-missing",
                minutes.missing().size(),
                String.join(", ", minutes.missing().stream().limit(5).toList()));
    }

    private Call call(CallId id) {
        return calls.find(id).orElseThrow();
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
}
