package org.rihla.centre.selection.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.Application;
import org.rihla.centre.selection.model.ApplicationBook;
import org.rihla.centre.selection.model.MinutesOfSession.Cell;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApplications implements ApplicationBook {
    private static final String ADD =
            """
            insert into selection.application
                (id, number, call, person, agency, state, channel, expressed_at, reason, complete_by,
                 version)
            values
                (:id, :number, :call, :person, :agency, :state, :channel, :expressedAt, :reason,
                 :completeBy, :version)
            """;
    private static final String UPDATE =
            """
            update selection.application
            set state = :state, channel = :channel, expressed_at = :expressedAt, reason = :reason,
                complete_by = :completeBy, answer_by = :answerBy, rank = :rank, ranked_of = :rankedOf, score = :score, waiting_days = :waitingDays,
                draw_hash = :drawHash, decided_by = :decidedBy, proposed = :proposed,
                version = version + 1
            where id = :id and version = :version
            """;
    private static final String FIND = "select * from selection.application where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String OF =
            "select * from selection.application where call = :call and person = :person";
    private static final String OF_CALL =
            """
            select * from selection.application
            where call = :call and (:everywhere or agency = any(:agencies))
                and (cast(:state as text) is null or state = :state)
            order by agency, rank nulls last, number
            """;
    private static final String LOCK_OF_CALL =
            """
            select * from selection.application where call = :call and state = :state
            order by id for update
            """;
    private static final String OF_PERSON =
            """
            select * from selection.application where person = :person
            order by expressed_at desc, id desc
            """;
    private static final String COUNT =
            """
            select count(*) from selection.application
            where call = :call and agency = :agency and state = :state
            """;
    private static final String AHEAD =
            """
            select count(*) from selection.application she
            join selection.application ahead
                on ahead.call = she.call and ahead.agency = she.agency and ahead.rank < she.rank
            where she.id = :id and ahead.state = 'ON_RESERVE_LIST'
            """;
    private static final String COUNTS =
            """
            select state, count(*) as how_many from selection.application
            where call = :call and (:everywhere or agency = any(:agencies)) group by state
            """;
    private static final String TO_COMPLETE =
            """
            select count(*) from selection.application
            where state = 'TO_COMPLETE' and (:everywhere or agency = any(:agencies))
            """;
    private static final String WAITING =
            """
            select * from selection.application
            where state = 'TO_COMPLETE' and (:everywhere or agency = any(:agencies))
            order by complete_by, number limit :atMost
            """;
    private static final String TO_ANSWER =
            """
            select count(*) from selection.application
            where state = 'SELECTED' and (:everywhere or agency = any(:agencies))
            """;
    private static final String AWAITED =
            """
            select * from selection.application
            where state = 'SELECTED' and (:everywhere or agency = any(:agencies))
            order by answer_by, number limit :atMost
            """;
    private static final String LOCK_SILENT =
            """
            select * from selection.application
            where state = 'SELECTED' and answer_by < :now
            order by answer_by limit :atMost for update skip locked
            """;
    private static final String LOCK_INCOMPLETE =
            """
            select * from selection.application
            where state = 'TO_COMPLETE' and complete_by < :today
            order by complete_by limit :atMost for update skip locked
            """;
    private static final String CELLS_IN_RESERVE =
            """
            select distinct a.call, a.agency from selection.application a
            join selection.call c on c.id = a.call
            where a.state = 'ON_RESERVE_LIST' and c.state = 'SETTLED'
                and c.reserve_ended_on is null
                and not exists (
                    select 1 from selection.application other
                    where other.call = a.call and other.agency = a.agency
                        and other.state in ('SHORTLISTED', 'CONVOKED', 'PRESENT'))
            order by a.call, a.agency
            """;
    private static final String LOCK_NEXT_IN_RESERVE =
            """
            select * from selection.application
            where call = :call and agency = :agency and state = 'ON_RESERVE_LIST'
            order by rank nulls last, number limit :atMost for update
            """;
    private static final String KEEP =
            """
            insert into selection.finding
                (application, kind, judgement, position, code, outcome, message_key, args, article,
                 points)
            values (:application, :kind, :judgement, :position, :code, :outcome, :messageKey, :args,
                :article, :points)
            """;
    private static final String LAST_JUDGEMENT =
            """
            select coalesce(max(judgement), 0) from selection.finding
            where application = :application and kind = :kind
            """;
    private static final String FINDINGS =
            """
            select f.* from selection.finding f
            where f.application = any(:applications) and f.judgement = (
                select max(l.judgement) from selection.finding l
                where l.application = f.application and l.kind = f.kind)
            order by f.application, f.kind, f.position
            """;

    private final JdbcClient jdbc;

    JdbcApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Application application) {
        jdbc.sql(ADD).params(ApplicationRow.columns(application)).update();
    }

    @Override
    public Application update(Application application) {
        if (jdbc.sql(UPDATE).params(ApplicationRow.columns(application)).update() == 0) {
            throw new StaleVersion(List.of());
        }
        return find(application.id()).orElseThrow();
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> ApplicationRow.read(row))
                .optional();
    }

    @Override
    public Optional<Application> lock(ApplicationId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> ApplicationRow.read(row))
                .optional();
    }

    @Override
    public Optional<Application> of(CallId call, PersonId person) {
        return jdbc.sql(OF)
                .param("call", call.value())
                .param("person", person.value())
                .query((row, _) -> ApplicationRow.read(row))
                .optional();
    }

    @Override
    public List<Application> ofCall(
            CallId call, @Nullable Set<String> agencies, @Nullable State state) {
        return Within.agencies(jdbc.sql(OF_CALL), agencies)
                .param("call", call.value())
                .param("state", state == null ? null : state.name())
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Application> lockOfCall(CallId call, State state) {
        return jdbc.sql(LOCK_OF_CALL)
                .param("call", call.value())
                .param("state", state.name())
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Application> ofPerson(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public int count(CallId call, AgencyId agency, State state) {
        return jdbc.sql(COUNT)
                .param("call", call.value())
                .param("agency", agency.value())
                .param("state", state.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public int aheadOnReserveList(ApplicationId application) {
        return jdbc.sql(AHEAD).param("id", application.value()).query(Integer.class).single();
    }

    @Override
    public Map<State, Integer> counts(CallId call, @Nullable Set<String> agencies) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        Within.agencies(jdbc.sql(COUNTS), agencies)
                .param("call", call.value())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("how_many"));
                });
        return counts;
    }

    @Override
    public int countToComplete(@Nullable Set<String> agencies) {
        return Within.agencies(jdbc.sql(TO_COMPLETE), agencies).query(Integer.class).single();
    }

    @Override
    public List<Application> toComplete(@Nullable Set<String> agencies, int atMost) {
        return Within.agencies(jdbc.sql(WAITING), agencies)
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public int countToAnswer(@Nullable Set<String> agencies) {
        return Within.agencies(jdbc.sql(TO_ANSWER), agencies).query(Integer.class).single();
    }

    @Override
    public List<Application> toAnswer(@Nullable Set<String> agencies, int atMost) {
        return Within.agencies(jdbc.sql(AWAITED), agencies)
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Application> lockSilent(Instant now, int atMost) {
        return jdbc.sql(LOCK_SILENT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Application> lockIncomplete(LocalDate today, int atMost) {
        return jdbc.sql(LOCK_INCOMPLETE)
                .param("today", today)
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public List<Cell> cellsInReserve() {
        return jdbc.sql(CELLS_IN_RESERVE)
                .query((row, _) ->
                        new Cell(
                                new CallId(row.getString("call")),
                                new AgencyId(row.getString("agency"))))
                .list();
    }

    @Override
    public List<Application> lockNextInReserve(Cell cell, int atMost) {
        return jdbc.sql(LOCK_NEXT_IN_RESERVE)
                .param("call", cell.call().value())
                .param("agency", cell.agency().value())
                .param("atMost", atMost)
                .query((row, _) -> ApplicationRow.read(row))
                .list();
    }

    @Override
    public void keep(ApplicationId application, Kind kind, List<FindingView> findings) {
        int last =
                jdbc.sql(LAST_JUDGEMENT)
                        .param("application", application.value())
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single();
        for (int i = 0; i < findings.size(); i++) {
            FindingView finding = findings.get(i);
            jdbc.sql(KEEP)
                    .param("application", application.value())
                    .param("kind", kind.name())
                    .param("judgement", last + 1)
                    .param("position", i)
                    .param("code", finding.code())
                    .param("outcome", finding.outcome())
                    .param("messageKey", finding.messageKey())
                    .param("args", finding.args().toArray(String[]::new))
                    .param("article", finding.article())
                    .param("points", finding.points())
                    .update();
        }
    }

    @Override
    public Map<ApplicationId, List<FindingView>> findings(Collection<Application> applications) {
        Map<ApplicationId, List<FindingView>> findings = new HashMap<>();
        jdbc.sql(FINDINGS)
                .param(
                        "applications",
                        applications.stream().map(a -> a.id().value()).toArray(String[]::new))
                .query(row -> {
                    findings.computeIfAbsent(
                                    new ApplicationId(row.getString("application")),
                                    _ -> new ArrayList<>())
                            .add(ApplicationRow.finding(row));
                });
        return findings;
    }
}
