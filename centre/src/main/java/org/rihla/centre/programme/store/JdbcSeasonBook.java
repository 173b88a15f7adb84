package org.rihla.centre.programme.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons.ContingentView;
import org.rihla.centre.programme.Seasons.NewContingent;
import org.rihla.centre.programme.Seasons.NewSeason;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.programme.model.SeasonBook;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Ulid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeasonBook implements SeasonBook {
    private static final String ADD =
            """
            insert into programme.season
                (id, code, country, sector, first_day, last_day, min_posts, pay_floor,
                 housing_base, currency, opened_at)
            values (:id, :code, :country, :sector, :first, :last, :minPosts, :payFloor,
                    :housingBase, :currency, :at)
            on conflict (code) do nothing
            """;
    private static final String SET_RULES =
            """
            update programme.season
            set min_posts = :minPosts, pay_floor = :payFloor, housing_base = :housingBase,
                currency = :currency
            where id = :id
            """;
    private static final String RULES =
            """
            select min_posts, pay_floor, housing_base, currency
            from programme.season
            where id = :id
            """;
    private static final String USUAL_RULES =
            """
            select min_posts, pay_floor, housing_base, currency
            from programme.destination
            where country = :country
            """;
    private static final String GRANT =
            """
            insert into programme.contingent
                (id, season, type, authority, act, total, granted_at, granted_by)
            values (:id, :season, :type, :authority, :act, :total, :at, :by)
            on conflict (season, type, act) do nothing
            """;
    private static final String SHARE =
            """
            insert into programme.share (contingent, agency, weight, floor, cap, places)
            values (:contingent, :agency, :weight, :floor, :cap, :places)
            """;
    private static final String CONTINGENTS =
            """
            select id, type, authority, act, total, granted_at
            from programme.contingent
            where season = :season
            order by id
            """;
    private static final String SHARES =
            """
            select s.contingent, s.agency, s.places
            from programme.share s
            join programme.contingent c on c.id = s.contingent
            where c.season = :season
            """;
    private static final String ALL =
            """
            select id, code, country, sector, first_day, last_day
            from programme.season
            order by first_day desc, code
            """;

    /** One agency's part of a contingent. */
    private record Share(String contingent, String agency, int places) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSeasonBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SeasonId> add(SeasonId id, NewSeason season, SeasonRules rules) {
        int rows =
                withRules(jdbc.sql(ADD), rules)
                        .param("id", id.value())
                        .param("code", season.code())
                        .param("country", season.country())
                        .param("sector", season.sector())
                        .param("first", season.span().from())
                        .param("last", season.span().to())
                        .param("at", OffsetDateTime.now(clock))
                        .update();
        return rows == 0 ? Optional.empty() : Optional.of(id);
    }

    @Override
    public void setRules(SeasonId id, SeasonRules rules) {
        withRules(jdbc.sql(SET_RULES), rules).param("id", id.value()).update();
    }

    @Override
    public Optional<SeasonRules> rules(SeasonId id) {
        return jdbc.sql(RULES).param("id", id.value()).query(JdbcSeasonBook::rules).optional();
    }

    @Override
    public Optional<SeasonRules> usualRules(String country) {
        return jdbc.sql(USUAL_RULES)
                .param("country", country)
                .query(JdbcSeasonBook::rules)
                .optional();
    }

    @Override
    public Optional<String> grant(
            String actor,
            SeasonId season,
            NewContingent contingent,
            Map<AgencyId, Integer> places) {
        String id = Ulid.next(clock);
        int rows =
                jdbc.sql(GRANT)
                        .param("id", id)
                        .param("season", season.value())
                        .param("type", contingent.type().name())
                        .param("authority", contingent.authority())
                        .param("act", contingent.act())
                        .param("total", contingent.total())
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", actor)
                        .update();
        if (rows == 0) {
            return Optional.empty();
        }
        places.forEach((agency, count) -> share(id, contingent, agency, count));
        return Optional.of(id);
    }

    @Override
    public List<ContingentView> contingents(SeasonId season) {
        Map<String, List<Share>> shares =
                jdbc.sql(SHARES).param("season", season.value()).query(Share.class).list().stream()
                        .collect(groupingBy(Share::contingent));
        return jdbc.sql(CONTINGENTS)
                .param("season", season.value())
                .query((row, number) -> granted(row, shares))
                .list();
    }

    @Override
    public List<Season> all() {
        return jdbc.sql(ALL).query(JdbcSeasonBook::season).list();
    }

    private void share(String id, NewContingent contingent, AgencyId agency, int places) {
        jdbc.sql(SHARE)
                .param("contingent", id)
                .param("agency", agency.value())
                .param("weight", contingent.weights().getOrDefault(agency, 0))
                .param("floor", contingent.floors().getOrDefault(agency, 0))
                .param("cap", contingent.caps().get(agency))
                .param("places", places)
                .update();
    }

    private ContingentView granted(ResultSet row, Map<String, List<Share>> shares)
            throws SQLException {
        String id = row.getString("id");
        Map<AgencyId, Integer> places =
                shares.getOrDefault(id, List.of()).stream()
                        .collect(toMap(share -> new AgencyId(share.agency()), Share::places));
        return new ContingentView(
                id,
                PlaceType.valueOf(row.getString("type")),
                row.getString("authority"),
                row.getString("act"),
                row.getInt("total"),
                places,
                row.getObject("granted_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate());
    }

    private static JdbcClient.StatementSpec withRules(
            JdbcClient.StatementSpec statement, SeasonRules rules) {
        return statement
                .param("minPosts", rules.minPosts())
                .param("payFloor", rules.dailyPayFloor())
                .param("housingBase", rules.housingBase())
                .param("currency", rules.currency().getCurrencyCode());
    }

    private static SeasonRules rules(ResultSet row, int number) throws SQLException {
        return new SeasonRules(
                row.getInt("min_posts"),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("pay_floor"),
                row.getBigDecimal("housing_base"));
    }

    private static Season season(ResultSet row, int number) throws SQLException {
        return new Season(
                new SeasonId(row.getString("id")),
                row.getString("code"),
                row.getString("country"),
                row.getString("sector"),
                new DateSpan(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)));
    }
}
