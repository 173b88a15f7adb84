package org.rihla.centre.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.model.Journey;
import org.rihla.centre.ledger.model.LedgerBook.Told;
import org.rihla.centre.ledger.model.Loan;
import org.rihla.centre.ledger.model.LoanBook;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Lender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLoanBook implements LoanBook {
    private static final String ADD =
            """
            insert into ledger.loan
                (id, placement, person, season, agency, lender, amount, currency, percent, lent_on, told_by,
                 by_herself, told_at)
            values (:id, :placement, :person, :season, :agency, :lender, :amount, :currency, :percent,
                :on, :toldBy, :byHerself, :toldAt)
            """;
    private static final String STRIKE =
            """
            update ledger.loan set struck = :why, struck_by = :by, struck_at = :at
            where id = :id and struck is null
            """;

    private final JdbcClient jdbc;

    JdbcLoanBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Loan loan) {
        jdbc.sql(ADD)
                .param("id", loan.id().value())
                .param("placement", loan.journey().placement().value())
                .param("person", loan.journey().person().value())
                .param("season", loan.journey().season().value())
                .param("agency", loan.journey().agency().value())
                .param("lender", loan.lender().name())
                .param("amount", loan.amount().amount())
                .param("currency", loan.amount().currency().getCurrencyCode())
                .param("percent", loan.percent())
                .param("on", loan.on())
                .param("toldBy", loan.toldBy().value())
                .param("byHerself", loan.byHerself())
                .param("toldAt", loan.toldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void strike(LoanId loan, Struck why, Told told) {
        jdbc.sql(STRIKE)
                .param("id", loan.value())
                .param("why", why.name())
                .param("by", told.by().value())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Loan> loan(LoanId id) {
        return jdbc.sql("select * from ledger.loan where id = :id")
                .param("id", id.value())
                .query((row, _) -> loan(row))
                .optional();
    }

    @Override
    public List<Loan> loans(PlacementId placement) {
        return jdbc.sql("select * from ledger.loan where placement = :placement order by id")
                .param("placement", placement.value())
                .query((row, _) -> loan(row))
                .list();
    }

    private static Loan loan(ResultSet row) throws SQLException {
        String struck = row.getString("struck");
        return new Loan(
                new LoanId(row.getString("id")),
                new Journey(
                        new PlacementId(row.getString("placement")),
                        new PersonId(row.getString("person")),
                        new SeasonId(row.getString("season")),
                        new AgencyId(row.getString("agency"))),
                Lender.valueOf(row.getString("lender")),
                new Money(
                        row.getBigDecimal("amount"),
                        Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("percent"),
                row.getObject("lent_on", LocalDate.class),
                new AccountId(row.getString("told_by")),
                row.getBoolean("by_herself"),
                row.getTimestamp("told_at").toInstant(),
                struck == null ? null : Struck.valueOf(struck));
    }
}
