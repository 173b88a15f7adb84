package org.rihla.centre.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.model.Asked;
import org.rihla.centre.ledger.model.Claim;
import org.rihla.centre.ledger.model.Cost;
import org.rihla.centre.ledger.model.GivenBack;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.ledger.model.LedgerBook;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Money;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.law.costs.Asker;
import org.rihla.law.costs.CostCategory;
import org.rihla.law.costs.Payer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLedgerBook implements LedgerBook {
    private static final String ADD_COST =
            """
            insert into ledger.cost
                (id, placement, person, season, agency, number, category, payer, amount, currency,
                 paid_on, asked_by, receipt, lawful, told_by, by_herself, told_at)
            values (:id, :placement, :person, :season, :agency, :number, :category, :payer, :amount,
                :currency, :paidOn, :askedBy, :receipt, :lawful, :toldBy, :byHerself, :toldAt)
            """;
    private static final String STRIKE =
            """
            update ledger.cost set struck = :why, struck_by = :by, struck_at = :at
            where id = :id and struck is null
            """;
    private static final String ADD_REFUND =
            """
            insert into ledger.refund (id, cost, amount, given_on, told_by, told_at)
            values (:id, :cost, :amount, :on, :by, :at)
            """;
    private static final String REFUNDS =
            """
            select r.cost, r.amount, c.currency, r.given_on
            from ledger.refund r join ledger.cost c on c.id = r.cost
            where c.placement = :placement order by r.id
            """;
    private static final String ADD_WORD =
            """
            insert into ledger.said
                (placement, kind, position, amount, currency, of_day, told_by, told_at)
            select :placement, :kind, coalesce(max(position), 0) + 1, cast(:amount as numeric),
                   cast(:currency as text), cast(:on as date), :by, cast(:at as timestamptz)
            from ledger.said where placement = :placement and kind = :kind
            """;
    private static final String LATEST_EARNED =
            """
            select amount, currency, of_day from ledger.said
            where placement = :placement and kind = 'FIRST_MONTH'
            order by position desc limit 1
            """;
    private static final String ADD_CLAIM =
            """
            insert into ledger.claim
                (id, cost, placement, person, agency, state, opened_on, due, version)
            values (:id, :cost, :placement, :person, :agency, :state, :openedOn, :due, 0)
            """;
    private static final String UPDATE_CLAIM =
            """
            update ledger.claim
            set state = :state, decision = :decision, due = :due, confirmed_by = :confirmedBy,
                employer = :employer, asked_on = :askedOn, given_on = :givenOn,
                contested = :contested, version = version + 1
            where id = :id and version = :version
            """;
    private static final String CLAIMS =
            """
            select l.*, c.season from ledger.claim l join ledger.cost c on c.id = l.cost
            """;
    private static final String ASKED_OF =
            CLAIMS
                    + """
                     where l.employer = :employer
                       and (l.state in ('REFUND_DUE', 'CONTESTED')
                            or (l.state = 'DECIDED' and l.decision = 'OWED'))
                     order by l.due nulls last, l.id limit :atMost
                    """;
    private static final String WAITING =
            " (l.state in ('OPEN', 'CONFIRMED', 'REFUND_DUE', 'CONTESTED')"
                    + " or (l.state = 'DECIDED' and l.decision = 'OWED'))"
                    + " and (:everywhere or l.agency = any(:agencies)) ";

    private final JdbcClient jdbc;

    JdbcLedgerBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(PlacementId placement) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ledger:' || :placement))")
                .param("placement", placement.value())
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void add(Cost cost) {
        jdbc.sql(ADD_COST)
                .param("id", cost.id().value())
                .param("placement", cost.journey().placement().value())
                .param("person", cost.journey().person().value())
                .param("season", cost.journey().season().value())
                .param("agency", cost.journey().agency().value())
                .param("number", cost.number())
                .param("category", cost.category().name())
                .param("payer", cost.payer().name())
                .param("amount", cost.amount().amount())
                .param("currency", cost.amount().currency().getCurrencyCode())
                .param("paidOn", cost.on())
                .param("askedBy", cost.askedBy().name())
                .param("receipt", cost.receipt())
                .param("lawful", cost.lawful())
                .param("toldBy", cost.toldBy().value())
                .param("byHerself", cost.byHerself())
                .param("toldAt", cost.toldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void strike(CostId cost, Struck why, Told told) {
        told(jdbc.sql(STRIKE).param("id", cost.value()).param("why", why.name()), told).update();
    }

    @Override
    public Optional<Cost> cost(CostId id) {
        return jdbc.sql("select * from ledger.cost where id = :id")
                .param("id", id.value())
                .query((row, _) -> cost(row))
                .optional();
    }

    @Override
    public List<Cost> costs(PlacementId placement) {
        return jdbc.sql("select * from ledger.cost where placement = :placement order by number")
                .param("placement", placement.value())
                .query((row, _) -> cost(row))
                .list();
    }

    @Override
    public void add(String id, GivenBack refund, Told told) {
        told(
                        jdbc.sql(ADD_REFUND)
                                .param("id", id)
                                .param("cost", refund.cost().value())
                                .param("amount", refund.amount().amount())
                                .param("on", refund.on()),
                        told)
                .update();
    }

    @Override
    public List<GivenBack> refunds(PlacementId placement) {
        return jdbc.sql(REFUNDS)
                .param("placement", placement.value())
                .query((row, _) ->
                        new GivenBack(
                                new CostId(row.getString("cost")),
                                money(row),
                                row.getObject("given_on", LocalDate.class)))
                .list();
    }

    @Override
    public void saidNothingPaid(PlacementId placement, LocalDate on, Told told) {
        word(placement, "NOTHING_PAID", null, on, told);
    }

    @Override
    public boolean nothingPaid(PlacementId placement) {
        return jdbc.sql(
                        """
                        select count(*) > 0 from ledger.said
                        where placement = :placement and kind = 'NOTHING_PAID'
                        """)
                .param("placement", placement.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void saidEarned(PlacementId placement, Money firstMonth, LocalDate on, Told told) {
        word(placement, "FIRST_MONTH", firstMonth, on, told);
    }

    @Override
    public Optional<Earned> firstMonth(PlacementId placement) {
        return jdbc.sql(LATEST_EARNED)
                .param("placement", placement.value())
                .query((row, _) -> new Earned(money(row), row.getObject("of_day", LocalDate.class)))
                .optional();
    }

    @Override
    public void add(Claim claim) {
        jdbc.sql(ADD_CLAIM)
                .param("id", claim.id().value())
                .param("cost", claim.cost().value())
                .param("placement", claim.journey().placement().value())
                .param("person", claim.journey().person().value())
                .param("agency", claim.journey().agency().value())
                .param("state", claim.state().name())
                .param("openedOn", claim.openedOn())
                .param("due", claim.due())
                .update();
    }

    @Override
    public Claim update(Claim claim) {
        Claims.Decision decision = claim.decision();
        AccountId confirmedBy = claim.confirmedBy();
        Asked asked = claim.asked();
        int written =
                jdbc.sql(UPDATE_CLAIM)
                        .param("id", claim.id().value())
                        .param("version", claim.version())
                        .param("state", claim.state().name())
                        .param("decision", decision == null ? null : decision.name())
                        .param("due", claim.due())
                        .param("confirmedBy", confirmedBy == null ? null : confirmedBy.value())
                        .param("employer", asked == null ? null : asked.employer())
                        .param("askedOn", asked == null ? null : asked.on())
                        .param("givenOn", asked == null ? null : asked.givenOn())
                        .param("contested", asked == null ? null : asked.contested())
                        .update();
        if (written == 0) {
            throw new StaleVersion(List.of());
        }
        return claim(claim.id()).orElseThrow();
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        return jdbc.sql(CLAIMS + " where l.id = :id")
                .param("id", id.value())
                .query((row, _) -> claim(row))
                .optional();
    }

    @Override
    public List<Claim> claims(PlacementId placement) {
        return jdbc.sql(CLAIMS + " where l.placement = :placement order by l.id")
                .param("placement", placement.value())
                .query((row, _) -> claim(row))
                .list();
    }

    @Override
    public List<Claim> waiting(@Nullable Set<String> agencies, int atMost) {
        return within(
                        jdbc.sql(CLAIMS + " where" + WAITING + "order by l.due, l.id limit :atMost")
                                .param("atMost", atMost),
                        agencies)
                .query((row, _) -> claim(row))
                .list();
    }

    @Override
    public List<Claim> askedOf(String employer, int atMost) {
        return jdbc.sql(ASKED_OF)
                .param("employer", employer)
                .param("atMost", atMost)
                .query((row, _) -> claim(row))
                .list();
    }

    @Override
    public int countWaiting(@Nullable Set<String> agencies) {
        return within(jdbc.sql("select count(*) from ledger.claim l where" + WAITING), agencies)
                .query(Integer.class)
                .single();
    }

    private void word(
            PlacementId placement, String kind, @Nullable Money amount, LocalDate on, Told told) {
        told(
                        jdbc.sql(ADD_WORD)
                                .param("placement", placement.value())
                                .param("kind", kind)
                                .param("amount", amount == null ? null : amount.amount())
                                .param(
                                        "currency",
                                        amount == null ? null : amount.currency().getCurrencyCode())
                                .param("on", on),
                        told)
                .update();
    }

    private static StatementSpec told(StatementSpec statement, Told told) {
        return statement
                .param("by", told.by().value())
                .param("at", told.at().atOffset(ZoneOffset.UTC));
    }

    private static StatementSpec within(StatementSpec statement, @Nullable Set<String> agencies) {
        return statement
                .param("everywhere", agencies == null)
                .param(
                        "agencies",
                        agencies == null ? new String[0] : agencies.toArray(String[]::new));
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(
                row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }

    private static Journey journey(ResultSet row) throws SQLException {
        return new Journey(
                new PlacementId(row.getString("placement")),
                new PersonId(row.getString("person")),
                new SeasonId(row.getString("season")),
                new AgencyId(row.getString("agency")));
    }

    private static Cost cost(ResultSet row) throws SQLException {
        String struck = row.getString("struck");
        return new Cost(
                new CostId(row.getString("id")),
                journey(row),
                row.getInt("number"),
                CostCategory.valueOf(row.getString("category")),
                Payer.valueOf(row.getString("payer")),
                money(row),
                row.getObject("paid_on", LocalDate.class),
                Asker.valueOf(row.getString("asked_by")),
                row.getString("receipt"),
                row.getBoolean("lawful"),
                new AccountId(row.getString("told_by")),
                row.getBoolean("by_herself"),
                row.getTimestamp("told_at").toInstant(),
                struck == null ? null : Struck.valueOf(struck));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        String confirmedBy = row.getString("confirmed_by");
        return new Claim(
                new ClaimId(row.getString("id")),
                new CostId(row.getString("cost")),
                journey(row),
                Claims.State.valueOf(row.getString("state")),
                decision == null ? null : Claims.Decision.valueOf(decision),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                confirmedBy == null ? null : new AccountId(confirmedBy),
                asked(row),
                row.getLong("version"));
    }

    private static @Nullable Asked asked(ResultSet row) throws SQLException {
        String employer = row.getString("employer");
        return employer == null
                ? null
                : new Asked(
                        employer,
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("contested"));
    }
}
