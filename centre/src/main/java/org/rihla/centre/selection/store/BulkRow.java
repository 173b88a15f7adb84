package org.rihla.centre.selection.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.BulkMoves.Fate;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Bulk;
import org.rihla.centre.shared.Refusal;

/** Lines of the tables {@code bulk_move} and {@code bulk_line}, both ways. */
final class BulkRow {
    private static final String BETWEEN = "\u001f";

    private BulkRow() {}

    /** The lines, a column each. */
    static Map<String, Object> columns(Bulk bulk) {
        List<Bulk.Line> lines = bulk.lines();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("bulk", bulk.id().value());
        columns.put("positions", lines.stream().map(Bulk.Line::position).toArray(Integer[]::new));
        columns.put("typed", JdbcBulkMoves.texts(lines, Bulk.Line::typed));
        columns.put("applications", JdbcBulkMoves.texts(lines, BulkRow::application));
        columns.put("moves", JdbcBulkMoves.texts(lines, line -> name(line.move())));
        columns.put("reasons", JdbcBulkMoves.texts(lines, Bulk.Line::reason));
        columns.put("froms", JdbcBulkMoves.texts(lines, line -> name(line.from())));
        columns.put("tos", JdbcBulkMoves.texts(lines, line -> name(line.to())));
        columns.put("fates", JdbcBulkMoves.texts(lines, line -> line.fate().name()));
        columns.put("befores", lines.stream().map(Bulk.Line::before).toArray(Long[]::new));
        columns.put("versions", lines.stream().map(Bulk.Line::version).toArray(Long[]::new));
        columns.put("codes", JdbcBulkMoves.texts(lines, BulkRow::code));
        columns.put("args", JdbcBulkMoves.texts(lines, BulkRow::args));
        return columns;
    }

    static Bulk bare(ResultSet row) throws SQLException {
        return new Bulk(
                new BulkMoveId(row.getString("id")),
                new CallId(row.getString("call")),
                new AccountId(row.getString("account")),
                requireNonNull(CallRow.instant(row, "made_at")),
                CallRow.instant(row, "done_at"),
                CallRow.instant(row, "undone_at"),
                List.of());
    }

    static Bulk.Line line(ResultSet row, Map<String, Application> applications)
            throws SQLException {
        String application = row.getString("application");
        String move = row.getString("move");
        String code = row.getString("code");
        return new Bulk.Line(
                row.getInt("position"),
                row.getString("typed"),
                application == null ? null : applications.get(application),
                move == null ? null : Move.valueOf(move),
                row.getString("reason"),
                state(row.getString("from_state")),
                state(row.getString("to_state")),
                Fate.valueOf(row.getString("fate")),
                row.getObject("before", Long.class),
                row.getObject("version", Long.class),
                code == null
                        ? null
                        : new Refusal(code, said(CallRow.texts(row, "args")), List.of()));
    }

    private static @Nullable State state(@Nullable String name) {
        return name == null ? null : State.valueOf(name);
    }

    private static @Nullable String application(Bulk.Line line) {
        Application one = line.application();
        return one == null ? null : one.id().value();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String code(Bulk.Line line) {
        Refusal refusal = line.refusal();
        return refusal == null ? null : refusal.code();
    }

    /** Numbers and days keep what they are, so that they are said in the reader's language. */
    private static String args(Bulk.Line line) {
        Refusal refusal = line.refusal();
        List<String> args = new ArrayList<>();
        for (Object arg : refusal == null ? List.of() : refusal.args()) {
            args.add(
                    switch (arg) {
                        case Integer number -> "n" + number;
                        case LocalDate day -> "d" + day;
                        default -> "t" + arg;
                    });
        }
        return String.join(BETWEEN, args);
    }

    private static List<Object> said(List<String> kept) {
        List<Object> args = new ArrayList<>();
        for (String arg : kept) {
            String text = arg.substring(1);
            args.add(
                    switch (arg.charAt(0)) {
                        case 'n' -> Integer.valueOf(text);
                        case 'd' -> LocalDate.parse(text);
                        default -> text;
                    });
        }
        return args;
    }
}
