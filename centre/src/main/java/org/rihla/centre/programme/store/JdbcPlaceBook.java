package org.rihla.centre.programme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.PlaceId;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.Places.Filter;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.model.Place;
import org.rihla.centre.programme.model.PlaceBook;
import org.rihla.centre.shared.Ulid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlaceBook implements PlaceBook {
    private static final String ADD =
            """
            insert into programme.place (id, season, contingent, type, agency, state)
            select id, :season, :contingent, :type, :agency, 'OPEN'
            from unnest(cast(:ids as text[])) as id
            """;
    private static final String NOTE_RESERVATION =
            """
            insert into programme.reservation
                (id, season, agency, type, employer, call, asked, reserved_at)
            values (:id, :season, :agency, :type, :employer, :call, :asked, :at)
            """;
    private static final String PLACE =
            """
            select id, season, type, agency, employer, call, placement, state, version
            from programme.place
            """;
    private static final String FREE_OF_CALL =
            PLACE
                    + """
                    where call = :call and agency = :agency and state in ('RESERVED', 'RELEASED')
                    order by state desc, id
                    limit 1
                    for update
                    """;
    private static final String FREE_WITHOUT_WAITING = FREE_OF_CALL + "skip locked";
    private static final String LOCK_ONE = PLACE + "where id = :id for update";
    private static final String OF_PLACEMENT = PLACE + "where placement = :placement for update";
    private static final String LIST =
            PLACE
                    + """
                    where season = :season
                        and (cast(:agency as text) is null or agency = :agency)
                        and (cast(:type as text) is null or type = :type)
                        and (cast(:employer as text) is null or employer = :employer)
                        and (cast(:state as text) is null or state = :state)
                    order by agency, type, state, id
                    limit :atMost
                    """;
    private static final String UPDATE =
            """
            update programme.place
            set state = :state, placement = :placement, version = version + 1
            where id = :id and version = :version
            """;
    private static final String GIVE_BACK =
            """
            update programme.place
            set state = 'OPEN', call = null, employer = null, version = version + 1
            where call = :call and state in ('RESERVED', 'RELEASED')
            """;
    private static final String CELLS =
            """
            with standing as (
                select employer, agency, type,
                       count(*) filter (where state = 'OPEN') as open,
                       count(*) filter (where state = 'RESERVED') as reserved,
                       count(*) filter (where state = 'COMMITTED') as committed,
                       count(*) filter (where state = 'CONSUMED') as consumed,
                       count(*) filter (where state = 'RELEASED') as released
                from programme.place
                where %1$s
                group by employer, agency, type
            ), asked as (
                select employer, agency, type, sum(asked) as asked
                from programme.reservation
                where %1$s
                group by employer, agency, type
            )
            select coalesce(s.employer, a.employer) as employer,
                   coalesce(s.agency, a.agency) as agency,
                   coalesce(s.type, a.type) as type,
                   coalesce(asked, 0) as asked,
                   coalesce(open, 0) as open,
                   coalesce(reserved, 0) as reserved,
                   coalesce(committed, 0) as committed,
                   coalesce(consumed, 0) as consumed,
                   coalesce(released, 0) as released
            from standing s
            full join asked a
                on a.employer = s.employer and a.agency = s.agency and a.type = s.type
            order by employer nulls first, agency, type
            """;
    private static final String OF_SEASON = CELLS.formatted("season = :season");
    private static final String OF_CALL = CELLS.formatted("call = :call");
    private static final String FREE =
            """
            select null as employer, agency, type, 0 as asked, count(*) as open,
                   0 as reserved, 0 as committed, 0 as consumed, 0 as released
            from programme.place
            where season = :season and type = :type and state = 'OPEN'
            group by agency, type
            order by count(*) desc, agency
            """;

    private final JdbcClient jdbc;
    private final OpenPlaces open;
    private final Clock clock;

    JdbcPlaceBook(JdbcClient jdbc, OpenPlaces open, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.clock = clock;
    }

    @Override
    public void add(Pool pool, String contingent, List<String> ids) {
        jdbc.sql(ADD)
                .param("season", pool.season().value())
                .param("contingent", contingent)
                .param("type", pool.type().name())
                .param("agency", pool.agency())
                .param("ids", ids.toArray(String[]::new))
                .update();
    }

    @Override
    public boolean reserve(Wish wish) {
        if (!open.take(wish)) {
            return false;
        }
        jdbc.sql(NOTE_RESERVATION)
                .param("id", Ulid.next(clock))
                .param("season", wish.pool().season().value())
                .param("agency", wish.pool().agency())
                .param("type", wish.pool().type().name())
                .param("employer", wish.employer())
                .param("call", wish.call())
                .param("asked", wish.count())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    @Override
    public Optional<Place> lockFree(String call, String agency) {
        // Whoever holds the last one may still let it go, so the second question waits for her.
        return freeOfCall(FREE_WITHOUT_WAITING, call, agency)
                .or(() -> freeOfCall(FREE_OF_CALL, call, agency));
    }

    private Optional<Place> freeOfCall(String sql, String call, String agency) {
        return jdbc.sql(sql)
                .param("call", call)
                .param("agency", agency)
                .query(JdbcPlaceBook::place)
                .optional();
    }

    @Override
    public Optional<Place> lock(PlaceId id) {
        return jdbc.sql(LOCK_ONE).param("id", id.value()).query(JdbcPlaceBook::place).optional();
    }

    @Override
    public Optional<Place> ofPlacement(String placement) {
        return jdbc.sql(OF_PLACEMENT)
                .param("placement", placement)
                .query(JdbcPlaceBook::place)
                .optional();
    }

    @Override
    public void update(Place moved) {
        int rows =
                jdbc.sql(UPDATE)
                        .param("id", moved.id().value())
                        .param("state", moved.state().name())
                        .param("placement", moved.placement())
                        .param("version", moved.version())
                        .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Place %s is no longer at version %d"
                            .formatted(moved.id().value(), moved.version()));
        }
    }

    @Override
    public int giveBack(String call) {
        return jdbc.sql(GIVE_BACK).param("call", call).update();
    }

    @Override
    public List<CellView> cells(SeasonId season) {
        return jdbc.sql(OF_SEASON)
                .param("season", season.value())
                .query(JdbcPlaceBook::cell)
                .list();
    }

    @Override
    public List<Place> list(SeasonId season, Filter filter, int atMost) {
        PlaceType type = filter.type();
        Places.State state = filter.state();
        return jdbc.sql(LIST)
                .param("season", season.value())
                .param("agency", filter.agency())
                .param("type", type == null ? null : type.name())
                .param("employer", filter.employer())
                .param("state", state == null ? null : state.name())
                .param("atMost", atMost)
                .query(JdbcPlaceBook::place)
                .list();
    }

    @Override
    public List<CellView> ofCall(String call) {
        return jdbc.sql(OF_CALL).param("call", call).query(JdbcPlaceBook::cell).list();
    }

    @Override
    public List<CellView> free(SeasonId season, PlaceType type) {
        return jdbc.sql(FREE)
                .param("season", season.value())
                .param("type", type.name())
                .query(JdbcPlaceBook::cell)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new PlaceId(row.getString("id")),
                new SeasonId(row.getString("season")),
                PlaceType.valueOf(row.getString("type")),
                row.getString("agency"),
                row.getString("employer"),
                row.getString("call"),
                row.getString("placement"),
                Places.State.valueOf(row.getString("state")),
                row.getLong("version"));
    }

    private static CellView cell(ResultSet row, int number) throws SQLException {
        return new CellView(
                row.getString("employer"),
                new AgencyId(row.getString("agency")),
                PlaceType.valueOf(row.getString("type")),
                row.getInt("asked"),
                row.getInt("open"),
                row.getInt("reserved"),
                row.getInt("committed"),
                row.getInt("consumed"),
                row.getInt("released"));
    }
}
