package org.rihla.centre.database;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A process that writes rows as fast as it can and says which ones the database has acknowledged,
 * until it is killed.
 */
final class WritingCentre {

    private WritingCentre() {}

    public static void main(String[] arguments) throws SQLException {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        FolderLock lock = FolderLock.take(folder);
        EmbeddedPostgres database =
                EmbeddedPostgres.start(folder, BuildFolder.BUILD, Durability.LASTING);
        PrintStream out = System.out;
        out.println(database.pid());
        try (Connection connection = database.address().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (number bigint primary key)");
            for (long number = 1; ; number++) {
                statement.execute("insert into kept values (%d)".formatted(number));
                out.println(number);
            }
        } finally {
            lock.close();
        }
    }
}
