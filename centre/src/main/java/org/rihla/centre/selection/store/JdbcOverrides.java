package org.rihla.centre.selection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides.Kind;
import org.rihla.centre.selection.Overrides.OfOffice;
import org.rihla.centre.selection.Overrides.Signer;
import org.rihla.centre.selection.Overrides.State;
import org.rihla.centre.selection.model.ManualOverride;
import org.rihla.centre.selection.model.ManualOverride.Subject;
import org.rihla.centre.selection.model.OverrideBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOverrides implements OverrideBook {
    private static final String ADD =
            """
            insert into selection.override
                (id, application, season, agency, kind, reason, words, ahead, state,
                 proposed_account, proposed_name, proposed_at, answer_by)
            values (:id, :application, :season, :agency, :kind, :reason, :words, :ahead, :state,
                :proposedAccount, :proposedName, :proposedAt, :answerBy)
            """;
    private static final String DECIDE =
            """
            update selection.override
            set state = :state, decided_account = :account, decided_name = :name,
                decided_at = :at, remark = :remark
            where id = :id
            """;
    private static final String SELECT =
            """
            select o.*, a.number, a.call, a.person, c.code
            from selection.override o join selection.application a on a.id = o.application
            join selection.call c on c.id = a.call
            """;
    private static final String FIND = SELECT + "where o.id = :id";
    private static final String OF_APPLICATION =
            SELECT + "where o.application = :application order by o.proposed_at desc, o.id desc";
    private static final String OF_SEASON =
            SELECT
                    + """
                    where o.season = :season and (:everywhere or o.agency = any(:agencies))
                    order by o.state <> 'PROPOSED', o.proposed_at desc, o.id desc limit 500
                    """;
    private static final String WAITING =
            """
            select count(*) from selection.override
            where state = 'PROPOSED' and proposed_account <> :account
                and (:everywhere or agency = any(:agencies))
            """;
    private static final String OVERDUE =
            SELECT
                    + """
                    where o.state = 'PROPOSED' and o.answer_by < :today
                    order by o.answer_by, o.id limit :atMost for update of o skip locked
                    """;
    private static final String DISCRETION =
            """
            select a.agency, cast(count(*) as int) as decisions,
                   cast(count(*) filter (where exists (
                       select from selection.override o
                       where o.application = a.id and o.state = 'APPROVED')) as int) as overridden
            from selection.application a join selection.call c on c.id = a.call
            where a.state not in ('APPLIED', 'LATE', 'TO_COMPLETE', 'ELIGIBLE')
                and not (a.state = 'LAPSED' and a.rank is null) and
            """;

    private final JdbcClient jdbc;

    JdbcOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ManualOverride override) {
        jdbc.sql(ADD)
                .param("id", override.id().value())
                .param("application", override.about().application().value())
                .param("season", override.season().value())
                .param("agency", override.agency().value())
                .param("kind", override.kind().name())
                .param("reason", override.reason())
                .param("words", override.words())
                .param("ahead", override.ahead())
                .param("state", override.state().name())
                .param("proposedAccount", override.proposed().account().value())
                .param("proposedName", override.proposed().name())
                .param("proposedAt", override.proposed().at().atOffset(ZoneOffset.UTC))
                .param("answerBy", override.answerBy())
                .update();
    }

    @Override
    public void decide(ManualOverride override) {
        Signer by = override.decided();
        jdbc.sql(DECIDE)
                .param("id", override.id().value())
                .param("state", override.state().name())
                .param("account", by == null ? null : by.account().value())
                .param("name", by == null ? null : by.name())
                .param("at", by == null ? null : by.at().atOffset(ZoneOffset.UTC))
                .param("remark", override.remark())
                .update();
    }

    @Override
    public Optional<ManualOverride> find(OverrideId id) {
        return jdbc.sql(FIND).param("id", id.value()).query((row, _) -> read(row)).optional();
    }

    @Override
    public Optional<ManualOverride> lock(OverrideId id) {
        return jdbc.sql(FIND + " for update of o")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<ManualOverride> ofApplication(ApplicationId application) {
        return jdbc.sql(OF_APPLICATION)
                .param("application", application.value())
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<ManualOverride> ofSeason(SeasonId season, @Nullable Set<String> agencies) {
        return Within.agencies(jdbc.sql(OF_SEASON), agencies)
                .param("season", season.value())
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public int countWaiting(AccountId account, @Nullable Set<String> agencies) {
        return Within.agencies(jdbc.sql(WAITING), agencies)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ManualOverride> lockOverdue(LocalDate today, int atMost) {
        return jdbc.sql(OVERDUE)
                .param("today", today)
                .param("atMost", atMost)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public List<OfOffice> discretion(SeasonId season) {
        return jdbc.sql(DISCRETION + "c.season = :season group by 1 order by 1")
                .param("season", season.value())
                .query((row, _) -> office(row))
                .list();
    }

    @Override
    public List<OfOffice> discretion(CallId call) {
        return jdbc.sql(DISCRETION + "c.id = :call group by 1 order by 1")
                .param("call", call.value())
                .query((row, _) -> office(row))
                .list();
    }

    private static OfOffice office(ResultSet row) throws SQLException {
        return new OfOffice(
                new AgencyId(row.getString("agency")),
                row.getInt("decisions"),
                row.getInt("overridden"));
    }

    private static ManualOverride read(ResultSet row) throws SQLException {
        String decided = row.getString("decided_account");
        return new ManualOverride(
                new OverrideId(row.getString("id")),
                new Subject(
                        new ApplicationId(row.getString("application")),
                        row.getString("number"),
                        new CallId(row.getString("call")),
                        row.getString("code"),
                        new PersonId(row.getString("person"))),
                new SeasonId(row.getString("season")),
                new AgencyId(row.getString("agency")),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("words"),
                row.getInt("ahead"),
                signer(row, "proposed"),
                row.getObject("answer_by", LocalDate.class),
                State.valueOf(row.getString("state")),
                decided == null ? null : signer(row, "decided"),
                row.getString("remark"));
    }

    private static Signer signer(ResultSet row, String which) throws SQLException {
        return new Signer(
                new AccountId(row.getString(which + "_account")),
                row.getString(which + "_name"),
                row.getTimestamp(which + "_at").toInstant());
    }
}
