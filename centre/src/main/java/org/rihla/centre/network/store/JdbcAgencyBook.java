package org.rihla.centre.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.model.AgencyBook;
import org.rihla.centre.shared.LocalName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agencies in the schema {@code network}. */
@Repository
class JdbcAgencyBook implements AgencyBook {
    private static final String COLUMNS =
            """
            select a.id, a.code, a.latin, a.arabic, a.province, p.parent as region
            from network.agency a join network.territory p on p.code = a.province
            """;
    private static final String ADD =
            """
            insert into network.agency (id, code, latin, arabic, province, opened_at)
            values (:id, :code, :latin, :arabic, :province, :at)
            on conflict (code) do nothing
            """;
    private static final String GIVE =
            """
            insert into network.competence (territory, agency) values (:territory, :agency)
            on conflict (territory) do update set agency = excluded.agency
            """;
    private static final String COMPETENT =
            COLUMNS
                    + """
                    where a.id = (select coalesce(own.agency, near.agency, far.agency)
                        from network.territory t
                        left join network.territory up on up.code = t.parent
                        left join network.competence own on own.territory = t.code
                        left join network.competence near on near.territory = t.parent
                        left join network.competence far on far.territory = up.parent
                        where t.code = :territory)
                    """;
    private static final String BELOW =
            COLUMNS
                    + """
                    where a.id = (select c.agency from network.competence c
                        join network.territory t on t.code = c.territory
                        where t.parent = :territory order by c.territory limit 1)
                    """;
    private static final String TERRITORIES =
            JdbcTerritoryBook.COLUMNS
                    + """
                    join network.competence c on c.territory = t.code
                    where c.agency = :agency order by t.code
                    """;
    private static final String UNKNOWN =
            """
            select wanted from unnest(:codes) as wanted
            where not exists (select 1 from network.territory t
                where t.code = wanted and t.level <> 'REGION')
            order by wanted
            """;

    private final JdbcClient jdbc;

    JdbcAgencyBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(AgencyView agency, Instant openedAt) {
        return jdbc.sql(ADD)
                        .param("id", agency.id().value())
                        .param("code", agency.code())
                        .param("latin", agency.name().latin())
                        .param("arabic", agency.name().arabic())
                        .param("province", agency.province())
                        .param("at", openedAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void give(String territory, AgencyId agency) {
        jdbc.sql(GIVE).param("territory", territory).param("agency", agency.value()).update();
    }

    @Override
    public List<AgencyView> all() {
        return jdbc.sql(COLUMNS + "order by a.code").query(JdbcAgencyBook::agency).list();
    }

    @Override
    public Optional<AgencyView> find(AgencyId id) {
        return jdbc.sql(COLUMNS + "where a.id = :id")
                .param("id", id.value())
                .query(JdbcAgencyBook::agency)
                .optional();
    }

    @Override
    public Optional<AgencyView> byCode(String code) {
        return jdbc.sql(COLUMNS + "where a.code = :code")
                .param("code", code)
                .query(JdbcAgencyBook::agency)
                .optional();
    }

    @Override
    public Optional<AgencyView> competentFor(String territory) {
        return jdbc.sql(COMPETENT)
                .param("territory", territory)
                .query(JdbcAgencyBook::agency)
                .optional();
    }

    @Override
    public Optional<AgencyView> competentBelow(String territory) {
        return jdbc.sql(BELOW)
                .param("territory", territory)
                .query(JdbcAgencyBook::agency)
                .optional();
    }

    @Override
    public List<TerritoryView> territoriesOf(AgencyId agency) {
        return jdbc.sql(TERRITORIES)
                .param("agency", agency.value())
                .query(JdbcTerritoryBook::territory)
                .list();
    }

    @Override
    public List<String> unknown(Set<String> codes) {
        return jdbc.sql(UNKNOWN)
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static AgencyView agency(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new AgencyView(
                new AgencyId(row.getString("id")),
                row.getString("code"),
                new LocalName(row.getString("latin"), row.getString("arabic")),
                row.getString("region"),
                row.getString("province"));
    }
}
