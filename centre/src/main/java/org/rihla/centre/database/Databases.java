package org.rihla.centre.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a centre, whichever it is: ready to work with, every module's tables up to date.
 */
public final class Databases {

    private Databases() {}

    /**
     * Opens the server that the environment names, or starts the embedded one of the folder. The
     * caller holds the folder's {@link FolderLock}.
     *
     * @throws CannotStart with a sentence for everything that can be in the way
     */
    public static Database open(DataFolder folder, Path programs, Map<String, String> environment) {
        ExternalPostgres external = ExternalPostgres.of(environment);
        Database database =
                external == null
                        ? EmbeddedPostgres.start(folder, programs, Durability.LASTING)
                        : external.checked();
        try {
            migrate(database.address());
        } catch (CannotStart e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** The database that a running centre works on, for a command beside it. */
    public static DatabaseAddress beside(DataFolder folder, Map<String, String> environment) {
        ExternalPostgres external = ExternalPostgres.of(environment);
        return external == null ? EmbeddedPostgres.runningOn(folder) : external.address();
    }

    private static void migrate(DatabaseAddress address) {
        ModuleMigrations.migrate(
                new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
