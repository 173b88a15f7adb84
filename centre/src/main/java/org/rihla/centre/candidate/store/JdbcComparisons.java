package org.rihla.centre.candidate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.model.Comparison;
import org.rihla.centre.candidate.model.PersonSearch.Within;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcComparisons implements Comparison.Book {
    private static final String NOTE =
            """
            insert into candidate.comparison (id, person, other, score, reasons, found_at, state)
            values (:id, :person, :other, :score, :reasons, :foundAt, :state)
            on conflict do nothing
            """;
    private static final String FIND = "select * from candidate.comparison where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String DECIDE =
            """
            update candidate.comparison
            set state = :state, decided_by = :decidedBy, decided_at = :at where id = :id
            """;
    private static final String OPEN =
            """
            select c.* from candidate.comparison c
            join candidate.person p on p.id = c.person
            join candidate.person o on o.id = c.other
            where c.state = 'TO_COMPARE'
                and (:everywhere or p.agency = any(:agencies) or o.agency = any(:agencies))
            order by c.id limit :atMost
            """;
    private static final String COUNT =
            """
            select count(*) from candidate.comparison c
            join candidate.person p on p.id = c.person
            join candidate.person o on o.id = c.other
            where c.state = 'TO_COMPARE'
                and (:everywhere or p.agency = any(:agencies) or o.agency = any(:agencies))
            """;
    private static final String OPEN_OF =
            """
            select * from candidate.comparison
            where state = 'TO_COMPARE' and (person = :person or other = :person) order by id
            """;

    private final JdbcClient jdbc;

    JdbcComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(Comparison comparison) {
        jdbc.sql(NOTE)
                .param("id", comparison.id())
                .param("person", comparison.person().value())
                .param("other", comparison.other().value())
                .param("score", comparison.score())
                .param("reasons", comparison.reasons().toArray(String[]::new))
                .param("foundAt", comparison.foundAt().atOffset(ZoneOffset.UTC))
                .param("state", comparison.state().name())
                .update();
    }

    @Override
    public Optional<Comparison> lock(String id) {
        return jdbc.sql(LOCK).param("id", id).query((row, _) -> read(row)).optional();
    }

    @Override
    public Optional<Comparison> find(String id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> read(row)).optional();
    }

    @Override
    public void decide(Comparison decided, Instant at) {
        jdbc.sql(DECIDE)
                .param("id", decided.id())
                .param("state", decided.state().name())
                .param("decidedBy", decided.decidedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Comparison> open(Within within, int atMost) {
        return within(OPEN, within).param("atMost", atMost).query((row, _) -> read(row)).list();
    }

    @Override
    public int countOpen(Within within) {
        return within(COUNT, within).query(Integer.class).single();
    }

    @Override
    public List<Comparison> openOf(PersonId person) {
        return jdbc.sql(OPEN_OF)
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    private StatementSpec within(String sql, Within within) {
        Set<String> agencies = within.agencies();
        return jdbc.sql(sql)
                .param("everywhere", agencies == null)
                .param(
                        "agencies",
                        agencies == null ? new String[0] : agencies.toArray(String[]::new));
    }

    private static Comparison read(ResultSet row) throws SQLException {
        return new Comparison(
                row.getString("id"),
                new PersonId(row.getString("person")),
                new PersonId(row.getString("other")),
                row.getInt("score"),
                PersonRow.texts(row.getArray("reasons")),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                Comparison.State.valueOf(row.getString("state")),
                row.getString("decided_by"));
    }
}
