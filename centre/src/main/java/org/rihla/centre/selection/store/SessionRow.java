package org.rihla.centre.selection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Incident;
import org.rihla.centre.selection.Sessions.Invited;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Member;
import org.rihla.centre.selection.Sessions.MemberView;
import org.rihla.centre.selection.Sessions.NewSession;
import org.rihla.centre.selection.Sessions.Proposal;
import org.rihla.centre.selection.Sessions.State;
import org.rihla.centre.selection.model.Candidate;
import org.rihla.centre.selection.model.Candidate.Outcome;
import org.rihla.centre.selection.model.Candidate.Sheet;
import org.rihla.centre.selection.model.SelectionSession;
import org.rihla.centre.selection.model.SelectionSession.Signer;
import org.rihla.centre.selection.model.Timetable.Seat;

/** A line of the table {@code session}, both ways, before its halls, panel and calls are known. */
record SessionRow(SessionId id, SelectionSession bare) {

    /** What other tables know of some sessions, by the id of the session. */
    record Parts(
            Map<String, List<CallId>> calls,
            Map<String, List<Hall>> halls,
            Map<String, List<Item>> items,
            Map<String, List<MemberView>> members,
            Map<String, List<Incident>> incidents) {

        static Parts empty() {
            return new Parts(
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>(),
                    new HashMap<>());
        }

        static <T> void add(Map<String, List<T>> all, String session, T one) {
            all.computeIfAbsent(session, _ -> new ArrayList<>()).add(one);
        }
    }

    static Map<String, @Nullable Object> planned(SelectionSession session) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        NewSession terms = session.terms();
        columns.put("id", session.id().value());
        columns.put("code", session.code());
        columns.put("season", session.season().value());
        columns.put("day", terms.day());
        columns.put("from", terms.from());
        columns.put("until", terms.until());
        columns.put("slotMinutes", terms.slotMinutes());
        columns.put("place", terms.place());
        columns.put("invited", terms.invited().name());
        columns.put("state", session.state().name());
        columns.put("version", session.version());
        return columns;
    }

    static Map<String, @Nullable Object> progress(SelectionSession session) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        Signer signer = session.signer();
        columns.put("id", session.id().value());
        columns.put("version", session.version());
        columns.put("state", session.state().name());
        columns.put("fingerprint", session.fingerprint());
        columns.put("signerAccount", signer == null ? null : signer.account().value());
        columns.put("signerName", signer == null ? null : signer.name());
        columns.put("signedAt", signer == null ? null : signer.at().atOffset(ZoneOffset.UTC));
        columns.put("policeDue", session.policeDue());
        columns.put("transmittedOn", session.transmittedOn());
        return columns;
    }

    static SessionRow read(ResultSet row) throws SQLException {
        SessionId id = new SessionId(row.getString("id"));
        NewSession terms =
                new NewSession(
                        Set.of(),
                        row.getObject("day", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class),
                        row.getInt("slot_minutes"),
                        row.getString("place"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Invited.valueOf(row.getString("invited")));
        SelectionSession bare =
                new SelectionSession(
                        id,
                        row.getString("code"),
                        new SeasonId(row.getString("season")),
                        terms,
                        State.valueOf(row.getString("state")),
                        List.of(),
                        List.of(),
                        row.getString("fingerprint"),
                        signer(row),
                        row.getObject("police_due", LocalDate.class),
                        row.getObject("transmitted_on", LocalDate.class),
                        row.getLong("version"));
        return new SessionRow(id, bare);
    }

    private static @Nullable Signer signer(ResultSet row) throws SQLException {
        String account = row.getString("signer_account");
        var at = CallRow.instant(row, "signed_at");
        return account == null || at == null
                ? null
                : new Signer(new AccountId(account), row.getString("signer_name"), at);
    }

    SelectionSession with(Parts parts) {
        List<MemberView> panel = parts.members().getOrDefault(id.value(), List.of());
        NewSession terms = bare.terms();
        NewSession whole =
                new NewSession(
                        Set.copyOf(parts.calls().getOrDefault(id.value(), List.of())),
                        terms.day(),
                        terms.from(),
                        terms.until(),
                        terms.slotMinutes(),
                        terms.place(),
                        parts.halls().getOrDefault(id.value(), List.of()),
                        panel.stream().map(one -> new Member(one.name(), one.mandate())).toList(),
                        parts.items().getOrDefault(id.value(), List.of()),
                        terms.invited());
        return new SelectionSession(
                id,
                bare.code(),
                bare.season(),
                whole,
                bare.state(),
                panel,
                parts.incidents().getOrDefault(id.value(), List.of()),
                bare.fingerprint(),
                bare.signer(),
                bare.policeDue(),
                bare.transmittedOn(),
                bare.version());
    }

    static Candidate candidate(ResultSet row) throws SQLException {
        String proposal = row.getString("sheet_proposal");
        Sheet sheet =
                proposal == null
                        ? null
                        : new Sheet(
                                List.of((Integer[]) row.getArray("sheet_points").getArray()),
                                Proposal.valueOf(proposal),
                                row.getString("sheet_reason"));
        String decided = row.getString("sheet_decided");
        return new Candidate(
                ApplicationRow.read(row),
                new Seat(
                        row.getInt("seat_slot"),
                        row.getObject("seat_at", LocalTime.class),
                        row.getInt("seat_hall"),
                        row.getInt("seat_station")),
                sheet,
                decided == null
                        ? null
                        : new Outcome(
                                Applications.State.valueOf(decided),
                                row.getString("sheet_because")));
    }
}
