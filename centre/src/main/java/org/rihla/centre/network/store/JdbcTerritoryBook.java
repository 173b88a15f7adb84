package org.rihla.centre.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.network.model.FoldedName;
import org.rihla.centre.network.model.TerritoryBook;
import org.rihla.centre.shared.LocalName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps territories in the schema {@code network}. */
@Repository
class JdbcTerritoryBook implements TerritoryBook {
    static final String COLUMNS =
            "select t.code, t.level, t.latin, t.arabic, t.parent, t.population"
                    + " from network.territory t ";
    private static final String PUT =
            """
            insert into network.territory as old
                (code, level, latin, arabic, parent, population, latin_folded, arabic_folded)
            values (:code, :level, :latin, :arabic, :parent, :population, :latinFolded, :arabicFolded)
            on conflict (code) do update set
                latin = excluded.latin, latin_folded = excluded.latin_folded,
                arabic = coalesce(excluded.arabic, old.arabic),
                arabic_folded = coalesce(excluded.arabic_folded, old.arabic_folded),
                population = coalesce(excluded.population, old.population)
            where (old.latin, old.latin_folded, old.arabic, old.arabic_folded, old.population)
                is distinct from (excluded.latin, excluded.latin_folded,
                    coalesce(excluded.arabic, old.arabic),
                    coalesce(excluded.arabic_folded, old.arabic_folded),
                    coalesce(excluded.population, old.population))
            """;
    private static final String COMMUNES =
            COLUMNS
                    + """
                    where t.level = 'COMMUNE'
                        and (t.latin_folded like :begins or t.arabic_folded like :begins)
                    order by t.population desc nulls last, t.code limit :most
                    """;
    // Three levels by the table's own check, so two steps up are enough; a recursive walk costs ten
    // times as much, and every reading of a file asks.
    private static final String REGION_OF =
            COLUMNS
                    + """
                    where t.code = (select coalesce(up.parent, up.code, own.code)
                        from network.territory own
                        left join network.territory up on up.code = own.parent
                        where own.code = :code)
                    """;
    private static final String GAPS =
            COLUMNS
                    + """
                    where t.level = 'PROVINCE'
                        and not exists (select 1 from network.competence c where c.territory = t.code)
                        and (not exists (select 1 from network.territory b where b.parent = t.code)
                            or exists (select 1 from network.territory b where b.parent = t.code
                                and not exists (select 1 from network.competence c
                                    where c.territory = b.code)))
                    order by t.code
                    """;
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('network', 0))";

    private final JdbcClient jdbc;

    JdbcTerritoryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(TerritoryView territory) {
        String arabic = territory.name().arabic();
        return jdbc.sql(PUT)
                        .param("code", territory.code())
                        .param("level", territory.level().name())
                        .param("latin", territory.name().latin())
                        .param("arabic", arabic)
                        .param("parent", territory.parent())
                        .param("population", territory.population())
                        .param("latinFolded", FoldedName.of(territory.name().latin()))
                        .param("arabicFolded", arabic == null ? null : FoldedName.of(arabic))
                        .update()
                > 0;
    }

    @Override
    public Optional<TerritoryView> find(String code) {
        return jdbc.sql(COLUMNS + "where t.code = :code")
                .param("code", code)
                .query(JdbcTerritoryBook::territory)
                .optional();
    }

    @Override
    public Optional<TerritoryView> regionOf(String code) {
        return jdbc.sql(REGION_OF)
                .param("code", code)
                .query(JdbcTerritoryBook::territory)
                .optional();
    }

    @Override
    public List<TerritoryView> regions() {
        return jdbc.sql(COLUMNS + "where t.parent is null order by t.code")
                .query(JdbcTerritoryBook::territory)
                .list();
    }

    @Override
    public List<TerritoryView> below(String code) {
        return jdbc.sql(COLUMNS + "where t.parent = :code order by t.code")
                .param("code", code)
                .query(JdbcTerritoryBook::territory)
                .list();
    }

    @Override
    public List<TerritoryView> all() {
        return jdbc.sql(COLUMNS + "order by t.code").query(JdbcTerritoryBook::territory).list();
    }

    @Override
    public List<TerritoryView> communesBeginning(String folded, int atMost) {
        String literal = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(COMMUNES)
                .param("begins", literal + "%")
                .param("most", atMost)
                .query(JdbcTerritoryBook::territory)
                .list();
    }

    @Override
    public List<TerritoryView> gaps() {
        return jdbc.sql(GAPS).query(JdbcTerritoryBook::territory).list();
    }

    @Override
    public void lock() {
        jdbc.sql(LOCK).query((_, _) -> true).single();
    }

    static TerritoryView territory(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new TerritoryView(
                row.getString("code"),
                TerritoryView.Level.valueOf(row.getString("level")),
                new LocalName(row.getString("latin"), row.getString("arabic")),
                row.getString("parent"),
                integer(row, "population"));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
