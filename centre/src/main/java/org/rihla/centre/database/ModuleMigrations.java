package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the database to the shape that this version of the server expects: one schema and one
 * history per module, from {@code db/migration/<module>}, so that a module can be understood,
 * tested and moved by itself.
 */
public final class ModuleMigrations {
    /** What all modules share, such as extensions; lives in schema {@code public}. */
    public static final String COMMON = "common";

    /**
     * The modules in the order of who may depend on whom; a module without a folder is left out.
     */
    public static final List<String> ORDER =
            List.of(
                    COMMON,
                    "time",
                    "site",
                    "access",
                    "imports",
                    "network",
                    "programme",
                    "employer",
                    "candidate",
                    "selection",
                    "preparation",
                    "placement",
                    "ledger",
                    "clearance",
                    "travel",
                    "stay",
                    "homecoming",
                    "protection",
                    "guidance",
                    "messaging",
                    "exchange",
                    "insight");

    private ModuleMigrations() {}

    /**
     * Runs what has not run yet, for every module.
     *
     * @throws CannotStart if a migration fails; the failed one is rolled back
     */
    public static void migrate(DataSource database) {
        migrate(database, ORDER);
    }

    /**
     * Runs what has not run yet for the named modules, in the declared order whatever the order of
     * the names.
     */
    public static void migrate(DataSource database, List<String> modules) {
        for (String module : ORDER) {
            if (modules.contains(module) && hasMigrations(module)) {
                migrate(database, module);
            }
        }
    }

    private static void migrate(DataSource database, String module) {
        boolean common = module.equals(COMMON);
        try {
            Flyway.configure()
                    .dataSource(database)
                    .defaultSchema(common ? "public" : module)
                    .createSchemas(!common)
                    .table(common ? "common_history" : "migration_history")
                    .locations("classpath:db/migration/" + module)
                    .cleanDisabled(true)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw CannotStart.connection("database.migration-failed", e, module, reason(e));
        }
    }

    /**
     * What the database said, or the first lines of what Flyway did; the rest is advice for its own
     * users.
     */
    private static String reason(FlywayException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return String.valueOf(sql.getMessage());
            }
        }
        return String.valueOf(failed.getMessage())
                .lines()
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static boolean hasMigrations(String module) {
        String pattern = "classpath*:db/migration/%s/*.sql".formatted(module);
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern).length > 0;
        } catch (IOException e) {
            throw CannotStart.reading(Path.of("db/migration", module), e);
        }
    }
}
