package org.rihla.centre.employer.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers.FindingView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The findings beside each offer. */
final class Findings {
    private static final String REMOVE = "delete from employer.finding where offer = :offer";
    private static final String ADD =
            """
            insert into employer.finding (offer, number, code, verdict, message, args, article)
            values (:offer, :number, :code, :verdict, :message, :args, :article)
            """;
    private static final String OF =
            """
            select offer, code, verdict, message, args, article
            from employer.finding
            where offer = any(cast(:offers as text[]))
            order by offer, number
            """;

    /** A finding with the offer that it belongs to. */
    record Stored(String offer, FindingView finding) {}

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(OfferId offer, List<FindingView> findings) {
        jdbc.sql(REMOVE).param("offer", offer.value()).update();
        int number = 0;
        for (FindingView finding : findings) {
            jdbc.sql(ADD)
                    .param("offer", offer.value())
                    .param("number", number++)
                    .param("code", finding.code())
                    .param("verdict", finding.verdict())
                    .param("message", finding.messageKey())
                    .param("args", finding.args().toArray(String[]::new))
                    .param("article", finding.article())
                    .update();
        }
    }

    Map<String, List<Stored>> of(List<String> offers) {
        return jdbc
                .sql(OF)
                .param("offers", offers.toArray(String[]::new))
                .query(Findings::stored)
                .list()
                .stream()
                .collect(groupingBy(Stored::offer));
    }

    private static Stored stored(ResultSet row, @SuppressWarnings("unused") int number)
            throws SQLException {
        return new Stored(
                row.getString("offer"),
                new FindingView(
                        row.getString("code"),
                        row.getString("verdict"),
                        row.getString("message"),
                        Texts.of(row.getArray("args")),
                        row.getString("article")));
    }
}
