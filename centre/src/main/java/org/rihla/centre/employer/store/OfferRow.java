package org.rihla.centre.employer.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.Wording;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.DateSpan;
import org.rihla.centre.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An offer as a row, without its findings. */
record OfferRow(String id, Offer bare) {

    Offer toOffer(List<Findings.Stored> findings) {
        return new Offer(
                bare.id(),
                bare.code(),
                bare.employer(),
                bare.season(),
                bare.reference(),
                bare.jointRequest(),
                bare.terms(),
                bare.channel(),
                bare.filedBy(),
                bare.blockedBy(),
                bare.state(),
                bare.receivedOn(),
                bare.correctBy(),
                bare.reason(),
                findings.stream().map(Findings.Stored::finding).toList(),
                bare.version());
    }

    static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Offer offer) {
        return writeTerms(statement, offer.terms())
                .param("id", offer.id().value())
                .param("code", offer.code())
                .param("employer", offer.employer().value())
                .param("season", offer.season().value())
                .param("reference", offer.reference())
                .param("jointRequest", offer.jointRequest())
                .param("channel", offer.channel().name())
                .param("filedBy", offer.filedBy())
                .param("blockedBy", offer.blockedBy())
                .param("state", offer.state().name())
                .param("receivedOn", offer.receivedOn())
                .param("correctBy", offer.correctBy())
                .param("reason", offer.reason());
    }

    private static JdbcClient.StatementSpec writeTerms(
            JdbcClient.StatementSpec statement, StatedTerms terms) {
        DateSpan span = terms.span();
        return statement
                .param("title", terms.title())
                .param("isco", terms.isco())
                .param("esco", terms.esco())
                .param("posts", terms.posts())
                .param("firstDay", span == null ? null : span.from())
                .param("lastDay", span == null ? null : span.to())
                .param("hoursPerWeek", terms.hoursPerWeek())
                .param("guaranteedDays", terms.guaranteedDays())
                .param("dailyPay", amount(terms.dailyPay()))
                .param("probationDays", terms.probationDays())
                .param("housing", terms.housing())
                .param("rent", amount(terms.rentPerMonth()))
                .param("utilities", amount(terms.utilitiesPerMonth()))
                .param("currency", currency(terms))
                .param("transport", terms.transport())
                .param("criteria", terms.criteria().toArray(String[]::new))
                .param("language", terms.language())
                .param("wording", Wording.of(terms));
    }

    static OfferRow read(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        String id = row.getString("id");
        return new OfferRow(
                id,
                new Offer(
                        new OfferId(id),
                        row.getString("code"),
                        new EmployerId(row.getString("employer")),
                        new SeasonId(row.getString("season")),
                        row.getString("reference"),
                        row.getString("joint_request"),
                        terms(row),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("filed_by"),
                        row.getString("blocked_by"),
                        State.valueOf(row.getString("state")),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("correct_by", LocalDate.class),
                        row.getString("reason"),
                        List.of(),
                        row.getLong("version")));
    }

    private static StatedTerms terms(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new StatedTerms(
                row.getString("title"),
                row.getString("isco"),
                row.getString("esco"),
                row.getInt("posts"),
                span(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getBigDecimal("hours_per_week"),
                row.getObject("guaranteed_days", Integer.class),
                money(row.getBigDecimal("daily_pay"), currency),
                row.getObject("probation_days", Integer.class),
                row.getString("housing"),
                money(row.getBigDecimal("rent_month"), currency),
                money(row.getBigDecimal("utilities_month"), currency),
                row.getString("transport"),
                null,
                Texts.of(row.getArray("criteria")),
                row.getString("language"));
    }

    private static @Nullable DateSpan span(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new DateSpan(from, to);
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? null
                : new Money(amount, Currency.getInstance(currency));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private static @Nullable String currency(StatedTerms terms) {
        return Stream.of(terms.dailyPay(), terms.rentPerMonth(), terms.utilitiesPerMonth())
                .filter(Objects::nonNull)
                .map(money -> money.currency().getCurrencyCode())
                .findFirst()
                .orElse(null);
    }
}
