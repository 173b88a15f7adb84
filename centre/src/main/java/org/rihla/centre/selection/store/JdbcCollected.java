package org.rihla.centre.selection.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.Collected;
import org.rihla.centre.selection.model.CollectedBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCollected implements CollectedBook {
    private static final String KEEP =
            """
            insert into selection.collected (application, stamped_at, witness, typed_by, typed_at)
            values (:application, :stampedAt, :witness, :typedBy, :typedAt)
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
}
