package org.rihla.centre.access.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Role;
import org.rihla.centre.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down who reads whose file. */
@Repository
class JdbcAuditTrail implements AuditTrail {
    private static final String READ =
            """
            insert into access.reading (at, actor, actor_name, role, person, purpose)
            values (:at, :actor, :name, :role, :person, :purpose)
            """;
    private static final String LATEST =
            """
            select at, actor_name, role, purpose from access.reading
            where person = :person order by sequence desc limit :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void read(Actor actor, String person, String purpose) {
        if (actor.scope() instanceof Scope.OfPerson(var own) && own.equals(person)) {
            return;
        }
        jdbc.sql(READ)
                .param("at", JdbcAccountBook.at(clock.instant()))
                .param("actor", actor.account().value())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("person", person)
                .param("purpose", purpose)
                .update();
    }

    @Override
    public List<Reading> of(String person, int atMost) {
        return jdbc.sql(LATEST)
                .param("person", person)
                .param("most", atMost)
                .query((row, _) ->
                        new Reading(
                                JdbcAccountBook.instant(row.getObject("at", OffsetDateTime.class)),
                                row.getString("actor_name"),
                                Role.valueOf(row.getString("role")),
                                row.getString("purpose")))
                .list();
    }

    @Override
    public long count(String person) {
        return jdbc.sql("select count(*) from access.reading where person = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
