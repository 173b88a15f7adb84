package org.rihla.centre.insight.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Paths;
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
                    + " as key, count(*) as count from insight.journey where started is not null"
                    + " and"
                    + WITHIN
                    + "group by 1";
    private static final String PAST_DEADLINE =
            "select count(*) from insight.journey where started is not null and "
                    + CLASS_OF
                    + "= 'DUE' and ended + interval '1 month' < :asOf and"
                    + WITHIN;
    private static final String BY_PATH =
            """
            , count(*) filter (where path = 'REPEATER') as recalled,
              count(*) filter (where path <> 'REPEATER') as newcomers
            from insight.stage_reached where
            """
                    + WITHIN;
    private static final String PATHS = "select stage as key" + BY_PATH + "group by 1";
    private static final String REGIONS =
            "select region as key" + BY_PATH + "and stage = 'WORKING' group by 1 order by 1";
    private static final String WEEKS =
            "select to_char(date_trunc('week', on_day), 'YYYY-MM-DD') as key"
                    + BY_PATH
                    + "and stage = 'ARRIVED' group by 1 order by 1";
    private static final String WANTED =
            """
             from insight.stage_reached where stage = :stage
                and (:region = '' or region = :region) and (:path = '' or path = :path)
                and (:to = '' or employer in
                    (select employer from insight.workplace where municipality = :to))
                and (cast(:week as date) is null or date_trunc('week', on_day) = :week) and
            """
                    + WITHIN;
    private static final String PEOPLE =
            "select person" + WANTED + "and person > :after order by person limit :atMost";
    private static final String COUNT = "select count(*)" + WANTED;
    private static final String APPLICANTS =
            "select count(*) from (select person from insight.stage_reached where stage = 'UNIQUE' and"
                    + WITHIN
                    + "union select person from insight.journey where"
                    + WITHIN
                    + ") applicant";
    private static final String POSTS =
            """
            select coalesce(sum(a.posts), 0) as posts, coalesce(sum(w.working), 0) as working
            from insight.offer_accepted a
            left join (select offer, count(distinct person) as working from insight.journey
                       where season = :season and started is not null group by offer) w on w.offer = a.offer
            where a.season = :season
            """;
    private static final String DAYS_TO_FILL =
            """
            select max(j.started) - a.on_day as days
            from insight.offer_accepted a join insight.journey j on j.offer = a.offer
            where a.season = :season and j.season = :season and j.started is not null
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

    private record Split(String key, int recalled, int newcomers) {}

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

    /** Those of each stage, by path. */
    public Map<String, Paths> paths(String season, Reach reach) {
        return split(PATHS, season, reach);
    }

    /** Those who started, by region of residence. */
    public Map<String, Paths> regions(String season, Reach reach) {
        return split(REGIONS, season, reach);
    }

    /** Arrivals by the Monday of their week, in order; weeks without any are left out. */
    public Map<String, Paths> weeks(String season, Reach reach) {
        return split(WEEKS, season, reach);
    }

    /** The people behind a count, by id. */
    public List<String> people(String season, Reach reach, PeopleWanted wanted) {
        return wanted(PEOPLE, season, reach, wanted)
                .param("after", wanted.after())
                .param("atMost", wanted.atMost())
                .query(String.class)
                .list();
    }

    /** How many people there are behind a count, on all pages. */
    public int count(String season, Reach reach, PeopleWanted wanted) {
        return wanted(COUNT, season, reach, wanted).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec wanted(
            String sql, String season, Reach reach, PeopleWanted wanted) {
        return within(sql, season, reach)
                .param("stage", wanted.stage().name())
                .param("region", wanted.region())
                .param("path", wanted.path())
                .param("to", wanted.to())
                .param("week", wanted.week(), Types.DATE);
    }

    /**
     * Which people.
     *
     * @param region only those of a region; empty for all
     * @param path only those who came by it; empty for all
     * @param to only those who work in a municipality; empty for all
     * @param week only those of the week that begins on this Monday; null for all
     * @param after the last id of the page before; empty for the first
     */
    public record PeopleWanted(
            Stage stage,
            String region,
            String path,
            String to,
            @Nullable LocalDate week,
            String after,
            int atMost) {}

    /** People who applied, or were recalled and said yes, which is their application (C28). */
    public long applicants(String season, Reach reach) {
        return within(APPLICANTS, season, reach).query(Long.class).single();
    }

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

    private Map<String, Paths> split(String sql, String season, Reach reach) {
        Map<String, Paths> split = new LinkedHashMap<>();
        for (Split row : within(sql, season, reach).query(Split.class).list()) {
            split.put(row.key(), new Paths(row.recalled(), row.newcomers()));
        }
        return split;
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
