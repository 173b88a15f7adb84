package org.rihla.centre.selection.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Bulk;
import org.rihla.centre.selection.model.BulkBook;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBulkMoves implements BulkBook {
    private static final String FORGET =
            """
            delete from selection.bulk_move
            where account = :account and made_at < :before and done_at is null
            """;
    private static final String ADD =
            """
            insert into selection.bulk_move (id, call, account, made_at)
            values (:id, :call, :account, :madeAt)
            """;
    private static final String ADD_LINES =
            """
            insert into selection.bulk_line
                (bulk, position, typed, application, move, reason, from_state, to_state, fate, code, args)
            select :bulk, position, typed, application, move, reason, from_state, to_state, fate, code,
                string_to_array(args, chr(31))
            from unnest(:positions, :typed, :applications, :moves, :reasons, :froms, :tos, :fates,
                    :codes, :args)
                as line (position, typed, application, move, reason, from_state, to_state, fate, code, args)
            """;
    private static final String UPDATE =
            """
            update selection.bulk_move set done_at = :doneAt, undone_at = :undoneAt where id = :id
            """;
    private static final String UPDATE_LINES =
            """
            update selection.bulk_line kept
            set to_state = line.to_state, fate = line.fate, before = line.before,
                version = line.version, code = line.code,
                args = string_to_array(line.args, chr(31))
            from unnest(:positions, :tos, :fates, :befores, :versions, :codes, :args)
                as line (position, to_state, fate, before, version, code, args)
            where kept.bulk = :bulk and kept.position = line.position
            """;
    private static final String FIND =
            "select * from selection.bulk_move where id = :id and account = :account";
    private static final String APPLICATIONS =
            """
            select * from selection.application where id in (
                select application from selection.bulk_line where bulk = :bulk)
            order by id
            """;
    private static final String LINES =
            "select * from selection.bulk_line where bulk = :bulk order by position";
    private static final String BY_NUMBERS =
            """
            select * from selection.application
            where call = :call and (number = any(:numbers) or id = any(:numbers))
            """;
    private static final String PAGE =
            """
            select * from selection.application
            where call = :call and (:everywhere or agency = any(:agencies))
                and (cast(:state as text) is null or state = :state)
                and (cast(:after as text) is null
                    or (agency, coalesce(rank, 2147483647), number) > (
                        select agency, coalesce(rank, 2147483647), number
                        from selection.application where call = :call and number = :after))
            order by agency, coalesce(rank, 2147483647), number limit :atMost
            """;
    private static final String DECIDING =
            """
            select distinct on (c.application) c.application, s.code
            from selection.session_candidate c
            join selection.session s on s.id = c.session
            where c.application = any(:applications) and s.state in ('CONVOKED', 'RUNNING')
            order by c.application, s.code
            """;
    private static final String MOVE =
            """
            update selection.application a
            set state = line.state, reason = line.reason, answer_by = line.answer_by,
                version = a.version + 1
            from unnest(:ids, :states, :reasons, cast(:answers as timestamptz[]), :versions)
                as line (id, state, reason, answer_by, version)
            where a.id = line.id and a.version = line.version
            """;
    private static final String AS_BEFORE =
            """
            update selection.bulk_line earlier
            set version = back.version
            from unnest(:ids, :befores, :versions) as back (id, before, version)
            where earlier.application = back.id and earlier.version = back.before
                and earlier.fate = 'DONE'
            """;

    private final JdbcClient jdbc;

    JdbcBulkMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Bulk bulk, Instant leftBefore) {
        jdbc.sql(FORGET)
                .param("account", bulk.account().value())
                .param("before", leftBefore.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(ADD)
                .param("id", bulk.id().value())
                .param("call", bulk.call().value())
                .param("account", bulk.account().value())
                .param("madeAt", bulk.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(ADD_LINES).params(BulkRow.columns(bulk)).update();
    }

    @Override
    public void update(Bulk bulk) {
        jdbc.sql(UPDATE)
                .param("id", bulk.id().value())
                .param("doneAt", at(bulk.doneAt()))
                .param("undoneAt", at(bulk.undoneAt()))
                .update();
        jdbc.sql(UPDATE_LINES).params(BulkRow.columns(bulk)).update();
    }

    @Override
    public Optional<Bulk> find(BulkMoveId id, AccountId account) {
        return read(id, account, FIND, APPLICATIONS);
    }

    @Override
    public Optional<Bulk> lock(BulkMoveId id, AccountId account) {
        return read(id, account, FIND + " for update", APPLICATIONS + " for update");
    }

    private Optional<Bulk> read(
            BulkMoveId id, AccountId account, String find, String ofApplications) {
        return jdbc.sql(find)
                .param("id", id.value())
                .param("account", account.value())
                .query((row, _) -> BulkRow.bare(row))
                .optional()
                .map(bare -> withLines(bare, ofApplications));
    }

    private Bulk withLines(Bulk bare, String ofApplications) {
        Map<String, Application> applications = new HashMap<>();
        jdbc.sql(ofApplications)
                .param("bulk", bare.id().value())
                .query((row, _) -> ApplicationRow.read(row))
                .list()
                .forEach(one -> applications.put(one.id().value(), one));
        List<Bulk.Line> lines =
                jdbc.sql(LINES)
                        .param("bulk", bare.id().value())
                        .query((row, _) -> BulkRow.line(row, applications))
                        .list();
        return new Bulk(
                bare.id(),
                bare.call(),
                bare.account(),
                bare.madeAt(),
                bare.doneAt(),
                bare.undoneAt(),
                lines);
    }

    @Override
    public List<Application> byNumbers(CallId call, Collection<String> numbers) {
        return jdbc.sql(BY_NUMBERS)
                .param("call", call.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Application> page(
            CallId call,
            @Nullable Set<String> agencies,
            @Nullable State state,
            @Nullable String after,
            int atMost) {
        return Within.agencies(jdbc.sql(PAGE), agencies)
                .param("call", call.value())
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public Map<ApplicationId, String> deciding(Collection<ApplicationId> applications) {
        Map<ApplicationId, String> sessions = new HashMap<>();
        jdbc.sql(DECIDING)
                .param(
                        "applications",
                        applications.stream().map(ApplicationId::value).toArray(String[]::new))
                .query(row -> {
                    sessions.put(
                            new ApplicationId(row.getString("application")), row.getString("code"));
                });
        return sessions;
    }

    @Override
    public void move(List<Application> moved) {
        int written =
                jdbc.sql(MOVE)
                        .param("ids", texts(moved, one -> one.id().value()))
                        .param("states", texts(moved, one -> one.state().name()))
                        .param("reasons", texts(moved, Application::reason))
                        .param("answers", texts(moved, JdbcBulkMoves::answerBy))
                        .param(
                                "versions",
                                moved.stream().map(Application::version).toArray(Long[]::new))
                        .update();
        if (written != moved.size()) {
            throw new StaleVersion(List.of());
        }
    }

    @Override
    public void asBefore(List<Bulk.Line> taken) {
        jdbc.sql(AS_BEFORE)
                .param("ids", texts(taken, line -> requireNonNull(line.application()).id().value()))
                .param("befores", taken.stream().map(Bulk.Line::before).toArray(Long[]::new))
                .param(
                        "versions",
                        taken.stream()
                                .map(line -> requireNonNull(line.application()).version() + 1)
                                .toArray(Long[]::new))
                .update();
    }

    static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    private static @Nullable String answerBy(Application one) {
        Instant until = one.answerBy();
        return until == null ? null : until.toString();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
