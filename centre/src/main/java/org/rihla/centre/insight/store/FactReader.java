package org.rihla.centre.insight.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.ReturnCounts;
import org.rihla.centre.insight.model.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the read tables hold, within somebody's reach. */
@Repository
public class FactReader {
    /** Expressions of interest, those of people who came twice too. */
    public static final String EXPRESSED = "EXPRESSED";

    private static final String WITHIN =
            " season = :season and (:everywhere or agency = any(:agencies)) ";
    private static final String CLASS_OF =
            """
            case
                when state = 'RETURNED' and late then 'LATE'
                when state = 'RETURNED' then 'ON_TIME'
                when state in ('EXITED_NOT_CHECKED_IN', 'LAWFUL_STAY', 'NOT_RETURNED', 'TO_LOCATE') then state
                else 'DUE'
            end
            """;
    private static final String STAGES =
            "select stage as key, count(*) as count from insight.stage_reached where"
                    + WITHIN
                    + "group by stage";
    private static final String EXPRESSIONS =
            "select count(*) from insight.expression where" + WITHIN;
    private static final String REFUSALS =
            """
            select code as key, count(*) as count from insight.coded_refusal
            where season = :season and (:everywhere or agency = any(:agencies)) group by code
            """;
    private static final String RETURNS =
            "select "
                    + CLASS_OF
                    + " as key, count(*) as count from insight.journey where started is not null and"
                    + WITHIN
                    + "group by 1";
    private static final String PAST_DEADLINE =
            "select count(*) from insight.journey where started is not null and "
                    + CLASS_OF
                    + "= 'DUE' and ended + interval '1 month' < :asOf and"
                    + WITHIN;
    private static final String REGIONS =
            "select region as key, count(*) as count from insight.stage_reached where stage = 'WORKING' and"
                    + WITHIN
                    + "group by region";
    private static final String WEEKS =
            """
            select to_char(date_trunc('week', on_day), 'YYYY-MM-DD') as key, count(*) as count
            from insight.stage_reached where stage = 'ARRIVED' and
            """
                    + WITHIN
                    + "group by 1 order by 1";
    private static final String PEOPLE =
            "select person from insight.stage_reached where stage = :stage and (:region = '' or region = :region) and"
                    + WITHIN
                    + "and person > :after order by person limit :atMost";
    private static final String POSTS =
            """
            select coalesce(sum(a.posts), 0) as posts, coalesce(sum(w.working), 0) as working
            from insight.offer_accepted a
            left join (select offer, count(distinct person) as working from insight.journey
                       where started is not null group by offer) w on w.offer = a.offer
            where a.season = :season
            """;
    private static final String DAYS_TO_FILL =
            """
            select max(j.started) - a.on_day as days
            from insight.offer_accepted a join insight.journey j on j.offer = a.offer
            where a.season = :season and j.started is not null
            group by a.offer, a.on_day order by 1
            """;
    private static final String STARTED_AGAIN =
            """
            select count(*) from insight.stage_reached now
            join insight.stage_reached before on before.person = now.person
            where now.season = :season and now.stage = 'WORKING'
              and before.season = :before and before.stage = 'WORKING'
            """;

    private final JdbcClient jdbc;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts of accepted offers, and how many of them have somebody at work. */
    public record Posts(long posts, long working) {}

    private record Counted(String key, int count) {}

    /**
     * Expressions of interest as they came, and how many people reached each stage, in the order of
     * the road.
     */
    public Map<String, Integer> stages(String season, Reach reach) {
        Map<String, Integer> counted = counted(STAGES, season, reach);
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        inOrder.put(EXPRESSED, within(EXPRESSIONS, season, reach).query(Integer.class).single());
        for (Stage stage : Stage.values()) {
            inOrder.put(stage.name(), counted.getOrDefault(stage.name(), 0));
        }
        return inOrder;
    }

    /** How often each code was a reason for "no", the code's letters in order. */
    public Map<String, Integer> refusals(String season, Reach reach) {
        return new java.util.TreeMap<>(counted(REFUSALS, season, reach));
    }

    /** What became of those who started, as of a day. */
    public ReturnCounts returns(String season, Reach reach, LocalDate asOf) {
        Map<String, Integer> classes = counted(RETURNS, season, reach);
        int past =
                within(PAST_DEADLINE, season, reach)
                        .param("asOf", asOf)
                        .query(Integer.class)
                        .single();
        return new ReturnCounts(classes, past + classes.getOrDefault("TO_LOCATE", 0));
    }

    /** Those who started, by region of residence. */
    public Map<String, Integer> regions(String season, Reach reach) {
        return counted(REGIONS, season, reach);
    }

    /** Arrivals by the Monday of their week. */
    public Map<LocalDate, Integer> weeks(String season, Reach reach) {
        Map<LocalDate, Integer> weeks = new LinkedHashMap<>();
        counted(WEEKS, season, reach)
                .forEach((monday, count) -> weeks.put(LocalDate.parse(monday), count));
        return weeks;
    }

    /** The people behind a count, by id. */
    public List<String> people(String season, Reach reach, PeopleWanted wanted) {
        return within(PEOPLE, season, reach)
                .param("stage", wanted.stage().name())
                .param("region", wanted.region())
                .param("after", wanted.after())
                .param("atMost", wanted.atMost())
                .query(String.class)
                .list();
    }

    /**
     * Which people.
     *
     * @param region only those of a region; empty for all
     * @param after the last id of the page before; empty for the first
     */
    public record PeopleWanted(Stage stage, String region, String after, int atMost) {}

    /** Posts and those at work, over the whole season. */
    public Posts posts(String season) {
        return jdbc.sql(POSTS).param("season", season).query(Posts.class).single();
    }

    /** For each offer with somebody at work, the days from its acceptance to the last start. */
    public List<Integer> daysToFill(String season) {
        return jdbc.sql(DAYS_TO_FILL).param("season", season).query(Integer.class).list();
    }

    /** How many of the season before have started again; nothing if there was none before. */
    public long startedAgain(String season, @Nullable String before) {
        return before == null
                ? 0
                : jdbc.sql(STARTED_AGAIN)
                        .param("season", season)
                        .param("before", before)
                        .query(Long.class)
                        .single();
    }

    private Map<String, Integer> counted(String sql, String season, Reach reach) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Counted row : within(sql, season, reach).query(Counted.class).list()) {
            counts.put(row.key(), row.count());
        }
        return counts;
    }

    private JdbcClient.StatementSpec within(String sql, String season, Reach reach) {
        return jdbc.sql(sql)
                .param("season", season)
                .param("everywhere", reach.everywhere())
                .param("agencies", reach.sql());
    }
}
