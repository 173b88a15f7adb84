package org.rihla.centre.imports.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.Imports.RefusedRow;
import org.rihla.centre.imports.model.RunBook;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports in the schema {@code imports}. */
@Repository
class JdbcRunBook implements RunBook {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 500;
    private static final String KEEP =
            """
            insert into imports.run
                (id, kind, at, actor, actor_name, read, applied, unchanged, refused)
            values (:id, :kind, :at, :actor, :name, :read, :applied, :unchanged, :refused)
            """;
    private static final String KEEP_ROW =
            """
            insert into imports.refused_row (run, position, file, row, content, why)
            values (?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final String FORGET =
            """
            delete from imports.refused_row where run in
                (select id from imports.run where at < :moment)
            """;
    private static final String RUNS =
            """
            select id, kind, at, actor_name, read, applied, unchanged, refused from imports.run
            """;
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
    public void keep(Actor actor, Instant at, ImportReport report) {
        jdbc.sql(KEEP)
                .param("id", report.id())
                .param("kind", report.kind())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.account().value())
                .param("name", actor.name())
                .param("read", report.read())
                .param("applied", report.applied())
                .param("unchanged", report.unchanged())
                .param("refused", report.refused().size())
                .update();
        keepRows(report);
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
        jdbc.sql(FORGET).param("moment", moment.atOffset(ZoneOffset.UTC)).update();
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
                                rows(id)));
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

    private static PastImport past(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new PastImport(
                row.getString("id"),
                row.getString("kind"),
                requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(),
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
