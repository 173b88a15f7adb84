package org.rihla.centre.programme.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Signed;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues.Waiting;
import org.rihla.centre.programme.model.AvenueBook;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.law.avenues.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAvenueBook implements AvenueBook {
    private static final String SELECT =
            """
            select id, number, document, valid_from, valid_to, state,
                   drafted_by, drafted_name, drafted_at, reviewed_by, reviewed_name, reviewed_at,
                   published_by, published_name, published_at,
                   checked_on, checked_by, checked_source, shipped, withdrawn_from, reason, version
            from programme.avenue_version
            """;
    private static final String ADD =
            """
            insert into programme.avenue_version
                (id, avenue, number, country, purpose, valid_from, valid_to, state, document,
                 drafted_by, drafted_name, drafted_at, reviewed_by, reviewed_name, reviewed_at,
                 published_by, published_name, published_at,
                 checked_on, checked_by, checked_source, shipped, withdrawn_from, reason)
            values
                (:id, :avenue, :number, :country, :purpose, :from, :to, :state, :document,
                 :draftedBy, :draftedName, :draftedAt, :reviewedBy, :reviewedName, :reviewedAt,
                 :publishedBy, :publishedName, :publishedAt,
                 :checkedOn, :checkedBy, :checkedSource, :shipped, :withdrawnFrom, :reason)
            on conflict (avenue, number) do nothing
            """;
    private static final String PUT =
            """
            update programme.avenue_version
            set avenue = :avenue, number = :number, country = :country, purpose = :purpose,
                valid_from = :from, valid_to = :to, state = :state, document = :document,
                drafted_by = :draftedBy, drafted_name = :draftedName, drafted_at = :draftedAt,
                reviewed_by = :reviewedBy, reviewed_name = :reviewedName,
                reviewed_at = :reviewedAt, published_by = :publishedBy,
                published_name = :publishedName, published_at = :publishedAt,
                checked_on = :checkedOn, checked_by = :checkedBy,
                checked_source = :checkedSource, shipped = :shipped,
                withdrawn_from = :withdrawnFrom, reason = :reason, version = version + 1
            where id = :id and version = :version
            """;
    private static final String TOLD =
            """
            select id, version
            from programme.avenue_version
            where told and country = :country and purpose = :purpose
              and valid_from <= :day and (valid_to is null or valid_to >= :day)
            order by avenue
            """;
    private static final String WAITING =
            """
            select count(*) filter (where state = 'DRAFT' and (shipped is null or number > 1)),
                   count(*) filter (where state = 'REVIEWED')
            from programme.avenue_version
            where state in ('DRAFT', 'REVIEWED') and drafted_by <> :account
            """;
    private static final String EVER_TOLD =
            """
            select exists (
                select 1 from programme.avenue_version
                where country = :country and purpose = :purpose
                  and (told or state = 'WITHDRAWN' and published_by is not null))
            """;

    private final JdbcClient jdbc;

    JdbcAvenueBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(AvenueVersion version) {
        return write(ADD, version).update() == 1;
    }

    @Override
    public void put(AvenueVersion version) {
        if (write(PUT, version).param("version", version.version()).update() == 0) {
            throw new StaleVersion(List.of());
        }
    }

    @Override
    public Optional<AvenueVersion> find(AvenueVersionId id) {
        return one(SELECT + "where id = :id", id);
    }

    @Override
    public Optional<AvenueVersion> lock(AvenueVersionId id) {
        return one(SELECT + "where id = :id for update", id);
    }

    @Override
    public List<AvenueVersion> lockAvenue(String avenue) {
        return of(SELECT + "where avenue = :avenue order by number desc for update", avenue);
    }

    @Override
    public Waiting waiting(String account) {
        return jdbc.sql(WAITING)
                .param("account", account)
                .query((row, _) -> new Waiting(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public List<AvenueVersion> ofAvenue(String avenue) {
        return of(SELECT + "where avenue = :avenue order by number desc", avenue);
    }

    @Override
    public List<AvenueVersion> all() {
        return jdbc.sql(SELECT + "order by country, purpose, avenue, number")
                .query((row, _) -> AvenueRows.version(row))
                .list();
    }

    @Override
    public List<Edition> told(String country, Purpose purpose, LocalDate day) {
        return jdbc.sql(TOLD)
                .param("country", country)
                .param("purpose", purpose.name())
                .param("day", day)
                .query((row, _) ->
                        new Edition(
                                new AvenueVersionId(row.getString("id")), row.getLong("version")))
                .list();
    }

    @Override
    public boolean everTold(String country, Purpose purpose) {
        return jdbc.sql(EVER_TOLD)
                .param("country", country)
                .param("purpose", purpose.name())
                .query(Boolean.class)
                .single();
    }

    private Optional<AvenueVersion> one(String sql, AvenueVersionId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> AvenueRows.version(row))
                .optional();
    }

    private List<AvenueVersion> of(String sql, String avenue) {
        return jdbc.sql(sql)
                .param("avenue", avenue)
                .query((row, _) -> AvenueRows.version(row))
                .list();
    }

    private StatementSpec write(String sql, AvenueVersion version) {
        StatementSpec statement =
                jdbc.sql(sql)
                        .param("id", version.id().value())
                        .param("avenue", version.avenue())
                        .param("number", version.number())
                        .param("country", version.sheet().avenue().country())
                        .param("purpose", version.sheet().purpose().name())
                        .param("from", version.from())
                        .param("to", version.to())
                        .param("state", version.state().name())
                        .param("document", version.document())
                        .param("checkedOn", version.check().on())
                        .param("checkedBy", version.check().by())
                        .param("checkedSource", version.check().source())
                        .param("shipped", version.shipped())
                        .param("withdrawnFrom", version.withdrawnFrom())
                        .param("reason", version.reason());
        return signed(
                signed(
                        signed(statement, "drafted", version.drafted()),
                        "reviewed",
                        version.reviewed()),
                "published",
                version.published());
    }

    private static StatementSpec signed(
            StatementSpec statement, String what, @Nullable Signed signed) {
        return statement
                .param(what + "By", signed == null ? null : signed.account())
                .param(what + "Name", signed == null ? null : signed.name())
                .param(
                        what + "At",
                        signed == null
                                ? null
                                : OffsetDateTime.ofInstant(signed.at(), ZoneOffset.UTC));
    }
}
