package org.rihla.centre.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The role and the database that the server works with: owner of its own data, no superuser. */
record CentreRole(DatabaseSecrets secrets) {
    /** Name of the role and of the database. */
    static final String NAME = "rihla";

    private static final String KNOWS_ROLE = "select 1 from pg_roles where rolname = 'rihla'";
    private static final String KNOWS_DATABASE =
            "select 1 from pg_database where datname = 'rihla'";
    private static final String CREATE_DATABASE = "create database rihla owner rihla";
    private static final String CLOSE_TO_OTHERS = "revoke connect on database rihla from public";

    /** Makes what is missing; safe to repeat. */
    void prepare(DatabaseAddress administrator) {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            if (!knows(statement, KNOWS_ROLE)) {
                // The password is drawn from hexadecimal digits, so it cannot break out of its
                // quotes.
                statement.execute(
                        "create role rihla login password '%s'".formatted(secrets.centre()));
            }
            if (!knows(statement, KNOWS_DATABASE)) {
                statement.execute(CREATE_DATABASE);
                statement.execute(CLOSE_TO_OTHERS);
            }
        } catch (SQLException e) {
            throw CannotStart.connection(
                    "database.no-answer", e, administrator.place(), e.getSQLState());
        }
    }

    private static boolean knows(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }
}
