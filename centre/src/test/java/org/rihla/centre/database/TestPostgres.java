package org.rihla.centre.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * The one PostgreSQL of this test JVM, started on first use. Each set of modules is migrated once
 * into a template; a test gets a copy of it, which takes a few dozen milliseconds.
 */
final class TestPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres server;
    private final Map<List<String>, String> templates = new ConcurrentHashMap<>();

    private TestPostgres() {
        Path place = BuildFolder.BUILD.resolve("test-postgres-" + ProcessHandle.current().pid());
        server =
                EmbeddedPostgres.start(
                        DataFolder.open(place), BuildFolder.BUILD, Durability.THROWAWAY);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> throwAway(place)));
    }

    /** The server, started if this is the first call. */
    static TestPostgres server() {
        return Only.SERVER;
    }

    /** A fresh database with the given modules' tables, for one test class or context. */
    DatabaseAddress create(List<String> modules) {
        String template = templates.computeIfAbsent(List.copyOf(modules), this::migrated);
        String name = "test_" + COUNT.incrementAndGet();
        copy(template, name);
        return addressOf(name);
    }

    /** A database of a kind that a centre cannot use. */
    DatabaseAddress createWithoutUnicode() {
        String name = "test_" + COUNT.incrementAndGet();
        execute(
                """
                create database %s owner rihla template template0
                encoding 'LATIN1' locale_provider libc locale 'C'
                """
                        .formatted(name));
        return addressOf(name);
    }

    /** Copies a database that nobody is connected to. */
    void copy(String from, String to) {
        // Sessions that a pool or a listener still holds would forbid the copy.
        execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                        .formatted(from),
                "create database %s owner rihla template %s".formatted(to, from));
    }

    /** Takes a database away, with whoever is still connected. */
    void drop(String name) {
        execute("drop database if exists %s with (force)".formatted(name));
    }

    /** Where a database of this server answers, as the centre's own role. */
    DatabaseAddress addressOf(String name) {
        DatabaseAddress own = server.address();
        String url = own.url().substring(0, own.url().lastIndexOf('/') + 1) + name;
        return new DatabaseAddress(url, own.user(), own.password());
    }

    /** The last part of an address. */
    static String nameOf(DatabaseAddress address) {
        return address.url().substring(address.url().lastIndexOf('/') + 1);
    }

    private String migrated(List<String> modules) {
        String name = "template_" + COUNT.incrementAndGet();
        execute("create database %s owner rihla".formatted(name));
        DatabaseAddress address = addressOf(name);
        ModuleMigrations.migrate(
                new DriverManagerDataSource(address.url(), address.user(), address.password()),
                modules);
        return name;
    }

    private void execute(String... statements) {
        try (Connection connection = server.administrator().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test server refuses: " + List.of(statements), e);
        }
    }

    private void throwAway(Path place) {
        server.close();
        FileSystemUtils.deleteRecursively(place.toFile());
    }

    private static final class Only {
        static final TestPostgres SERVER = new TestPostgres();
    }
}
