package org.rihla.centre.insight.store;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what contracts, recalls and places of work look like to statistics. */
@Repository
public class MeasureWriter {
    private static final String SIGNED =
            """
            insert into insight.contract
                (placement, season, agency, sex, isco, daily_pay, currency, differences)
            values (:placement, :season, :agency, :sex, :isco, :dailyPay, :currency, :differences)
            on conflict (placement) do nothing
            """;
    private static final String RECALLED =
            """
            insert into insight.recall
                (season, employer, person, agency, omitted, contested, reinstated)
            values (:season, :employer, :person, :agency, :omitted, :contested, :reinstated)
            on conflict (season, employer, person) do update set
                omitted = excluded.omitted or (insight.recall.omitted and not :listed),
                contested = insight.recall.contested or excluded.contested,
                reinstated = insight.recall.reinstated or excluded.reinstated
            """;
    private static final String DECIDED =
            """
            insert into insight.discretion (application, season, agency)
            values (:application, :season, :agency)
            on conflict (application) do nothing
            """;
    private static final String OVERRIDDEN =
            """
            insert into insight.discretion (application, season, agency, overridden)
            values (:application, :season, :agency, true)
            on conflict (application) do update set overridden = true
            """;
    private static final String COST =
            """
            insert into insight.cost_of (placement, season, agency, borne, first_month)
            values (:placement, :season, :agency, :borne, :firstMonth)
            on conflict (placement) do update set
                borne = excluded.borne, first_month = excluded.first_month
            """;
    private static final String WORKPLACE_KNOWN =
            "select count(*) > 0 from insight.workplace where employer = :employer";
    private static final String WORKPLACE =
            """
            insert into insight.workplace (employer, municipality) values (:employer, :municipality)
            on conflict (employer) do nothing
            """;

    private final JdbcClient jdbc;

    MeasureWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A signed contract.
     *
     * @param dailyPay gross for a full day, in its currency
     * @param differences terms that do not equal the offer's, also those that are better
     */
    public record Signed(
            String placement,
            String season,
            String agency,
            String sex,
            String isco,
            BigDecimal dailyPay,
            String currency,
            int differences) {}

    /**
     * Somebody on a recall list.
     *
     * @param season that ended
     * @param person an id, never a name
     */
    public record Recalled(String season, String employer, String person, String agency) {}

    /** Which of the turns that statistics follow a recall has taken with its last step. */
    public enum RecallTurn {
        NONE,
        LISTED,
        OMITTED,
        CONTESTED,
        REINSTATED
    }

    /** A contract was signed by both. */
    public void signed(Signed contract) {
        jdbc.sql(SIGNED)
                .param("placement", contract.placement())
                .param("season", contract.season())
                .param("agency", contract.agency())
                .param("sex", contract.sex())
                .param("isco", contract.isco())
                .param("dailyPay", contract.dailyPay())
                .param("currency", contract.currency())
                .param("differences", contract.differences())
                .update();
    }

    /** A line of a recall list was made or moved. */
    public void recalled(Recalled line, RecallTurn turn) {
        jdbc.sql(RECALLED)
                .param("season", line.season())
                .param("employer", line.employer())
                .param("person", line.person())
                .param("agency", line.agency())
                .param("listed", turn == RecallTurn.LISTED)
                .param("omitted", turn == RecallTurn.OMITTED)
                .param("contested", turn == RecallTurn.CONTESTED)
                .param("reinstated", turn == RecallTurn.REINSTATED)
                .update();
    }

    /**
     * What a journey cost.
     *
     * @param borne what stays with the worker, in dirhams
     * @param firstMonth what she earned in the first month, in dirhams, if known
     */
    public record Cost(
            String placement,
            String season,
            String agency,
            BigDecimal borne,
            @Nullable BigDecimal firstMonth) {}

    /** Notes what a journey cost as it is known now. */
    public void cost(Cost cost) {
        jdbc.sql(COST)
                .param("placement", cost.placement())
                .param("season", cost.season())
                .param("agency", cost.agency())
                .param("borne", cost.borne())
                .param("firstMonth", cost.firstMonth())
                .update();
    }

    /** Forgets what a journey cost: nothing is known of it any more. */
    public void costUnknown(String placement) {
        jdbc.sql("delete from insight.cost_of where placement = :placement")
                .param("placement", placement)
                .update();
    }

    /** Notes that an application was decided. */
    public void decided(String application, String season, String agency) {
        discretion(DECIDED, application, season, agency);
    }

    /** Notes that two people decided an application otherwise than its list says. */
    public void overridden(String application, String season, String agency) {
        discretion(OVERRIDDEN, application, season, agency);
    }

    private void discretion(String sql, String application, String season, String agency) {
        jdbc.sql(sql)
                .param("application", application)
                .param("season", season)
                .param("agency", agency)
                .update();
    }

    /** Whether it is known where an employer's work is. */
    public boolean knowsWorkplace(String employer) {
        return jdbc.sql(WORKPLACE_KNOWN).param("employer", employer).query(Boolean.class).single();
    }

    /** Where an employer's work is. */
    public void workplace(String employer, String municipality) {
        jdbc.sql(WORKPLACE)
                .param("employer", employer)
                .param("municipality", municipality)
                .update();
    }
}
