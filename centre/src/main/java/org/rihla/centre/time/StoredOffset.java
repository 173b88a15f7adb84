package org.rihla.centre.time;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps how far the sandbox's clock has been moved, so that a restart goes on at the same day. */
class StoredOffset {
    private static final String READ = "select offset_seconds from time.sandbox_clock";
    private static final String WRITE =
            """
            insert into time.sandbox_clock (only_row, offset_seconds) values (true, :seconds)
            on conflict (only_row) do update set offset_seconds = excluded.offset_seconds
            """;

    private final JdbcClient jdbc;

    StoredOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration read() {
        return jdbc.sql(READ)
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
    }

    void write(Duration offset) {
        jdbc.sql(WRITE).param("seconds", offset.toSeconds()).update();
    }
}
