package org.rihla.centre.homecoming.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.centre.homecoming.model.ReturnBook;
import org.rihla.centre.homecoming.model.Search;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReturnBook implements ReturnBook {
    private static final String NEXT_RECEIPT = "select nextval('homecoming.receipt_number')";
    private static final String ADD =
            """
            insert into homecoming.check_in
                (placement, receipt, on_day, exited_on, document, place, by_name, at)
            values (:placement, :receipt, :on, :exitedOn, :document, :place, :by, :at)
            """;
    private static final String CHECK_IN =
            """
            select placement, receipt, on_day, exited_on, document, place, by_name
            from homecoming.check_in where placement = :placement
            """;
    private static final String NOTE =
            """
            insert into homecoming.search_note (placement, source, on_day, by_name, at)
            values (:placement, :source, :on, :by, :at)
            """;
    private static final String SEARCHES =
            """
            select placement, source, count(*) as notes from homecoming.search_note
            where placement = any(:placements) group by placement, source
            """;
    private static final String RULES =
            "select calendar, months from homecoming.season_rules where season = :season";
    private static final String SET_RULES =
            """
            insert into homecoming.season_rules (season, calendar, months)
            values (:season, :calendar, :months)
            on conflict (season) do update
            set calendar = excluded.calendar, months = excluded.months
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReturnBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String nextReceipt(int year) {
        String digits = jdbc.sql(NEXT_RECEIPT).query(String.class).single();
        String zeros = "0".repeat(Math.max(0, 6 - digits.length()));
        String shortYear = Integer.toString(year).substring(2);
        return "K-" + shortYear + "-" + zeros + digits;
    }

    @Override
    public void add(CheckInEntry entry) {
        jdbc.sql(ADD)
                .param("placement", entry.placement().value())
                .param("receipt", entry.receipt())
                .param("on", entry.on())
                .param("exitedOn", entry.exitedOn())
                .param("document", entry.document())
                .param("place", entry.place())
                .param("by", entry.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public Optional<CheckInEntry> checkIn(PlacementId placement) {
        return jdbc.sql(CHECK_IN)
                .param("placement", placement.value())
                .query(JdbcReturnBook::entry)
                .optional();
    }

    @Override
    public void note(PlacementId placement, Source source, LocalDate on, String by) {
        jdbc.sql(NOTE)
                .param("placement", placement.value())
                .param("source", source.name())
                .param("on", on)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public Map<PlacementId, Search> searches(Collection<PlacementId> placements) {
        record Note(String placement, Source source, int notes) {}
        Map<PlacementId, Search> searches = new HashMap<>();
        String[] ids = placements.stream().map(PlacementId::value).toArray(String[]::new);
        jdbc.sql(SEARCHES)
                .param("placements", ids)
                .query(Note.class)
                .list()
                .forEach(note ->
                        searches.merge(
                                new PlacementId(note.placement()),
                                one(note.source(), note.notes()),
                                JdbcReturnBook::together));
        return searches;
    }

    @Override
    public Optional<ReturnRules> rules(SeasonId season) {
        return jdbc.sql(RULES).param("season", season.value()).query(ReturnRules.class).optional();
    }

    @Override
    public void setRules(SeasonId season, ReturnRules rules) {
        jdbc.sql(SET_RULES)
                .param("season", season.value())
                .param("calendar", rules.calendar())
                .param("months", rules.months())
                .update();
    }

    private static Search one(Source source, int notes) {
        return source == Source.CALL ? new Search(notes, Set.of()) : new Search(0, Set.of(source));
    }

    private static Search together(Search one, Search other) {
        Set<Source> silent = EnumSet.noneOf(Source.class);
        silent.addAll(one.silent());
        silent.addAll(other.silent());
        return new Search(one.calls() + other.calls(), silent);
    }

    private static CheckInEntry entry(ResultSet row, int number) throws SQLException {
        return new CheckInEntry(
                new PlacementId(row.getString("placement")),
                row.getString("receipt"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("exited_on", LocalDate.class),
                row.getString("document"),
                row.getString("place"),
                row.getString("by_name"));
    }
}
