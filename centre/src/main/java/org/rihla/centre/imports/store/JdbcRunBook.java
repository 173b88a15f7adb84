package org.rihla.centre.imports.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.imports.Imports.Earlier;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.Imports.Progress;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.Imports.State;
import org.rihla.centre.imports.TableHead;
import org.rihla.centre.imports.model.RunBook;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports in the schema {@code imports}. */
@Repository
class JdbcRunBook implements RunBook {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 500;
    private static final long WHOLE = 100;

    /** Whoever has given no sign for so long has stopped. */
    private static final String SILENT = "beat < now() - interval '60 seconds'";

    private static final String STOP_SILENT =
            "update imports.run set state = 'STOPPED' where state in ('WAITING', 'RUNNING') and "
                    + SILENT;
    private static final String BEGIN =
            """
            insert into imports.run
                (id, kind, at, actor, actor_name, read, applied, unchanged, refused, state, digest,
                 bytes, beat)
            values (:id, :kind, :at, :actor, :name, 0, 0, 0, 0, :state, cast(:digest as text), :bytes,
                now())
            on conflict do nothing
            """;
    private static final String GOES_ON =
            """
            update imports.run
            set state = 'RUNNING', read = :read, applied = :applied, unchanged = :unchanged,
                refused = :refused, taken = :taken, beat = now()
            where id = :id
            """;
    private static final String END =
            """
            update imports.run
            set state = 'DONE', read = :read, applied = :applied, unchanged = :unchanged,
                refused = :refused, taken = bytes, beat = now(), digest = :digest
            where id = :id
            """;
    private static final String BROKE =
            """
            update imports.run set state = :state, problem = cast(:problem as jsonb), beat = now()
            where id = :id
            """;
    private static final String STATE =
            "case when state in ('WAITING', 'RUNNING') and "
                    + SILENT
                    + " then 'STOPPED' else state end";
    private static final String PROGRESS =
            "select id, kind, "
                    + STATE
                    + " as state, read, bytes, taken, problem"
                    + " from imports.run where id = :id";
    private static final String EARLIER =
            """
            select same.id, same.at, same.actor_name
            from imports.run same join imports.run this
                on this.kind = same.kind and this.digest = same.digest and same.at <= this.at
                and same.id <> this.id
            where this.id = :id and same.state = 'DONE'
            order by same.at desc limit 1
            """;
    private static final String KEEP_ROW =
            """
            insert into imports.refused_row (run, position, file, row, content, why)
            values (?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final String KEEP_HEAD =
            """
            insert into imports.refused_head (run, file, columns, separator)
            values (:run, :file, :columns, :separator)
            """;
    private static final String FORGET =
            """
            delete from imports.refused_row where run in
                (select id from imports.run where at < :moment)
            """;
    private static final String FORGET_HEADS =
            """
            delete from imports.refused_head where run in
                (select id from imports.run where at < :moment)
            """;
    private static final String RUNS =
            "select id, kind, "
                    + STATE
                    + " as state, at, actor_name, read, applied, unchanged,"
                    + " refused from imports.run ";
    private static final String LATEST = RUNS + "order by at desc, id desc limit :most";
    private static final String FIND = RUNS + "where id = :id";
    private static final String ROWS =
            """
            select file, row, content, why from imports.refused_row where run = :run order by position
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcRunBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public boolean begin(Beginning beginning, State state) {
        jdbc.sql(STOP_SILENT).update();
        return jdbc.sql(BEGIN)
                        .param("id", beginning.id())
                        .param("kind", beginning.kind())
                        .param("at", beginning.at().atOffset(ZoneOffset.UTC))
                        .param("actor", beginning.actor().account().value())
                        .param("name", beginning.actor().name())
                        .param("state", state.name())
                        .param("digest", beginning.alone())
                        .param("bytes", beginning.bytes())
                        .update()
                == 1;
    }

    @Override
    public void goesOn(ImportReport soFar, long refused, long taken) {
        counts(GOES_ON, soFar, refused).param("taken", taken).update();
    }

    @Override
    public void end(ImportReport report, long refused, String digest) {
        counts(END, report, refused).param("digest", digest).update();
        keepHeads(report);
        keepRows(report);
    }

    private void keepHeads(ImportReport report) {
        for (TableHead head : report.heads()) {
            jdbc.sql(KEEP_HEAD)
                    .param("run", report.id())
                    .param("file", head.file().replace("\0", ""))
                    .param(
                            "columns",
                            head.columns().stream()
                                    .map(name -> name.replace("\0", ""))
                                    .toArray(String[]::new))
                    .param("separator", String.valueOf(head.separator()))
                    .update();
        }
    }

    private List<TableHead> heads(String run) {
        return jdbc.sql(
                        "select file, columns, separator from imports.refused_head where run = :run")
                .param("run", run)
                .query((row, _) ->
                        new TableHead(
                                row.getString("file"),
                                List.of((String[]) row.getArray("columns").getArray()),
                                row.getString("separator").charAt(0)))
                .list();
    }

    private StatementSpec counts(String sql, ImportReport report, long refused) {
        return jdbc.sql(sql)
                .param("id", report.id())
                .param("read", report.applied() + report.unchanged() + refused)
                .param("applied", report.applied())
                .param("unchanged", report.unchanged())
                .param("refused", refused);
    }

    @Override
    public void broke(String id, State state, @Nullable Refusal problem) {
        jdbc.sql(BROKE)
                .param("id", id)
                .param("state", state.name())
                .param("problem", problem == null ? null : JSON.writeValueAsString(plain(problem)))
                .update();
    }

    @Override
    public Optional<Progress> progress(String id) {
        return jdbc.sql(PROGRESS).param("id", id).query(JdbcRunBook::progress).optional();
    }

    private void keepRows(ImportReport report) {
        long[] position = {0};
        batches.batchUpdate(
                KEEP_ROW,
                report.refused(),
                BATCH,
                (statement, row) -> {
                    statement.setString(1, report.id());
                    statement.setLong(2, position[0]++);
                    statement.setString(3, row.file());
                    statement.setLong(4, row.row());
                    statement.setString(5, row.text().replace("\0", ""));
                    statement.setString(6, JSON.writeValueAsString(plain(row.why())));
                });
    }

    @Override
    public void forgetRowsBefore(Instant moment) {
        for (String forgotten : List.of(FORGET, FORGET_HEADS)) {
            jdbc.sql(forgotten).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
        }
    }

    @Override
    public List<PastImport> latest(int atMost) {
        return jdbc.sql(LATEST).param("most", atMost).query(JdbcRunBook::past).list();
    }

    @Override
    public Optional<ImportReport> find(String id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query(JdbcRunBook::past)
                .optional()
                .map(run ->
                        new ImportReport(
                                run.id(),
                                run.kind(),
                                run.read(),
                                run.applied(),
                                run.unchanged(),
                                rows(id),
                                heads(id),
                                earlier(id).orElse(null)));
    }

    private List<RefusedRow> rows(String run) {
        return jdbc.sql(ROWS)
                .param("run", run)
                .query((row, _) ->
                        new RefusedRow(
                                row.getString("file"),
                                row.getLong("row"),
                                row.getString("content"),
                                JSON.readValue(row.getString("why"), Refusal.class)))
                .list();
    }

    @Override
    public Optional<Earlier> earlier(String id) {
        return jdbc.sql(EARLIER)
                .param("id", id)
                .query((row, _) ->
                        new Earlier(row.getString("id"), at(row), row.getString("actor_name")))
                .optional();
    }

    private static Progress progress(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        String problem = row.getString("problem");
        long bytes = row.getLong("bytes");
        return new Progress(
                row.getString("id"),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getLong("read"),
                bytes == 0 ? 0 : (int) Math.min(WHOLE, WHOLE * row.getLong("taken") / bytes),
                problem == null ? null : JSON.readValue(problem, Refusal.class));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant();
    }

    private static PastImport past(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new PastImport(
                row.getString("id"),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                at(row),
                row.getString("actor_name"),
                row.getLong("read"),
                row.getLong("applied"),
                row.getLong("unchanged"),
                row.getLong("refused"));
    }

    /** The refusal with arguments that come back from JSON as they went. */
    private static Refusal plain(Refusal why) {
        return new Refusal(
                why.code(),
                plain(why.args()),
                why.faults().stream()
                        .map(it -> new FieldFault(it.field(), it.code(), plain(it.args())))
                        .toList());
    }

    private static List<Object> plain(List<Object> args) {
        return args.stream().map(JdbcRunBook::plain).toList();
    }

    private static Object plain(Object argument) {
        return switch (argument) {
            case Integer number -> number;
            case Long number -> number;
            case LocalName name -> name.latin();
            default -> argument.toString();
        };
    }
}
