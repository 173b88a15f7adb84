package org.rihla.centre.selection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.Call.Post;
import org.rihla.centre.selection.model.Call.Signature;
import org.rihla.centre.selection.model.Call.SignedList;
import org.rihla.centre.shared.DateSpan;

/**
 * A line of the table {@code call}, before its places and criteria are put in.
 *
 * @param bare the call without them
 */
record CallRow(String id, Call bare) {

    /** Places and criteria of several calls, by call. */
    record Parts(
            Map<String, SortedMap<String, Integer>> places, Map<String, List<Criterion>> criteria) {

        static Parts empty() {
            return new Parts(new HashMap<>(), new HashMap<>());
        }

        void add(String call, String agency, int count) {
            places.computeIfAbsent(call, _ -> new TreeMap<>()).put(agency, count);
        }
    }

    Call with(Parts parts) {
        return new Call(
                bare.id(),
                bare.code(),
                bare.offer(),
                bare.season(),
                bare.post(),
                parts.places().getOrDefault(id, new TreeMap<>()),
                bare.communes(),
                bare.window(),
                bare.channels(),
                parts.criteria().getOrDefault(id, List.of()),
                bare.state(),
                bare.list(),
                bare.version());
    }

    static Map<String, @Nullable Object> published(Call call) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", call.id().value());
        columns.put("code", call.code());
        columns.put("offer", call.offer().value());
        columns.put("season", call.season().value());
        columns.put("title", call.post().title());
        columns.put("employer", call.post().employer().value());
        columns.put("employerName", call.post().employerName());
        columns.put("isco", call.post().isco());
        columns.put("language", call.post().language());
        columns.put("workFrom", call.post().work().from());
        columns.put("workTo", call.post().work().to());
        columns.put("opens", call.window().from());
        columns.put("closes", call.window().to());
        columns.put("channels", call.channels().toArray(String[]::new));
        columns.put("communes", call.communes().toArray(String[]::new));
        columns.put("state", call.state().name());
        columns.put("version", call.version());
        return columns;
    }

    static Map<String, @Nullable Object> progress(Call call) {
        SignedList list = call.list();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", call.id().value());
        columns.put("version", call.version());
        columns.put("state", call.state().name());
        columns.put("publicValue", list.publicValue());
        columns.put("rankedAt", at(list.rankedAt()));
        sign(columns, "first", list.first());
        sign(columns, "second", list.second());
        columns.put("settledOn", list.settledOn());
        return columns;
    }

    static CallRow read(ResultSet row) throws SQLException {
        Post post =
                new Post(
                        row.getString("title"),
                        new EmployerId(row.getString("employer")),
                        row.getString("employer_name"),
                        row.getString("isco"),
                        row.getString("language"),
                        span(row, "work_from", "work_to"));
        SignedList list =
                new SignedList(
                        row.getString("public_value"),
                        instant(row, "ranked_at"),
                        signature(row, "first"),
                        signature(row, "second"),
                        row.getObject("settled_on", LocalDate.class));
        Call bare =
                new Call(
                        new CallId(row.getString("id")),
                        row.getString("code"),
                        new OfferId(row.getString("offer")),
                        new SeasonId(row.getString("season")),
                        post,
                        new TreeMap<>(),
                        new TreeSet<>(texts(row, "communes")),
                        span(row, "opens", "closes"),
                        new TreeSet<>(texts(row, "channels")),
                        List.of(),
                        Calls.State.valueOf(row.getString("state")),
                        list,
                        row.getLong("version"));
        return new CallRow(bare.id().value(), bare);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static DateSpan span(ResultSet row, String from, String to) throws SQLException {
        return new DateSpan(
                row.getObject(from, LocalDate.class), row.getObject(to, LocalDate.class));
    }

    private static @Nullable Signature signature(ResultSet row, String which) throws SQLException {
        String account = row.getString(which + "_account");
        Instant at = instant(row, which + "_at");
        return account == null || at == null
                ? null
                : new Signature(new AccountId(account), row.getString(which + "_name"), at);
    }

    private static void sign(
            Map<String, @Nullable Object> columns, String which, @Nullable Signature signature) {
        columns.put(which + "Account", signature == null ? null : signature.account().value());
        columns.put(which + "Name", signature == null ? null : signature.name());
        columns.put(which + "At", signature == null ? null : at(signature.at()));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
