package org.rihla.centre.insight.store;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Equality;
import org.rihla.centre.insight.model.PayGap;
import org.rihla.centre.insight.model.Report.Dwell;
import org.rihla.centre.insight.model.Report.Flow;
import org.rihla.law.costs.WorkerCost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the later indicators are made from, within somebody's reach. */
@Repository
public class MeasureReader {
    private static final String WITHIN =
            " season = :season and (:everywhere or agency = any(:agencies)) ";
    private static final String RECALLS =
            """
            select count(*) as entitled, count(*) filter (where omitted) as omitted,
                   count(*) filter (where contested) as contested,
                   count(*) filter (where contested and reinstated) as reinstated
            from insight.recall where
            """
                    + WITHIN;
    private static final String CONTRACTS =
            """
            select count(*) as signed, count(*) filter (where differences = 0) as equal
            from insight.contract where
            """
                    + WITHIN;
    private static final String DISCRETION =
            """
            select count(*) as decided, count(*) filter (where overridden) as overridden
            from insight.discretion where
            """
                    + WITHIN;
    private static final String COSTS =
            "select borne, first_month from insight.cost_of where" + WITHIN + "order by placement";
    private static final String PAY =
            """
            select isco || ' ' || currency as occupation, sex, count(*) as people,
                   cast(percentile_cont(0.5) within group (order by daily_pay) as numeric) as median
            from insight.contract where
            """
                    + WITHIN
                    + "group by 1, 2 order by 1, 2";
    private static final String WOMEN =
            "select count(*) from insight.stage_reached where stage = 'WORKING' and sex = 'FEMALE'"
                    + " and"
                    + WITHIN;
    private static final String EQUITY =
            """
            select region,
                   count(*) filter (where stage = 'CONFIRMED') as places,
                   count(*) filter (where stage = 'ELIGIBLE') as eligible
            from insight.stage_reached where stage in ('CONFIRMED', 'ELIGIBLE') and
            """
                    + WITHIN
                    + "group by 1 order by 1";
    private static final String FLOWS =
            """
            select region, coalesce(municipality, '') as destination, cast(count(*) as int) as people
            from insight.stage_reached left join insight.workplace using (employer)
            where stage = 'WORKING' and
            """
                    + WITHIN
                    + "group by 1, 2 order by 1, 2";
    private static final String DWELL =
            """
            with road as (
                select person, stage, on_day, array_position(:road, stage) as at
                from insight.stage_reached where stage = any(:road) and
            """
                    + WITHIN
                    + """
                    ), steps as (
                        select stage, at, on_day, lead(on_day) over (partition by person order by at) as next
                        from road
                    )
                    select stage, cast(count(*) as int) as people,
                           cast(percentile_cont(0.5) within group (order by greatest(next - on_day, 0))
                                as numeric(8, 1)) as median,
                           cast(percentile_disc(0.9) within group (order by greatest(next - on_day, 0))
                                as numeric(8, 1)) as p90
                    from steps where next is not null group by stage, at order by at
                    """;

    private static final String[] ROAD = {
        "UNIQUE", "ELIGIBLE", "CONVOKED", "PRESENT", "SELECTED", "CONFIRMED", "CONTRACTED",
        "CLEARED", "DEPARTED", "ARRIVED", "WORKING", "ENDED", "EXITED", "RETURNED"
    };

    private static final String CLASS_OF_COST =
            """
            case when c.borne = 0 then 'NOTHING'
                 when c.first_month is null then 'NO_EARNINGS'
                 when c.borne <= c.first_month * :quarter then 'QUARTER'
                 when c.borne <= c.first_month then 'MONTH'
                 else 'ABOVE' end
            """;
    private static final String COST_CLASSES =
            "select "
                    + CLASS_OF_COST
                    + " as class, count(*) as people from insight.cost_of c where"
                    + WITHIN
                    + "group by 1";
    private static final String NOT_TOLD =
            """
             from insight.journey j
            where j.started is not null
              and not exists (select 1 from insight.cost_of c where c.placement = j.placement) and
            """
                    + WITHIN;
    private static final String PAGE = " and j.person > :after order by 1 limit :atMost";
    private static final String PEOPLE_OF_CLASS =
            """
            select distinct j.person
            from insight.cost_of c join insight.journey j on j.placement = c.placement
            where c.season = :season and (:everywhere or c.agency = any(:agencies)) and :class =
            """
                    + CLASS_OF_COST
                    + PAGE;

    private final JdbcClient jdbc;

    MeasureReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lines of the recall lists that were made from a season.
     *
     * @param entitled all lines
     * @param reinstated contested ones that were put back
     */
    public record Recalls(long entitled, long omitted, long contested, long reinstated) {}

    /** Contracts that both have signed, and those that equal their offer in every term. */
    public record Contracts(long signed, long equal) {}

    /** Applications that were decided, and those that two people decided otherwise. */
    public record Discretion(long decided, long overridden) {}

    /** How often offices decided otherwise than their lists say. */
    public Discretion discretion(String season, Reach reach) {
        return within(DISCRETION, season, reach).query(Discretion.class).single();
    }

    /** How many journeys are in each class of cost, those without any too. */
    public Map<CostClass, Integer> costClasses(String season, Reach reach) {
        Map<CostClass, Integer> classes = new EnumMap<>(CostClass.class);
        for (CostClass one : CostClass.values()) {
            classes.put(one, 0);
        }
        within(COST_CLASSES, season, reach)
                .param("quarter", CostClass.QUARTER_OF_A_MONTH)
                .query((row, _) ->
                        classes.put(
                                CostClass.valueOf(row.getString("class")), row.getInt("people")))
                .list();
        return classes;
    }

    /** How many started and told nothing of costs. */
    public int costsNotTold(String season, Reach reach) {
        return within("select count(*)" + NOT_TOLD, season, reach).query(Integer.class).single();
    }

    /**
     * The people of a class of cost, by id.
     *
     * @param costClass null for those who started and told nothing
     * @param after the last id of the page before; empty for the first
     */
    public List<String> peopleOf(
            @Nullable CostClass costClass, String season, Reach reach, String after, int atMost) {
        JdbcClient.StatementSpec wanted =
                costClass == null
                        ? within("select distinct j.person" + NOT_TOLD + PAGE, season, reach)
                        : within(PEOPLE_OF_CLASS, season, reach)
                                .param("quarter", CostClass.QUARTER_OF_A_MONTH)
                                .param("class", costClass.name());
        return wanted.param("after", after).param("atMost", atMost).query(String.class).list();
    }

    /** What each journey cost whose costs are known. */
    public List<WorkerCost> costs(String season, Reach reach) {
        return within(COSTS, season, reach)
                .query((row, _) ->
                        new WorkerCost(
                                List.of(row.getBigDecimal("borne")),
                                BigDecimal.ZERO,
                                row.getBigDecimal("first_month")))
                .list();
    }

    /** How recalls went. */
    public Recalls recalls(String season, Reach reach) {
        return within(RECALLS, season, reach).query(Recalls.class).single();
    }

    /** How contracts stand to their offers. */
    public Contracts contracts(String season, Reach reach) {
        return within(CONTRACTS, season, reach).query(Contracts.class).single();
    }

    /** Women and men by occupation, with their median daily pay. */
    public PayGap payGap(String season, Reach reach) {
        return new PayGap(within(PAY, season, reach).query(PayGap.Median.class).list());
    }

    /** Women among those who started. */
    public long women(String season, Reach reach) {
        return within(WOMEN, season, reach).query(Long.class).single();
    }

    /** Places and eligible applicants by region. */
    public Equality equality(String season, Reach reach) {
        return Equality.of(within(EQUITY, season, reach).query(Equality.Counted.class).list());
    }

    /** Those who started, from region to municipality. */
    public List<Flow> flows(String season, Reach reach) {
        return within(FLOWS, season, reach).query(Flow.class).list();
    }

    /** Days from each stage to the next one that people reached, in the order of the road. */
    public List<Dwell> dwell(String season, Reach reach) {
        return within(DWELL, season, reach).param("road", ROAD).query(Dwell.class).list();
    }

    private JdbcClient.StatementSpec within(String sql, String season, Reach reach) {
        return jdbc.sql(sql)
                .param("season", season)
                .param("everywhere", reach.everywhere())
                .param("agencies", reach.sql());
    }
}
