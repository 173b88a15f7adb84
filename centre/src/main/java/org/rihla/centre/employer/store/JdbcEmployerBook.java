package org.rihla.centre.employer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.employer.Employers.State;
import org.rihla.centre.employer.model.Approval;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEmployerBook implements EmployerBook {
    private static final String ADD =
            """
            insert into employer.employer
                (id, legal_name, tax_id, country, municipality, sector, kind, representative,
                 mandate_until, existence_confirmed_by, state, first_account, first_name,
                 second_account, second_name, begun_account, begun_name, accredited_until,
                 reason)
            values (:id, :legalName, :taxId, :country, :municipality, :sector, :kind,
                    :representative, :mandateUntil, :confirmedBy, :state, :firstAccount,
                    :firstName, :secondAccount, :secondName, :begunAccount, :begunName,
                    :accreditedUntil, :reason)
            on conflict (tax_id) do nothing
            """;
    private static final String UPDATE =
            """
            update employer.employer
            set legal_name = :legalName, tax_id = :taxId, country = :country,
                municipality = :municipality, sector = :sector, kind = :kind,
                representative = :representative, mandate_until = :mandateUntil,
                existence_confirmed_by = :confirmedBy, state = :state,
                first_account = :firstAccount, first_name = :firstName,
                second_account = :secondAccount, second_name = :secondName,
                begun_account = :begunAccount, begun_name = :begunName,
                accredited_until = :accreditedUntil, reason = :reason, version = version + 1
            where id = :id and version = :version
            """;
    private static final String EMPLOYER = "select * from employer.employer ";

    private final JdbcClient jdbc;

    JdbcEmployerBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Employer employer) {
        return with(jdbc.sql(ADD), employer).update() > 0;
    }

    @Override
    public Optional<Employer> find(EmployerId id) {
        return jdbc.sql(EMPLOYER + "where id = :id")
                .param("id", id.value())
                .query(JdbcEmployerBook::employer)
                .optional();
    }

    @Override
    public Optional<Employer> byTaxId(String taxId) {
        return jdbc.sql(EMPLOYER + "where tax_id = :taxId")
                .param("taxId", taxId)
                .query(JdbcEmployerBook::employer)
                .optional();
    }

    @Override
    public List<Employer> all() {
        return jdbc.sql(EMPLOYER + "order by legal_name, id")
                .query(JdbcEmployerBook::employer)
                .list();
    }

    @Override
    public void update(Employer changed) {
        int rows = with(jdbc.sql(UPDATE), changed).param("version", changed.version()).update();
        if (rows == 0) {
            throw new StaleVersion(List.of());
        }
    }

    private static JdbcClient.StatementSpec with(
            JdbcClient.StatementSpec statement, Employer employer) {
        NewEmployer facts = employer.facts();
        Approval first = employer.first();
        Approval second = employer.second();
        Approval begun = employer.half();
        return statement
                .param("id", employer.id().value())
                .param("legalName", facts.legalName())
                .param("taxId", facts.taxId())
                .param("country", facts.country())
                .param("municipality", facts.municipality())
                .param("sector", facts.sector())
                .param("kind", facts.kind().name())
                .param("representative", facts.representative())
                .param("mandateUntil", facts.mandateUntil())
                .param("confirmedBy", facts.existenceConfirmedBy())
                .param("state", employer.state().name())
                .param("firstAccount", first == null ? null : first.account())
                .param("firstName", first == null ? null : first.name())
                .param("secondAccount", second == null ? null : second.account())
                .param("secondName", second == null ? null : second.name())
                .param("begunAccount", begun == null ? null : begun.account())
                .param("begunName", begun == null ? null : begun.name())
                .param("accreditedUntil", employer.accreditedUntil())
                .param("reason", employer.reason());
    }

    private static Employer employer(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new Employer(
                new EmployerId(row.getString("id")),
                new NewEmployer(
                        row.getString("legal_name"),
                        row.getString("tax_id"),
                        row.getString("country"),
                        row.getString("municipality"),
                        row.getString("sector"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("representative"),
                        row.getObject("mandate_until", LocalDate.class),
                        row.getString("existence_confirmed_by")),
                State.valueOf(row.getString("state")),
                approval(row.getString("first_account"), row.getString("first_name")),
                approval(row.getString("second_account"), row.getString("second_name")),
                approval(row.getString("begun_account"), row.getString("begun_name")),
                row.getObject("accredited_until", LocalDate.class),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static @Nullable Approval approval(@Nullable String account, @Nullable String name) {
        return account == null || name == null ? null : new Approval(account, name);
    }
}
