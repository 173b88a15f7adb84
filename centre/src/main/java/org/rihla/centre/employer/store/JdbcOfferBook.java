package org.rihla.centre.employer.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.Offers.StateCount;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfferBook implements OfferBook {
    private static final String NEXT_NUMBER =
            """
            insert into employer.offer_number (season, last) values (:season, 1)
            on conflict (season) do update set last = employer.offer_number.last + 1
            returning last
            """;
    private static final String ADD =
            """
            insert into employer.offer
                (id, code, employer, season, reference, joint_request, title, isco, esco, posts,
                 first_day, last_day, hours_per_week, guaranteed_days, daily_pay, probation_days,
                 housing, rent_month, utilities_month, currency, transport, criteria, language,
                 channel, filed_by, blocked_by, state, received_on, correct_by, reason, wording)
            values (:id, :code, :employer, :season, :reference, :jointRequest, :title, :isco,
                    :esco, :posts, :firstDay, :lastDay, :hoursPerWeek, :guaranteedDays, :dailyPay,
                    :probationDays, :housing, :rent, :utilities, :currency, :transport, :criteria,
                    :language, :channel, :filedBy, :blockedBy, :state, :receivedOn, :correctBy,
                    :reason, :wording)
            """;
    private static final String UPDATE =
            """
            update employer.offer
            set title = :title, isco = :isco, esco = :esco, posts = :posts,
                first_day = :firstDay, last_day = :lastDay, hours_per_week = :hoursPerWeek,
                guaranteed_days = :guaranteedDays, daily_pay = :dailyPay,
                probation_days = :probationDays, housing = :housing, rent_month = :rent,
                utilities_month = :utilities, currency = :currency, transport = :transport,
                criteria = :criteria, language = :language, blocked_by = :blockedBy,
                state = :state, correct_by = :correctBy, reason = :reason, wording = :wording,
                version = version + 1
            where id = :id and version = :version
            """;
    private static final String OFFER = "select * from employer.offer ";
    private static final String LIST =
            OFFER
                    + """
                    where season = :season
                        and (cast(:employer as text) is null or employer = :employer)
                        and (cast(:state as text) is null or state = :state)
                    order by received_on desc, code desc
                    """;
    private static final String COUNTS =
            """
            select state, count(*) as offers, sum(posts) as posts
            from employer.offer
            where season = :season and (cast(:employer as text) is null or employer = :employer)
            group by state
            """;
    private static final String POSTS =
            """
            select coalesce(sum(posts), 0)
            from employer.offer
            where employer = :employer and season = :season
                and state = any(cast(:states as text[]))
            """;
    private static final String WORDING_OF_BLOCKED =
            """
            select exists (
                select 1
                from employer.offer o
                join employer.employer e on e.id = o.employer
                where o.wording = :wording and o.wording <> '' and o.employer <> :employer
                    and (o.blocked_by is not null or e.state = 'EXCLUDED'))
            """;
    private static final String OVERDUE =
            OFFER + "where state = 'TO_CORRECT' and correct_by < :day order by code";

    private final JdbcClient jdbc;
    private final Findings findings;

    JdbcOfferBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.findings = new Findings(jdbc);
    }

    @Override
    public int nextNumber(SeasonId season) {
        return jdbc.sql(NEXT_NUMBER).param("season", season.value()).query(Integer.class).single();
    }

    @Override
    public void add(Offer offer) {
        OfferRow.write(jdbc.sql(ADD), offer).update();
        findings.replace(offer.id(), offer.findings());
    }

    @Override
    public Optional<Offer> find(OfferId id) {
        return one(jdbc.sql(OFFER + "where id = :id").param("id", id.value()));
    }

    @Override
    public Optional<Offer> byReference(EmployerId employer, SeasonId season, String reference) {
        return one(
                jdbc.sql(
                                OFFER
                                        + """
                                        where employer = :employer and season = :season
                                            and reference = :reference
                                        """)
                        .param("employer", employer.value())
                        .param("season", season.value())
                        .param("reference", reference));
    }

    @Override
    public void update(Offer changed) {
        int rows =
                OfferRow.write(jdbc.sql(UPDATE), changed)
                        .param("version", changed.version())
                        .update();
        if (rows == 0) {
            throw new StaleVersion(List.of());
        }
        findings.replace(changed.id(), changed.findings());
    }

    @Override
    public List<Offer> list(SeasonId season, @Nullable EmployerId employer, @Nullable State state) {
        return many(
                jdbc.sql(LIST)
                        .param("season", season.value())
                        .param("employer", employer == null ? null : employer.value())
                        .param("state", state == null ? null : state.name()));
    }

    @Override
    public List<Offer> ofEmployer(EmployerId employer) {
        return many(
                jdbc.sql(OFFER + "where employer = :employer order by received_on desc, code desc")
                        .param("employer", employer.value()));
    }

    @Override
    public List<Offer> ofJointRequest(SeasonId season, String jointRequest) {
        return many(
                jdbc.sql(
                                OFFER
                                        + """
                                        where season = :season and joint_request = :jointRequest
                                        order by code
                                        """)
                        .param("season", season.value())
                        .param("jointRequest", jointRequest));
    }

    @Override
    public List<StateCount> counts(SeasonId season, @Nullable EmployerId employer) {
        return jdbc.sql(COUNTS)
                .param("season", season.value())
                .param("employer", employer == null ? null : employer.value())
                .query(StateCount.class)
                .list();
    }

    @Override
    public int posts(EmployerId employer, SeasonId season, Set<State> states) {
        return jdbc.sql(POSTS)
                .param("employer", employer.value())
                .param("season", season.value())
                .param("states", states.stream().map(State::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isWordingOfBlocked(String wording, EmployerId employer) {
        return jdbc.sql(WORDING_OF_BLOCKED)
                .param("wording", wording)
                .param("employer", employer.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Offer> overdue(LocalDate day) {
        return many(jdbc.sql(OVERDUE).param("day", day));
    }

    private Optional<Offer> one(JdbcClient.StatementSpec question) {
        return many(question).stream().findFirst();
    }

    private List<Offer> many(JdbcClient.StatementSpec question) {
        List<OfferRow> rows = question.query(OfferRow::read).list();
        Map<String, List<Findings.Stored>> found =
                findings.of(rows.stream().map(OfferRow::id).toList());
        return rows.stream()
                .map(row -> row.toOffer(found.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
