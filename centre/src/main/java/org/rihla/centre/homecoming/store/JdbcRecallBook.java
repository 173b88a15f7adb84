package org.rihla.centre.homecoming.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.Recall.RecallList;
import org.rihla.centre.homecoming.model.RecallBook;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecallBook implements RecallBook {
    private static final String LOCK_LIST =
            """
            select id, season, employer, posts, seed from homecoming.recall_list
            where season = :season and employer = :employer for update
            """;
    private static final String KEEP =
            """
            insert into homecoming.recall_list (id, season, employer, posts, seed, made_on, by_name)
            values (:id, :season, :employer, :posts, :seed, :madeOn, :by)
            on conflict (season, employer) do update
            set posts = excluded.posts, made_on = excluded.made_on, by_name = excluded.by_name
            """;
    private static final String CLEAR = "delete from homecoming.recall where list = :list";
    private static final String ADD =
            """
            insert into homecoming.recall
                (id, list, person, agency, rank, seasons, returned_on, hash, why, state, reason,
                 proof, placement, version)
            values (:id, :list, :person, :agency, :rank, :seasons, :returnedOn, :hash, :why, :state,
                    :reason, :proof, :placement, 0)
            """;
    private static final String UPDATE =
            """
            update homecoming.recall
            set state = :state, reason = :reason, proof = :proof, placement = :placement,
                version = version + 1
            where id = :id and version = :version
            """;
    private static final String RECALL =
            """
            select r.*, l.season, l.employer, l.posts, l.seed
            from homecoming.recall r join homecoming.recall_list l on l.id = r.list
            """;
    private static final String LAST_LINES =
            RECALL
                    + """
                    where r.list = (
                        select id from homecoming.recall_list
                        where employer = :employer and season <> :season
                        order by made_on desc, id desc limit 1)
                    order by r.rank
                    """;
    private static final String LIST =
            RECALL
                    + """
                    where l.season = :season
                    and (cast(:agencies as text[]) is null
                         or r.agency = any(cast(:agencies as text[])))
                    and (cast(:employer as text) is null or l.employer = :employer)
                    order by l.employer, r.rank
                    """;

    private final JdbcClient jdbc;

    JdbcRecallBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RecallList> lockList(SeasonId season, EmployerId employer) {
        return jdbc.sql(LOCK_LIST)
                .param("season", season.value())
                .param("employer", employer.value())
                .query((row, _) -> list(row, "id"))
                .optional();
    }

    @Override
    public void keep(RecallList list, LocalDate madeOn, String by) {
        jdbc.sql(KEEP)
                .param("id", list.id())
                .param("season", list.season().value())
                .param("employer", list.employer().value())
                .param("posts", list.posts())
                .param("seed", list.seed())
                .param("madeOn", madeOn)
                .param("by", by)
                .update();
    }

    @Override
    public void replaceLines(RecallList list, List<Recall> lines) {
        jdbc.sql(CLEAR).param("list", list.id()).update();
        for (Recall line : lines) {
            jdbc.sql(ADD).params(columns(line)).update();
        }
    }

    @Override
    public List<Recall> lines(RecallList list) {
        return jdbc.sql(RECALL + "where r.list = :list order by r.rank")
                .param("list", list.id())
                .query(JdbcRecallBook::recall)
                .list();
    }

    @Override
    public List<Recall> lastLines(EmployerId employer, SeasonId before) {
        return jdbc.sql(LAST_LINES)
                .param("employer", employer.value())
                .param("season", before.value())
                .query(JdbcRecallBook::recall)
                .list();
    }

    @Override
    public Optional<Recall> lock(String id) {
        return jdbc.sql(RECALL + "where r.id = :id for update of r")
                .param("id", id)
                .query(JdbcRecallBook::recall)
                .optional();
    }

    @Override
    public Optional<Recall> find(String id) {
        return jdbc.sql(RECALL + "where r.id = :id")
                .param("id", id)
                .query(JdbcRecallBook::recall)
                .optional();
    }

    @Override
    public Recall update(Recall moved) {
        if (jdbc.sql(UPDATE).params(columns(moved)).update() == 0) {
            throw new StaleVersion(List.of());
        }
        return find(moved.id()).orElseThrow();
    }

    @Override
    public List<Recall> list(
            SeasonId season, @Nullable Set<String> agencies, @Nullable String employer) {
        return jdbc.sql(LIST)
                .param("season", season.value())
                .param("agencies", agencies == null ? null : agencies.toArray(String[]::new))
                .param("employer", employer)
                .query(JdbcRecallBook::recall)
                .list();
    }

    @Override
    public List<Recall> ofPerson(PersonId person) {
        return jdbc.sql(RECALL + "where r.person = :person order by l.made_on desc, r.id desc")
                .param("person", person.value())
                .query(JdbcRecallBook::recall)
                .list();
    }

    private static Map<String, @Nullable Object> columns(Recall line) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", line.id());
        columns.put("list", line.list().id());
        columns.put("person", line.person().value());
        columns.put("agency", line.agency().value());
        columns.put("rank", line.rank());
        columns.put("seasons", line.seasons());
        columns.put("returnedOn", line.returnedOn());
        columns.put("hash", line.hash());
        columns.put("why", line.why().toArray(String[]::new));
        columns.put("state", line.state().name());
        columns.put("reason", line.reason());
        columns.put("proof", line.proof());
        PlacementId placement = line.placement();
        columns.put("placement", placement == null ? null : placement.value());
        columns.put("version", line.version());
        return columns;
    }

    private static RecallList list(ResultSet row, String id) throws SQLException {
        return new RecallList(
                row.getString(id),
                new SeasonId(row.getString("season")),
                new EmployerId(row.getString("employer")),
                row.getInt("posts"),
                row.getString("seed"));
    }

    private static Recall recall(ResultSet row, int number) throws SQLException {
        String placement = row.getString("placement");
        return new Recall(
                row.getString("id"),
                list(row, "list"),
                new PersonId(row.getString("person")),
                new AgencyId(row.getString("agency")),
                row.getInt("rank"),
                row.getInt("seasons"),
                row.getObject("returned_on", LocalDate.class),
                row.getString("hash"),
                List.of((String[]) row.getArray("why").getArray()),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("proof"),
                placement == null ? null : new PlacementId(placement),
                row.getLong("version"));
    }
}
