package org.rihla.centre.network.store;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.centre.network.model.CensusBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the figures of the census. */
@Repository
class JdbcCensusBook implements CensusBook {
    private static final String PUT =
            """
            insert into network.indicator as old (territory, milieu, figures)
            values (:territory, :milieu, :figures::jsonb)
            on conflict (territory, milieu) do update set figures = excluded.figures
            where old.figures is distinct from excluded.figures
            """;
    private static final String PUT_MEANING =
            """
            insert into network.indicator_meaning as old (indicator, topic, label, is_percent)
            values (:indicator, :topic, :label, :percent)
            on conflict (indicator) do update set
                topic = excluded.topic, label = excluded.label, is_percent = excluded.is_percent
            where (old.topic, old.label, old.is_percent)
                is distinct from (excluded.topic, excluded.label, excluded.is_percent)
            """;
    private static final String POPULATION =
            """
            update network.territory set population = :people
            where code = :code and population is distinct from :people
            """;

    private final JdbcClient jdbc;

    JdbcCensusBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean put(String territory, String milieu, Map<String, BigDecimal> figures) {
        return jdbc.sql(PUT)
                        .param("territory", territory)
                        .param("milieu", milieu)
                        .param(
                                "figures",
                                JsonMapper.shared().writeValueAsString(new TreeMap<>(figures)))
                        .update()
                > 0;
    }

    @Override
    public boolean put(Meaning meaning) {
        return jdbc.sql(PUT_MEANING)
                        .param("indicator", meaning.indicator())
                        .param("topic", meaning.topic())
                        .param("label", meaning.label())
                        .param("percent", meaning.percent())
                        .update()
                > 0;
    }

    @Override
    public boolean population(String territory, int people) {
        return jdbc.sql(POPULATION).param("code", territory).param("people", people).update() > 0;
    }
}
