package org.rihla.centre.database;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real, migrated PostgreSQL database for one test class without Spring; see {@link
 * FreshDatabaseTests}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FreshDatabase DATABASE = FreshDatabase.with("access", "candidate");
 * }</pre>
 */
public final class FreshDatabase implements BeforeAllCallback, AfterAllCallback {
    private final List<String> modules;
    private @Nullable DatabaseAddress address;

    private FreshDatabase(List<String> modules) {
        this.modules = modules;
    }

    /** A database with the tables of the named modules; what all modules share is always there. */
    public static FreshDatabase with(String... modules) {
        List<String> all = new ArrayList<>(List.of(ModuleMigrations.COMMON));
        all.addAll(List.of(modules));
        return new FreshDatabase(List.copyOf(all));
    }

    /** A database with the tables of every module. */
    public static FreshDatabase withAllModules() {
        return new FreshDatabase(ModuleMigrations.ORDER);
    }

    /** Connections to it; each call of {@code getConnection} opens one. */
    public DataSource dataSource() {
        DatabaseAddress known = address();
        return new DriverManagerDataSource(known.url(), known.user(), known.password());
    }

    /** SQL against it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Transactions on the given connections, which the stores under test must share. */
    public static TransactionTemplate transactions(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Where it answers. */
    public DatabaseAddress address() {
        return requireNonNull(address, "The database exists only while its test class runs");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        address = TestPostgres.server().create(modules);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TestPostgres.server().drop(TestPostgres.nameOf(address()));
        address = null;
    }
}
