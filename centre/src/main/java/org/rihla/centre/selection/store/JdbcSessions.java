package org.rihla.centre.selection.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.SessionId;
import org.rihla.centre.selection.Sessions.Hall;
import org.rihla.centre.selection.Sessions.Incident;
import org.rihla.centre.selection.Sessions.Invitation;
import org.rihla.centre.selection.Sessions.Item;
import org.rihla.centre.selection.Sessions.Mandate;
import org.rihla.centre.selection.Sessions.MemberView;
import org.rihla.centre.selection.Sessions.Minutes;
import org.rihla.centre.selection.model.Candidate;
import org.rihla.centre.selection.model.SelectionSession;
import org.rihla.centre.selection.model.SessionBook;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSessions implements SessionBook {
    private static final String NEXT_NUMBER =
            """
            insert into selection.session_series (season, last_number) values (:season, 1)
            on conflict (season) do update set last_number = session_series.last_number + 1
            returning last_number
            """;
    private static final String ADD =
            """
            insert into selection.session
                (id, code, season, day, from_time, until_time, slot_minutes, place, invited, state,
                 version)
            values
                (:id, :code, :season, :day, :from, :until, :slotMinutes, :place, :invited, :state,
                 :version)
            """;
    private static final String ADD_CALL =
            "insert into selection.session_call (session, call) values (?, ?)";
    private static final String ADD_HALL =
            """
            insert into selection.session_hall (session, position, name, stations)
            values (?, ?, ?, ?)
            """;
    private static final String ADD_ITEM =
            """
            insert into selection.session_item (session, position, code, points)
            values (?, ?, ?, ?)
            """;
    private static final String ADD_MEMBER =
            """
            insert into selection.session_member (session, position, name, mandate)
            values (?, ?, ?, ?)
            """;
    private static final String UPDATE =
            """
            update selection.session
            set state = :state, fingerprint = :fingerprint, signer_account = :signerAccount,
                signer_name = :signerName, signed_at = :signedAt, police_due = :policeDue,
                transmitted_on = :transmittedOn, version = version + 1
            where id = :id and version = :version
            """;
    private static final String UPDATE_MEMBER =
            """
            update selection.session_member set signed_at = :signedAt
            where session = :session and position = :position
                and signed_at is distinct from :signedAt
            """;
    private static final String FIND = "select * from selection.session where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String WITHIN =
            """
            (:everywhere or exists (
                select 1 from selection.session_call c
                join selection.call_place p on p.call = c.call
                where c.session = s.id and p.agency = any(:agencies)))
            """;
    private static final String OF_SEASON =
            "select s.* from selection.session s where s.season = :season and "
                    + WITHIN
                    + " order by s.day, s.code";
    private static final String UNFINISHED =
            "select s.* from selection.session s where s.state <> 'CLOSED' and "
                    + WITHIN
                    + " order by s.day, s.code";
    private static final String TALLY =
            """
            select a.state, count(*) as how_many,
                count(*) filter (where a.state = 'PRESENT' and c.points is null) as lacking
            from selection.session_candidate c
            join selection.application a on a.id = c.application
            where c.session = :session and (:everywhere or a.agency = any(:agencies))
            group by a.state
            """;
    private static final String INVITE =
            """
            insert into selection.session_candidate
                (session, application, slot, at, hall, station)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String CANDIDATES =
            """
            select a.*, c.slot as seat_slot, c.at as seat_at, c.hall as seat_hall,
                c.station as seat_station, c.points as sheet_points,
                c.proposal as sheet_proposal, c.reason as sheet_reason,
                c.decided as sheet_decided, c.because as sheet_because
            from selection.session_candidate c
            join selection.application a on a.id = c.application
            where c.session = :session
            """;
    private static final String SHOWN =
            CANDIDATES
                    + """
                     and (:everywhere or a.agency = any(:agencies))
                     and (cast(:slot as integer) is null or c.slot = :slot)
                    order by c.slot, c.hall, c.station
                    """;
    private static final String LOCKED = " order by a.id for update of a, c";
    private static final String KEEP_SHEET =
            """
            update selection.session_candidate
            set points = ?, proposal = ?, reason = ?, noted_by = ?
            where session = ? and application = ?
            """;
    private static final String KEEP_MINUTES =
            """
            update selection.session_candidate set decided = ?, because = ?
            where session = ? and application = ?
            """;
    private static final String NOTE =
            """
            insert into selection.session_incident (session, at, code, noted_by)
            values (:session, :at, :code, :by)
            """;
    private static final String DECIDING =
            """
            select s.code from selection.session_candidate c
            join selection.session s on s.id = c.session
            where c.application = :application and s.state in ('CONVOKED', 'RUNNING')
            limit 1
            """;
    private static final String INVITATION =
            """
            select s.code, s.day, s.place, c.at, h.name from selection.session_candidate c
            join selection.session s on s.id = c.session
            join selection.session_hall h on h.session = c.session and h.position = c.hall
            where c.application = :application order by s.day desc limit 1
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcSessions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Tally tally(SessionId session, @Nullable Set<String> agencies) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        AtomicInteger lacking = new AtomicInteger();
        Within.agencies(jdbc.sql(TALLY), agencies)
                .param("session", session.value())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("how_many"));
                    lacking.addAndGet(row.getInt("lacking"));
                });
        return new Tally(counts, lacking.get());
    }

    @Override
    public int nextNumber(SeasonId season) {
        return jdbc.sql(NEXT_NUMBER).param("season", season.value()).query(Integer.class).single();
    }

    @Override
    public void add(SelectionSession session) {
        jdbc.sql(ADD).params(SessionRow.planned(session)).update();
        String id = session.id().value();
        List<Object[]> calls = new ArrayList<>();
        session.terms().calls().forEach(call -> calls.add(new Object[] {id, call.value()}));
        batches.batchUpdate(ADD_CALL, calls);
        List<Object[]> halls = new ArrayList<>();
        for (Hall hall : session.terms().halls()) {
            halls.add(new Object[] {id, halls.size(), hall.name(), hall.stations()});
        }
        batches.batchUpdate(ADD_HALL, halls);
        List<Object[]> items = new ArrayList<>();
        for (Item item : session.terms().items()) {
            items.add(new Object[] {id, items.size(), item.code(), item.points()});
        }
        batches.batchUpdate(ADD_ITEM, items);
        List<Object[]> members = new ArrayList<>();
        for (MemberView one : session.panel()) {
            members.add(new Object[] {id, members.size(), one.name(), one.mandate().name()});
        }
        batches.batchUpdate(ADD_MEMBER, members);
    }

    @Override
    public SelectionSession update(SelectionSession session) {
        if (jdbc.sql(UPDATE).params(SessionRow.progress(session)).update() == 0) {
            throw new StaleVersion(List.of());
        }
        for (int i = 0; i < session.panel().size(); i++) {
            var at = session.panel().get(i).signedAt();
            jdbc.sql(UPDATE_MEMBER)
                    .param("session", session.id().value())
                    .param("position", i)
                    .param("signedAt", at == null ? null : at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return find(session.id()).orElseThrow();
    }

    @Override
    public Optional<SelectionSession> find(SessionId id) {
        return read(jdbc.sql(FIND).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Optional<SelectionSession> lock(SessionId id) {
        return read(jdbc.sql(LOCK).param("id", id.value())).stream().findFirst();
    }

    @Override
    public List<SelectionSession> ofSeason(SeasonId season, @Nullable Set<String> agencies) {
        return read(Within.agencies(jdbc.sql(OF_SEASON), agencies).param("season", season.value()));
    }

    @Override
    public List<SelectionSession> unfinished(@Nullable Set<String> agencies) {
        return read(Within.agencies(jdbc.sql(UNFINISHED), agencies));
    }

    @Override
    public void invite(SessionId session, List<Candidate> candidates) {
        batches.batchUpdate(
                INVITE,
                candidates.stream()
                        .map(one ->
                                new Object[] {
                                    session.value(),
                                    one.application().id().value(),
                                    one.seat().slot(),
                                    one.seat().at(),
                                    one.seat().hall(),
                                    one.seat().station()
                                })
                        .toList());
    }

    @Override
    public List<Candidate> candidates(
            SessionId session, @Nullable Set<String> agencies, @Nullable Integer slot) {
        return Within.agencies(jdbc.sql(SHOWN), agencies)
                .param("session", session.value())
                .param("slot", slot)
                .query((row, _) -> SessionRow.candidate(row))
                .list();
    }

    @Override
    public List<Candidate> lockCandidates(SessionId session, Collection<String> numbers) {
        return jdbc.sql(CANDIDATES + " and a.number = any(:numbers)" + LOCKED)
                .param("session", session.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> SessionRow.candidate(row))
                .list();
    }

    @Override
    public List<Candidate> lockCandidates(SessionId session) {
        return jdbc.sql(CANDIDATES + LOCKED)
                .param("session", session.value())
                .query((row, _) -> SessionRow.candidate(row))
                .list();
    }

    @Override
    public void keep(SessionId session, Map<ApplicationId, Candidate.Sheet> sheets, AccountId by) {
        batches.batchUpdate(
                KEEP_SHEET,
                sheets.entrySet().stream()
                        .map(one ->
                                new @Nullable Object[] {
                                    one.getValue().points().toArray(Integer[]::new),
                                    one.getValue().proposal().name(),
                                    one.getValue().reason(),
                                    by.value(),
                                    session.value(),
                                    one.getKey().value()
                                })
                        .toList());
    }

    @Override
    public void keep(SessionId session, Minutes minutes) {
        batches.batchUpdate(
                KEEP_MINUTES,
                minutes.decided().stream()
                        .map(one ->
                                new @Nullable Object[] {
                                    one.to().name(),
                                    one.reason(),
                                    session.value(),
                                    one.application().value()
                                })
                        .toList());
    }

    @Override
    public void note(SessionId session, Incident incident, AccountId by) {
        jdbc.sql(NOTE)
                .param("session", session.value())
                .param("at", incident.at().atOffset(ZoneOffset.UTC))
                .param("code", incident.code())
                .param("by", by.value())
                .update();
    }

    @Override
    public Optional<String> deciding(ApplicationId application) {
        return jdbc.sql(DECIDING)
                .param("application", application.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Invitation> invitation(ApplicationId application) {
        return jdbc.sql(INVITATION)
                .param("application", application.value())
                .query((row, _) ->
                        new Invitation(
                                row.getString("code"),
                                row.getObject("day", LocalDate.class),
                                row.getObject("at", LocalTime.class),
                                row.getString("name"),
                                row.getString("place")))
                .optional();
    }

    private List<SelectionSession> read(StatementSpec statement) {
        List<SessionRow> rows = statement.query((row, _) -> SessionRow.read(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        SessionRow.Parts parts =
                parts(rows.stream().map(row -> row.id().value()).toArray(String[]::new));
        return rows.stream().map(row -> row.with(parts)).toList();
    }

    private SessionRow.Parts parts(String[] sessions) {
        SessionRow.Parts parts = SessionRow.Parts.empty();
        of("session_call", "call", sessions)
                .query(row -> {
                    SessionRow.Parts.add(
                            parts.calls(),
                            row.getString("session"),
                            new CallId(row.getString("call")));
                });
        of("session_hall", "position", sessions)
                .query(row -> {
                    SessionRow.Parts.add(
                            parts.halls(),
                            row.getString("session"),
                            new Hall(row.getString("name"), row.getInt("stations")));
                });
        of("session_item", "position", sessions)
                .query(row -> {
                    SessionRow.Parts.add(
                            parts.items(),
                            row.getString("session"),
                            new Item(row.getString("code"), row.getInt("points")));
                });
        of("session_member", "position", sessions)
                .query(row -> {
                    SessionRow.Parts.add(
                            parts.members(),
                            row.getString("session"),
                            new MemberView(
                                    row.getString("name"),
                                    Mandate.valueOf(row.getString("mandate")),
                                    CallRow.instant(row, "signed_at")));
                });
        of("session_incident", "at", sessions)
                .query(row -> {
                    SessionRow.Parts.add(
                            parts.incidents(),
                            row.getString("session"),
                            new Incident(
                                    row.getString("code"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return parts;
    }

    private StatementSpec of(String table, String order, String[] sessions) {
        return jdbc.sql(
                        "select * from selection.%s where session = any(:sessions) order by session, %s"
                                .formatted(table, order))
                .param("sessions", sessions);
    }
}
