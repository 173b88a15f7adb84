package org.rihla.centre.placement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.Placements.Timing;
import org.rihla.centre.placement.model.Days;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.Placement.Home;
import org.rihla.centre.placement.model.Placement.Papers;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.DateSpan;

/** A line of the table {@code placement}, both ways. */
final class PlacementRow {
    private PlacementRow() {}

    /** The column that keeps the day of a move. */
    static String column(Move move) {
        return move.name().toLowerCase(Locale.ROOT) + "_on";
    }

    static Map<String, @Nullable Object> columns(Placement placement) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(parties(placement.parties()));
        columns.put("id", placement.id().value());
        columns.put("number", placement.number());
        PlaceId place = placement.place();
        columns.put("place", place == null ? null : place.value());
        columns.put("state", placement.state().name());
        columns.put("stay_from", placement.stay().from());
        columns.put("stay_to", placement.stay().to());
        columns.put("opened_on", placement.openedOn());
        for (Move move : Move.values()) {
            columns.put(column(move), placement.days().of(move));
        }
        Papers papers = placement.papers();
        columns.put("act", papers == null ? null : papers.act());
        columns.put("valid_until", papers == null ? null : papers.validUntil());
        columns.put("exit_proved_by", placement.exitProvedBy());
        Home home = placement.home();
        columns.put("timing", home == null ? null : home.timing().name());
        columns.put("receipt", home == null ? null : home.receipt());
        columns.put("document_seen", home == null ? null : home.documentSeen());
        columns.put("reason", placement.reason());
        columns.put("version", placement.version());
        return columns;
    }

    static Placement read(ResultSet row) throws SQLException {
        String place = row.getString("place");
        return new Placement(
                new PlacementId(row.getString("id")),
                row.getString("number"),
                readParties(row),
                new DateSpan(
                        row.getObject("stay_from", LocalDate.class),
                        row.getObject("stay_to", LocalDate.class)),
                State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                readDays(row),
                place == null ? null : new PlaceId(place),
                readPapers(row),
                row.getString("exit_proved_by"),
                readHome(row),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static Map<String, String> parties(Parties parties) {
        return Map.of(
                "person", parties.person().value(),
                "offer", parties.offer().value(),
                "employer", parties.employer().value(),
                "agency", parties.agency().value(),
                "season", parties.season().value(),
                "type", parties.type().name(),
                "call", parties.call());
    }

    private static Parties readParties(ResultSet row) throws SQLException {
        return new Parties(
                new PersonId(row.getString("person")),
                new OfferId(row.getString("offer")),
                new EmployerId(row.getString("employer")),
                new AgencyId(row.getString("agency")),
                new SeasonId(row.getString("season")),
                PlaceType.valueOf(row.getString("type")),
                row.getString("call"));
    }

    private static Days readDays(ResultSet row) throws SQLException {
        Map<Move, LocalDate> days = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            LocalDate day = row.getObject(column(move), LocalDate.class);
            if (day != null) {
                days.put(move, day);
            }
        }
        return new Days(days);
    }

    private static @Nullable Papers readPapers(ResultSet row) throws SQLException {
        String act = row.getString("act");
        return act == null ? null : new Papers(act, row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable Home readHome(ResultSet row) throws SQLException {
        String timing = row.getString("timing");
        return timing == null
                ? null
                : new Home(
                        Timing.valueOf(timing),
                        row.getString("receipt"),
                        row.getString("document_seen"));
    }
}
