package org.rihla.centre.homecoming.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.homecoming.model.NamingBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNamingBook implements NamingBook {
    private static final String NAMED =
            "select person from homecoming.named where list = any(cast(:lists as text[]))";
    private static final String NAME =
            """
            insert into homecoming.named (list, person, named_on, by_name)
            select :list, person, :on, :by from unnest(cast(:people as text[])) as person
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    JdbcNamingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PersonId> named(Collection<String> lists) {
        return jdbc.sql(NAMED)
                .param("lists", lists.toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getString("person")))
                .set();
    }

    @Override
    public void name(String list, Collection<PersonId> people, LocalDate on, String by) {
        jdbc.sql(NAME)
                .param("list", list)
                .param("on", on)
                .param("by", by)
                .param("people", people.stream().map(PersonId::value).toArray(String[]::new))
                .update();
    }
}
