package org.rihla.centre.employer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.HousingId;
import org.rihla.centre.employer.Housings.HousingView;
import org.rihla.centre.employer.Housings.Item;
import org.rihla.centre.employer.Housings.NewHousing;
import org.rihla.centre.employer.Housings.State;
import org.rihla.centre.employer.model.HousingBook;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.law.housing.HousingCharge.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHousingBook implements HousingBook {
    private static final String INSERT =
            """
            insert into employer.housing
                (id, employer, name, address, municipality, rooms, area, beds_women, beds_men,
                 toilets, showers, km_to_work, km_to_town, licence, rent, utilities, state)
            values (:id, :employer, :name, :address, :municipality, :rooms, :area, :bedsWomen,
                    :bedsMen, :toilets, :showers, :kmToWork, :kmToTown, :licence, :rent,
                    :utilities, :state)
            """;
    private static final String UPDATE =
            """
            update employer.housing
            set state = :state, visited_on = :visitedOn, visitor = :visitor, missing = :missing,
                reason = :reason, version = version + 1
            where id = :id and version = :version
            """;
    private static final String HOUSING = "select * from employer.housing ";

    private final JdbcClient jdbc;

    JdbcHousingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(HousingView housing) {
        NewHousing facts = housing.facts();
        jdbc.sql(INSERT)
                .param("id", housing.id().value())
                .param("employer", housing.employer().value())
                .param("name", facts.name())
                .param("address", facts.address())
                .param("municipality", facts.municipality())
                .param("rooms", facts.rooms())
                .param("area", facts.area())
                .param("bedsWomen", facts.bedsWomen())
                .param("bedsMen", facts.bedsMen())
                .param("toilets", facts.toilets())
                .param("showers", facts.showers())
                .param("kmToWork", facts.kmToWork())
                .param("kmToTown", facts.kmToTown())
                .param("licence", facts.licence())
                .param("rent", facts.rent())
                .param("utilities", facts.utilities())
                .param("state", housing.state().name())
                .update();
    }

    @Override
    public Optional<HousingView> find(HousingId id) {
        return jdbc.sql(HOUSING + "where id = :id")
                .param("id", id.value())
                .query(JdbcHousingBook::housing)
                .optional();
    }

    @Override
    public List<HousingView> ofEmployer(EmployerId employer) {
        return jdbc.sql(HOUSING + "where employer = :employer order by name, id")
                .param("employer", employer.value())
                .query(JdbcHousingBook::housing)
                .list();
    }

    @Override
    public void update(HousingView changed) {
        int rows =
                jdbc.sql(UPDATE)
                        .param("id", changed.id().value())
                        .param("version", changed.version())
                        .param("state", changed.state().name())
                        .param("visitedOn", changed.visitedOn())
                        .param("visitor", changed.visitor())
                        .param(
                                "missing",
                                changed.missing().stream().map(Item::name).toArray(String[]::new))
                        .param("reason", changed.reason())
                        .update();
        if (rows == 0) {
            throw new StaleVersion(List.of());
        }
    }

    private static HousingView housing(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        String[] missing = (String[]) row.getArray("missing").getArray();
        return new HousingView(
                new HousingId(row.getString("id")),
                new EmployerId(row.getString("employer")),
                facts(row),
                State.valueOf(row.getString("state")),
                row.getObject("visited_on", LocalDate.class),
                row.getString("visitor"),
                Arrays.stream(missing).map(Item::valueOf).toList(),
                row.getString("reason"),
                row.getLong("version"));
    }

    /** Whatever is taken from the wage by itself was refused, so only one way is kept. */
    private static NewHousing facts(ResultSet row) throws SQLException {
        return new NewHousing(
                row.getString("name"),
                row.getString("address"),
                row.getString("municipality"),
                row.getInt("rooms"),
                row.getBigDecimal("area"),
                row.getInt("beds_women"),
                row.getInt("beds_men"),
                row.getInt("toilets"),
                row.getInt("showers"),
                row.getBigDecimal("km_to_work"),
                row.getBigDecimal("km_to_town"),
                row.getString("licence"),
                row.getBigDecimal("rent"),
                row.getBigDecimal("utilities"),
                Collection.PAID_BY_WORKER);
    }
}
