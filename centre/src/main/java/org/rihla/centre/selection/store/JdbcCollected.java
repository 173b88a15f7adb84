package org.rihla.centre.selection.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.Applications.FormView;
import org.rihla.centre.selection.model.CollectedBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCollected implements CollectedBook {
    private static final String KEEP =
            """
            insert into selection.collected (application, stamped_at, witness, typed_by, typed_at)
            values (:application, :stampedAt, :witness, :typedBy, :typedAt)
            on conflict do nothing
            """;
    private static final String OF =
            """
            select stamped_at, witness, typed_at from selection.collected
            where application = :application order by stamped_at
            """;

    private final JdbcClient jdbc;

    JdbcCollected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ApplicationId application, Collected form, Actor by, Instant at) {
        jdbc.sql(KEEP)
                .param("application", application.value())
                .param("stampedAt", form.at().atOffset(ZoneOffset.UTC))
                .param("witness", form.witness())
                .param("typedBy", by.account().value())
                .param("typedAt", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<FormView> of(ApplicationId application) {
        return jdbc.sql(OF)
                .param("application", application.value())
                .query((row, _) ->
                        new FormView(
                                row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                                row.getString("witness"),
                                row.getObject("typed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
