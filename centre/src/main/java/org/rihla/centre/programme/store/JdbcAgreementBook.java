package org.rihla.centre.programme.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.AgreementId;
import org.rihla.centre.programme.Agreements;
import org.rihla.centre.programme.Agreements.AgreementView;
import org.rihla.centre.programme.Agreements.Category;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.Agreements.NewAgreement;
import org.rihla.centre.programme.Agreements.NewCommitment;
import org.rihla.centre.programme.Agreements.Progress;
import org.rihla.centre.programme.Agreements.Side;
import org.rihla.centre.programme.Agreements.State;
import org.rihla.centre.programme.CommitmentId;
import org.rihla.centre.programme.model.AgreementBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgreementBook implements AgreementBook {
    private static final String AGREEMENTS =
            """
            select id, title, parties, type, source, annexes, state, signed_on, in_force_on,
                   ended_on, reason, version
            from programme.agreement
            """;
    private static final String PUT_AGREEMENT =
            """
            insert into programme.agreement
                (id, title, parties, type, source, annexes, state, signed_on, in_force_on,
                 ended_on, reason)
            values (:id, :title, :parties, :type, :source, :annexes, :state, :signed, :inForce,
                    :ended, :reason)
            on conflict (id) do update
            set state = excluded.state, signed_on = excluded.signed_on,
                in_force_on = excluded.in_force_on, ended_on = excluded.ended_on,
                reason = excluded.reason, version = agreement.version + 1
            """;
    private static final String COMMITMENTS =
            """
            select id, agreement, side, category, wording, indicator, owner, due_on, evidence,
                   delivered_on, state, reason, version
            from programme.commitment
            """;
    private static final String PUT_COMMITMENT =
            """
            insert into programme.commitment
                (id, agreement, side, category, wording, indicator, owner, due_on, evidence,
                 delivered_on, state, reason)
            values (:id, :agreement, :side, :category, :wording, :indicator, :owner, :due,
                    :evidence, :delivered, :state, :reason)
            on conflict (id) do update
            set evidence = excluded.evidence, delivered_on = excluded.delivered_on,
                state = excluded.state, reason = excluded.reason,
                version = commitment.version + 1
            """;

    private final JdbcClient jdbc;

    JdbcAgreementBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AgreementView> all() {
        return jdbc.sql(AGREEMENTS + "order by title, id").query((row, _) -> agreement(row)).list();
    }

    @Override
    public Optional<AgreementView> find(AgreementId id) {
        return one(AGREEMENTS + "where id = :id", id);
    }

    @Override
    public Optional<AgreementView> lock(AgreementId id) {
        return one(AGREEMENTS + "where id = :id for update", id);
    }

    private Optional<AgreementView> one(String sql, AgreementId id) {
        return jdbc.sql(sql).param("id", id.value()).query((row, _) -> agreement(row)).optional();
    }

    @Override
    public void put(AgreementView agreement) {
        NewAgreement text = agreement.text();
        jdbc.sql(PUT_AGREEMENT)
                .param("id", agreement.id().value())
                .param("title", text.title())
                .param("parties", text.parties())
                .param("type", text.type().name())
                .param("source", text.source())
                .param("annexes", text.annexes())
                .param("state", agreement.state().name())
                .param("signed", agreement.signedOn())
                .param("inForce", agreement.inForceOn())
                .param("ended", agreement.endedOn())
                .param("reason", agreement.reason())
                .update();
    }

    @Override
    public List<CommitmentView> commitments(AgreementId id) {
        return jdbc.sql(COMMITMENTS + "where agreement = :id order by due_on, id")
                .param("id", id.value())
                .query((row, _) -> commitment(row))
                .list();
    }

    @Override
    public Optional<CommitmentView> lock(CommitmentId id) {
        return jdbc.sql(COMMITMENTS + "where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> commitment(row))
                .optional();
    }

    @Override
    public void put(CommitmentView commitment) {
        NewCommitment text = commitment.text();
        jdbc.sql(PUT_COMMITMENT)
                .param("id", commitment.id().value())
                .param("agreement", commitment.agreement().value())
                .param("side", text.side().name())
                .param("category", text.category().name())
                .param("wording", text.wording())
                .param("indicator", text.indicator())
                .param("owner", text.owner())
                .param("due", text.dueOn())
                .param("evidence", commitment.evidence())
                .param("delivered", commitment.deliveredOn())
                .param("state", commitment.progress().name())
                .param("reason", commitment.reason())
                .update();
    }

    private static AgreementView agreement(ResultSet row) throws SQLException {
        return new AgreementView(
                new AgreementId(row.getString("id")),
                new NewAgreement(
                        row.getString("title"),
                        row.getString("parties"),
                        Agreements.Type.valueOf(row.getString("type")),
                        row.getString("source"),
                        row.getString("annexes")),
                State.valueOf(row.getString("state")),
                day(row, "signed_on"),
                day(row, "in_force_on"),
                day(row, "ended_on"),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static CommitmentView commitment(ResultSet row) throws SQLException {
        return new CommitmentView(
                new CommitmentId(row.getString("id")),
                new AgreementId(row.getString("agreement")),
                new NewCommitment(
                        Side.valueOf(row.getString("side")),
                        Category.valueOf(row.getString("category")),
                        row.getString("wording"),
                        row.getString("indicator"),
                        row.getString("owner"),
                        requireNonNull(day(row, "due_on"))),
                Progress.valueOf(row.getString("state")),
                row.getString("evidence"),
                day(row, "delivered_on"),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
