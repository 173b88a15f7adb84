package org.rihla.centre.stay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.stay.Beds.BedView;
import org.rihla.centre.stay.Beds.State;
import org.rihla.centre.stay.model.BedBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBedBook implements BedBook {
    private static final String ADD =
            """
            insert into stay.bed (id, placement, person, housing, number, from_day, to_day, state)
            values (:id, :placement, :person, :housing, :number, :from, :to, :state)
            """;
    private static final String GONE =
            """
            update stay.bed
            set state = case when state = 'PLANNED' then 'LEFT' else :state end,
                left_on = case when state = 'PLANNED' then from_day - 1
                               else greatest(from_day, cast(:day as date)) end
            where placement = :placement and state in ('PLANNED', 'OCCUPIED')
            """;

    private final JdbcClient jdbc;

    JdbcBedBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(HousingId housing, Collection<PlacementId> placements) {
        Stream<String> journeys = placements.stream().map(PlacementId::value);
        // Always in the same order, so that no two wait for each other.
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtext('stay:' || one))
                        from (select unnest(:keys) as one order by 1)
                        """)
                .param(
                        "keys",
                        Stream.concat(Stream.of(housing.value()), journeys).toArray(String[]::new))
                .query((_, _) -> true)
                .list();
    }

    @Override
    public void add(String id, BedView bed) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("placement", bed.placement().value())
                .param("person", bed.person().value())
                .param("housing", bed.housing().value())
                .param("number", bed.number())
                .param("from", bed.from())
                .param("to", bed.to())
                .param("state", bed.state().name())
                .update();
    }

    @Override
    public List<BedView> ofHouse(HousingId housing) {
        return jdbc.sql("select * from stay.bed where housing = :housing order by number, from_day")
                .param("housing", housing.value())
                .query(JdbcBedBook::bed)
                .list();
    }

    @Override
    public Optional<BedView> of(PlacementId placement) {
        return jdbc.sql(
                        """
                        select * from stay.bed
                        where placement = :placement and state in ('PLANNED', 'OCCUPIED')
                        """)
                .param("placement", placement.value())
                .query(JdbcBedBook::bed)
                .optional();
    }

    @Override
    public List<PlacementId> withBed(List<PlacementId> placements) {
        return jdbc.sql(
                        """
                        select placement from stay.bed
                        where placement = any(:placements) and state in ('PLANNED', 'OCCUPIED')
                        """)
                .param(
                        "placements",
                        placements.stream().map(PlacementId::value).toArray(String[]::new))
                .query((row, _) -> new PlacementId(row.getString(1)))
                .list();
    }

    @Override
    public void occupied(PlacementId placement) {
        jdbc.sql(
                        """
                        update stay.bed set state = 'OCCUPIED'
                        where placement = :placement and state = 'PLANNED'
                        """)
                .param("placement", placement.value())
                .update();
    }

    @Override
    public void moved(PlacementId placement, LocalDate lastDay) {
        gone(placement, State.MOVED, lastDay);
    }

    @Override
    public void left(PlacementId placement, LocalDate lastDay) {
        gone(placement, State.LEFT, lastDay);
    }

    private void gone(PlacementId placement, State state, LocalDate lastDay) {
        jdbc.sql(GONE)
                .param("placement", placement.value())
                .param("state", state.name())
                .param("day", lastDay)
                .update();
    }

    private static BedView bed(ResultSet row, int number) throws SQLException {
        return new BedView(
                new PlacementId(row.getString("placement")),
                new PersonId(row.getString("person")),
                new HousingId(row.getString("housing")),
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getObject("left_on", LocalDate.class));
    }
}
