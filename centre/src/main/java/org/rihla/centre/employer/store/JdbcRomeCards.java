package org.rihla.centre.employer.store;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.rihla.centre.employer.model.RomeCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRomeCards implements RomeCards {
    private static final String WRITE =
            """
            insert into employer.rome_card (card, isco) values (:card, :isco)
            on conflict (card) do update set isco = excluded.isco
            where employer.rome_card.isco <> excluded.isco
            """;
    private static final String ALL = "select card, isco from employer.rome_card";

    /** A card with its group. */
    private record Card(String card, String isco) {}

    private final JdbcClient jdbc;

    JdbcRomeCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean write(String card, String isco) {
        return jdbc.sql(WRITE).param("card", card).param("isco", isco).update() > 0;
    }

    @Override
    public Map<String, String> all() {
        return jdbc.sql(ALL).query(Card.class).list().stream()
                .collect(toMap(Card::card, Card::isco));
    }
}
