package org.rihla.centre.placement.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlacementBook implements PlacementBook {
    private static final String NEXT_NUMBER = "select nextval('placement.placement_number')";
    private static final List<String> DAYS =
            Arrays.stream(Move.values()).map(PlacementRow::column).toList();
    private static final String ADD =
            """
            insert into placement.placement
                (id, number, person, offer, employer, agency, season, type, call, place, state,
                 stay_from, stay_to, opened_on, version)
            values
                (:id, :number, :person, :offer, :employer, :agency, :season, :type, :call, :place,
                 :state, :stay_from, :stay_to, :opened_on, :version)
            """;
    private static final String UPDATE =
            """
            update placement.placement
            set place = :place, state = :state, stay_from = :stay_from, stay_to = :stay_to, %s,
                act = :act, valid_until = :valid_until, exit_proved_by = :exit_proved_by,
                timing = :timing, receipt = :receipt, document_seen = :document_seen,
                reason = :reason, version = version + 1
            where id = :id and version = :version
            returning *
            """
                    .formatted(DAYS.stream().map(day -> day + " = :" + day).collect(joining(", ")));
    private static final String ADD_STEP =
            """
            insert into placement.step
                (placement, move, to_state, on_day, reason, evidence, place, by_name, at)
            values (:placement, :move, :to, :on, :reason, :evidence, :place, :by, :at)
            """;
    private static final String STEPS =
            """
            select placement, move, to_state, on_day, reason, evidence, place, by_name
            from placement.step where placement = :placement order by sequence
            """;
    private static final String SIGN =
            """
            insert into placement.contract (placement, terms)
            values (:placement, cast(:terms as jsonb))
            """;
    private static final String TERMS =
            "select terms from placement.contract where placement = :placement";
    private static final String PLACEMENT = "select * from placement.placement ";
    private static final String WITHIN =
            """
            and (cast(:agencies as text[]) is null or agency = any(cast(:agencies as text[])))
            and (cast(:employer as text) is null or employer = :employer)
            and (cast(:reader as text) is null or person = :reader)
            """;
    private static final String LIST =
            PLACEMENT
                    + "where season = :season and state = any(cast(:states as text[])) "
                    + WITHIN
                    + """
                    and (cast(:after as text) is null or number > :after)
                    order by number limit :most
                    """;
    private static final String WITH =
            PLACEMENT
                    + "where season = :season and state = any(cast(:states as text[])) "
                    + "and employer = any(cast(:with as text[])) "
                    + WITHIN
                    + "order by number";
    private static final String COUNTS =
            "select state, count(*) as placements from placement.placement where season = :season "
                    + WITHIN
                    + "group by state";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPlacementBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String nextNumber(String code) {
        String digits = jdbc.sql(NEXT_NUMBER).query(String.class).single();
        return code + "-P-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    @Override
    public void add(Placement placement) {
        jdbc.sql(ADD).params(PlacementRow.columns(placement)).update();
    }

    @Override
    public Placement update(Placement moved) {
        return jdbc.sql(UPDATE)
                .params(PlacementRow.columns(moved))
                .query(JdbcPlacementBook::placement)
                .optional()
                .orElseThrow(() -> new StaleVersion(List.of()));
    }

    @Override
    public void add(Step step) {
        jdbc.sql(ADD_STEP)
                .param("placement", step.placement().value())
                .param("move", step.move().name())
                .param("to", step.to().name())
                .param("on", step.on())
                .param("reason", step.reason())
                .param("evidence", step.evidence())
                .param("place", step.place())
                .param("by", step.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public List<Step> steps(PlacementId placement) {
        return jdbc.sql(STEPS)
                .param("placement", placement.value())
                .query(JdbcPlacementBook::step)
                .list();
    }

    @Override
    public void sign(PlacementId placement, OfferTerms terms) {
        jdbc.sql(SIGN)
                .param("placement", placement.value())
                .param("terms", KeptTerms.write(terms))
                .update();
    }

    @Override
    public Optional<OfferTerms> terms(PlacementId placement) {
        return jdbc.sql(TERMS)
                .param("placement", placement.value())
                .query(String.class)
                .optional()
                .map(KeptTerms::read);
    }

    @Override
    public Optional<Placement> find(PlacementId id) {
        return one(PLACEMENT + "where id = :id", id);
    }

    @Override
    public List<Placement> find(Collection<PlacementId> ids) {
        return jdbc.sql(PLACEMENT + "where id = any(cast(:ids as text[]))")
                .param("ids", ids.stream().map(PlacementId::value).toArray(String[]::new))
                .query(JdbcPlacementBook::placement)
                .list();
    }

    @Override
    public Optional<Placement> lock(PlacementId id) {
        return one(PLACEMENT + "where id = :id for update", id);
    }

    @Override
    public Optional<Placement> of(PersonId person, SeasonId season) {
        return jdbc.sql(
                        PLACEMENT
                                + "where person = :person and season = :season"
                                + " and state <> 'WITHDRAWN'")
                .param("person", person.value())
                .param("season", season.value())
                .query(JdbcPlacementBook::placement)
                .optional();
    }

    @Override
    public List<Placement> list(
            SeasonId season, Set<State> states, Within within, @Nullable String after, int atMost) {
        return narrowed(jdbc.sql(LIST), within)
                .param("season", season.value())
                .param("states", states.stream().map(State::name).toArray(String[]::new))
                .param("after", after)
                .param("most", atMost)
                .query(JdbcPlacementBook::placement)
                .list();
    }

    @Override
    public List<Placement> with(
            Set<EmployerId> employers, SeasonId season, Set<State> states, Within within) {
        return narrowed(jdbc.sql(WITH), within)
                .param("season", season.value())
                .param("states", states.stream().map(State::name).toArray(String[]::new))
                .param("with", employers.stream().map(EmployerId::value).toArray(String[]::new))
                .query(JdbcPlacementBook::placement)
                .list();
    }

    @Override
    public Map<State, Integer> counts(SeasonId season, Within within) {
        record Count(State state, int placements) {}
        Map<State, Integer> counts = new EnumMap<>(State.class);
        narrowed(jdbc.sql(COUNTS), within)
                .param("season", season.value())
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.state(), count.placements()));
        return counts;
    }

    @Override
    public List<Placement> ofPerson(PersonId person) {
        return jdbc.sql(PLACEMENT + "where person = :person order by opened_on desc, number desc")
                .param("person", person.value())
                .query(JdbcPlacementBook::placement)
                .list();
    }

    @Override
    public List<Placement> ofEmployer(EmployerId employer, Within within) {
        return narrowed(
                        jdbc.sql(
                                PLACEMENT
                                        + "where employer = :theirs "
                                        + WITHIN
                                        + "order by stay_from, number"),
                        within)
                .param("theirs", employer.value())
                .query(JdbcPlacementBook::placement)
                .list();
    }

    private Optional<Placement> one(String sql, PlacementId id) {
        return jdbc.sql(sql).param("id", id.value()).query(JdbcPlacementBook::placement).optional();
    }

    private static JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec sql, Within within) {
        Set<String> agencies = within.agencies();
        return sql.param("agencies", agencies == null ? null : agencies.toArray(String[]::new))
                .param("employer", within.employer())
                .param("reader", within.person());
    }

    private static Placement placement(ResultSet row, int number) throws SQLException {
        return PlacementRow.read(row);
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                new PlacementId(row.getString("placement")),
                Move.valueOf(row.getString("move")),
                State.valueOf(row.getString("to_state")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("place"),
                row.getString("by_name"));
    }
}
