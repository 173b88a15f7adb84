package org.rihla.centre.access.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.History;
import org.rihla.centre.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the history; the database itself seals each line and refuses to change one. */
@Repository
class JdbcHistory implements History {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADD =
            """
            insert into access.history
                (at, actor, actor_name, role, kind, subject, person, place, reason, facts)
            values (:at, :actor, :name, :role, :kind, :subject, :person, :place, :reason, :facts::jsonb)
            """;
    private static final String ADD_ALL =
            """
            insert into access.history
                (at, actor, actor_name, role, kind, subject, person, place, reason, facts)
            select :at, :actor, :name, :role, kind, subject, person, place, reason, facts::jsonb
            from unnest(:kinds, :subjects, :people, :places, :reasons, :facts) with ordinality
                as line (kind, subject, person, place, reason, facts, position)
            order by position
            """;
    private static final String COLUMNS =
            """
            select sequence, at, actor_name, role, kind, subject, person, place, reason, facts
            from access.history
            """;
    private static final String OF_PERSON = COLUMNS + "where person = :of order by sequence";
    private static final String OF_SUBJECT = COLUMNS + "where subject = :of order by sequence";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Actor actor, Entry entry) {
        jdbc.sql(ADD)
                .param("at", JdbcAccountBook.at(clock.instant()))
                .param("actor", actor.account().value())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("person", entry.person())
                .param("place", entry.place())
                .param("reason", entry.reason())
                .param("facts", facts(entry))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(Actor actor, List<Entry> entries) {
        jdbc.sql(ADD_ALL)
                .param("at", JdbcAccountBook.at(clock.instant()))
                .param("actor", actor.account().value())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("kinds", column(entries, Entry::kind))
                .param("subjects", column(entries, Entry::subject))
                .param("people", column(entries, Entry::person))
                .param("places", column(entries, Entry::place))
                .param("reasons", column(entries, Entry::reason))
                .param("facts", column(entries, JdbcHistory::facts))
                .update();
    }

    private static @Nullable String[] column(
            List<Entry> entries, Function<Entry, @Nullable String> of) {
        return entries.stream().map(of).toArray(String[]::new);
    }

    private static String facts(Entry entry) {
        return JSON.writeValueAsString(new TreeMap<>(entry.facts()));
    }

    @Override
    public List<Line> ofPerson(String person) {
        return jdbc.sql(OF_PERSON).param("of", person).query(JdbcHistory::line).list();
    }

    @Override
    public List<Line> ofSubject(String subject) {
        return jdbc.sql(OF_SUBJECT).param("of", subject).query(JdbcHistory::line).list();
    }

    private static Line line(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new Line(
                row.getLong("sequence"),
                JdbcAccountBook.instant(row.getObject("at", OffsetDateTime.class)),
                row.getString("actor_name"),
                Role.valueOf(row.getString("role")),
                new Entry(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("person"),
                        row.getString("place"),
                        row.getString("reason"),
                        requireNonNull(JSON.readValue(row.getString("facts"), FACTS))));
    }
}
