package org.rihla.centre.selection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.Application.Place;

/** A line of the table {@code application}, both ways, and of the table {@code finding}. */
final class ApplicationRow {
    private ApplicationRow() {}

    static Map<String, @Nullable Object> columns(Application application) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", application.id().value());
        columns.put("number", application.number());
        columns.put("call", application.call().value());
        columns.put("person", application.person().value());
        columns.put("agency", application.agency().value());
        columns.put("state", application.state().name());
        columns.put("channel", application.channel());
        columns.put("expressedAt", application.expressedAt().atOffset(ZoneOffset.UTC));
        columns.put("reason", application.reason());
        columns.put("completeBy", application.completeBy());
        Instant answerBy = application.answerBy();
        columns.put("answerBy", answerBy == null ? null : answerBy.atOffset(ZoneOffset.UTC));
        columns.put("version", application.version());
        Place place = application.place();
        columns.put("rank", place == null ? null : place.rank());
        columns.put("rankedOf", place == null ? null : place.of());
        columns.put("score", place == null ? null : place.score());
        columns.put("waitingDays", place == null ? null : place.waitingDays());
        columns.put("drawHash", place == null ? null : place.drawHash());
        columns.put("decidedBy", place == null ? null : place.decidedBy());
        columns.put("proposed", place == null ? null : place.proposed().name());
        return columns;
    }

    static Application read(ResultSet row) throws SQLException {
        return new Application(
                new ApplicationId(row.getString("id")),
                row.getString("number"),
                new CallId(row.getString("call")),
                new PersonId(row.getString("person")),
                new AgencyId(row.getString("agency")),
                State.valueOf(row.getString("state")),
                row.getString("channel"),
                row.getObject("expressed_at", OffsetDateTime.class).toInstant(),
                place(row),
                row.getString("reason"),
                row.getObject("complete_by", LocalDate.class),
                CallRow.instant(row, "answer_by"),
                row.getLong("version"));
    }

    static FindingView finding(ResultSet row) throws SQLException {
        return new FindingView(
                row.getString("code"),
                row.getString("outcome"),
                row.getString("message_key"),
                CallRow.texts(row, "args"),
                row.getString("article"),
                row.getObject("points", Integer.class));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        String proposed = row.getString("proposed");
        return proposed == null
                ? null
                : new Place(
                        row.getInt("rank"),
                        row.getInt("ranked_of"),
                        row.getInt("score"),
                        row.getInt("waiting_days"),
                        row.getString("draw_hash"),
                        row.getString("decided_by"),
                        State.valueOf(proposed));
    }
}
