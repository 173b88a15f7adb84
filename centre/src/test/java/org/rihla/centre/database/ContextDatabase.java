package org.rihla.centre.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The database of one Spring context, and how it was when that context had started. */
final class ContextDatabase implements AutoCloseable {
    private final String name;
    private final String asStarted;
    private boolean remembered;

    ContextDatabase(String name) {
        this.name = name;
        this.asStarted = name + "_as_started";
    }

    /** Remembers the state on the first call and returns to it on every later one. */
    synchronized void putBack(DataSource pool) {
        TestPostgres server = TestPostgres.server();
        letGo(pool);
        if (remembered) {
            server.drop(name);
            server.copy(asStarted, name);
        } else {
            server.copy(name, asStarted);
            remembered = true;
        }
        letGo(pool);
    }

    @Override
    public void close() {
        TestPostgres.server().drop(name);
        TestPostgres.server().drop(asStarted);
    }

    private static void letGo(DataSource pool) {
        if (pool instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null) {
            hikari.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
