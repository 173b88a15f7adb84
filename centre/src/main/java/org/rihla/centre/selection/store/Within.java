package org.rihla.centre.selection.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Limits a statement to the records of some agencies, or of all if none are named. */
final class Within {
    private Within() {}

    static StatementSpec agencies(StatementSpec statement, @Nullable Set<String> agencies) {
        return statement
                .param("everywhere", agencies == null)
                .param(
                        "agencies",
                        agencies == null ? new String[0] : agencies.toArray(String[]::new));
    }
}
