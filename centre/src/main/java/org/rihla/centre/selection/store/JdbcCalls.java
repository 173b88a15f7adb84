package org.rihla.centre.selection.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls.Criterion;
import org.rihla.centre.selection.model.Call;
import org.rihla.centre.selection.model.CallBook;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalls implements CallBook {
    private static final String NEXT_NUMBER =
            """
            insert into selection.call_series (season, last_number) values (:season, 1)
            on conflict (season) do update set last_number = call_series.last_number + 1
            returning last_number
            """;
    private static final String ADD =
            """
            insert into selection.call
                (id, code, offer, season, title, employer, employer_name, isco, language, work_from,
                 work_to, opens, closes, channels, communes, state, version)
            values
                (:id, :code, :offer, :season, :title, :employer, :employerName, :isco, :language,
                 :workFrom, :workTo, :opens, :closes, :channels, :communes, :state, :version)
            """;
    private static final String ADD_PLACES =
            """
            insert into selection.call_place (call, agency, places)
            values (:call, :agency, :places)
            """;
    private static final String ADD_CRITERION =
            """
            insert into selection.call_criterion (call, position, code, points)
            values (:call, :position, :code, :points)
            """;
    private static final String UPDATE =
            """
            update selection.call
            set state = :state, public_value = :publicValue, ranked_at = :rankedAt,
                first_account = :firstAccount, first_name = :firstName, first_at = :firstAt,
                second_account = :secondAccount, second_name = :secondName, second_at = :secondAt,
                settled_on = :settledOn, version = version + 1
            where id = :id and version = :version
            """;
    private static final String FIND = "select * from selection.call where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String BY_CODE = "select * from selection.call where code = :code";
    private static final String NEXT_APPLICATION =
            """
            update selection.call set last_application = last_application + 1
            where id = :id returning last_application
            """;
    private static final String END_RESERVE =
            """
            update selection.call set reserve_ended_on = coalesce(reserve_ended_on, :on)
            where id = :id
            """;
    private static final String RESERVE_ENDED_ON =
            """
            select reserve_ended_on from selection.call
            where id = :id and reserve_ended_on is not null
            """;
    private static final String LOCK_PLACES =
            """
            select places from selection.call_place
            where call = :call and agency = :agency for update
            """;
    private static final String OF_SEASON =
            """
            select c.* from selection.call c
            where c.season = :season and (:everywhere or exists (
                select 1 from selection.call_place p
                where p.call = c.id and p.agency = any(:agencies)))
            order by c.code desc
            """;
    private static final String UNSETTLED =
            """
            select c.* from selection.call c
            where c.state <> 'SETTLED' and (:everywhere or exists (
                select 1 from selection.call_place p
                where p.call = c.id and p.agency = any(:agencies)))
            order by c.code
            """;
    private static final String PLACES =
            "select call, agency, places from selection.call_place where call = any(:calls)";
    private static final String CRITERIA =
            """
            select call, code, points from selection.call_criterion
            where call = any(:calls) order by call, position
            """;

    private final JdbcClient jdbc;

    JdbcCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int nextNumber(SeasonId season) {
        return jdbc.sql(NEXT_NUMBER).param("season", season.value()).query(Integer.class).single();
    }

    @Override
    public void add(Call call) {
        jdbc.sql(ADD).params(CallRow.published(call)).update();
        call.places()
                .forEach((agency, places) ->
                        jdbc.sql(ADD_PLACES)
                                .param("call", call.id().value())
                                .param("agency", agency)
                                .param("places", places)
                                .update());
        for (int i = 0; i < call.criteria().size(); i++) {
            Criterion criterion = call.criteria().get(i);
            jdbc.sql(ADD_CRITERION)
                    .param("call", call.id().value())
                    .param("position", i)
                    .param("code", criterion.code())
                    .param("points", criterion.points())
                    .update();
        }
    }

    @Override
    public Call update(Call call) {
        if (jdbc.sql(UPDATE).params(CallRow.progress(call)).update() == 0) {
            throw new StaleVersion(List.of());
        }
        return find(call.id()).orElseThrow();
    }

    @Override
    public Optional<Call> find(CallId id) {
        return read(jdbc.sql(FIND).param("id", id.value())).stream().findFirst();
    }

    @Override
    public Optional<Call> byCode(String code) {
        return read(jdbc.sql(BY_CODE).param("code", code)).stream().findFirst();
    }

    @Override
    public Optional<Call> lock(CallId id) {
        return read(jdbc.sql(LOCK).param("id", id.value())).stream().findFirst();
    }

    @Override
    public int nextApplication(CallId call) {
        return jdbc.sql(NEXT_APPLICATION).param("id", call.value()).query(Integer.class).single();
    }

    @Override
    public void endReserve(CallId call, LocalDate on) {
        jdbc.sql(END_RESERVE).param("id", call.value()).param("on", on).update();
    }

    @Override
    public Optional<LocalDate> reserveEndedOn(CallId call) {
        return jdbc.sql(RESERVE_ENDED_ON)
                .param("id", call.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void lockPlaces(CallId call, AgencyId agency) {
        jdbc.sql(LOCK_PLACES)
                .param("call", call.value())
                .param("agency", agency.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public List<Call> ofSeason(SeasonId season, @Nullable Set<String> agencies) {
        return read(Within.agencies(jdbc.sql(OF_SEASON), agencies).param("season", season.value()));
    }

    @Override
    public List<Call> unsettled(@Nullable Set<String> agencies) {
        return read(Within.agencies(jdbc.sql(UNSETTLED), agencies));
    }

    private List<Call> read(StatementSpec statement) {
        List<CallRow> rows = statement.query((row, _) -> CallRow.read(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        CallRow.Parts parts = parts(rows.stream().map(CallRow::id).toArray(String[]::new));
        return rows.stream().map(row -> row.with(parts)).toList();
    }

    private CallRow.Parts parts(String[] calls) {
        CallRow.Parts parts = CallRow.Parts.empty();
        jdbc.sql(PLACES)
                .param("calls", calls)
                .query(row -> {
                    parts.add(row.getString("call"), row.getString("agency"), row.getInt("places"));
                });
        jdbc.sql(CRITERIA)
                .param("calls", calls)
                .query(row -> {
                    parts.criteria()
                            .computeIfAbsent(row.getString("call"), _ -> new ArrayList<>())
                            .add(new Criterion(row.getString("code"), row.getInt("points")));
                });
        return parts;
    }
}
