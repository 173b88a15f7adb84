package org.rihla.centre.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server that somebody else runs, named by environment variables; we only look whether
 * it will do.
 */
public record ExternalPostgres(DatabaseAddress address) implements Database {
    /** Environment variable with the JDBC URL. */
    public static final String URL = "RIHLA_DATABASE_URL";

    /** Environment variable with the user, unless the URL says it. */
    public static final String USER = "RIHLA_DATABASE_USER";

    /** Environment variable with the password, unless the URL says it. */
    public static final String PASSWORD = "RIHLA_DATABASE_PASSWORD";

    /** The oldest major version that we accept. */
    public static final int OLDEST = 15;

    private static final String QUESTION =
            """
            select current_setting('server_version_num')::int / 10000 as version,
                   current_setting('server_encoding') as encoding,
                   has_database_privilege(current_database(), 'CREATE') as may_create,
                   pg_is_in_recovery() as read_only
            """;

    /** The server that the environment names, or null if it names none. */
    public static @Nullable ExternalPostgres of(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            return null;
        }
        return new ExternalPostgres(
                new DatabaseAddress(
                        url,
                        environment.getOrDefault(USER, ""),
                        environment.getOrDefault(PASSWORD, "")));
    }

    /**
     * Looks whether the server answers, is recent enough and lets us make our schemas.
     *
     * @throws CannotStart with a sentence that says what is missing
     */
    public ExternalPostgres checked() {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw CannotStart.configuration("database.not-a-jdbc-url", URL);
        }
        try (Connection connection = address.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            check(row);
            return this;
        } catch (SQLException e) {
            throw CannotStart.connection("database.no-answer", e, address.place(), reason(e));
        }
    }

    /** Leaves the server alone: it is not ours to stop. */
    @Override
    public void close() {}

    private void check(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        if (version < OLDEST) {
            throw CannotStart.configuration("database.too-old", address.place(), version, OLDEST);
        }
        String encoding = row.getString("encoding");
        if (!"UTF8".equals(encoding)) {
            throw CannotStart.configuration("database.not-utf8", address.place(), encoding);
        }
        if (!row.getBoolean("may_create") || row.getBoolean("read_only")) {
            throw CannotStart.configuration("database.may-not-create", address.place());
        }
    }

    private static String reason(SQLException e) {
        String state = e.getSQLState();
        return state == null ? e.getClass().getSimpleName() : state;
    }
}
