package org.rihla.centre.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a data folder: unpacked, created, started and recovered without
 * anything installed.
 *
 * <p>What it acknowledged survives a killed server, a killed database and both at once.
 */
public final class EmbeddedPostgres implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int ATTEMPTS = 3;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** SQL states of a server that is not yet listening, or is still recovering. */
    private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03");

    private final PostgresCluster cluster;
    private final DatabaseSecrets secrets;
    private volatile PostgresProcess process;
    private volatile boolean closing;

    private EmbeddedPostgres(
            PostgresCluster cluster, DatabaseSecrets secrets, PostgresProcess process) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.process = process;
    }

    /**
     * Starts the database of a folder, making it on the first call. The caller holds the folder's
     * {@link FolderLock}.
     *
     * @param programs where PostgreSQL's programs are, or are to be unpacked
     * @throws CannotStart with a sentence for everything that can be in the way
     */
    public static EmbeddedPostgres start(DataFolder folder, Path programs, Durability durability) {
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(programs);
        PostgresCluster cluster =
                new PostgresCluster(folder.cluster(), binaries, ServerUser.probe());
        try {
            DatabaseSecrets secrets = secretsOf(folder);
            cluster.prepare(secrets);
            cluster.clearLeftovers();
            EmbeddedPostgres running = startOnFreePort(cluster, secrets, durability, folder);
            new CentreRole(running.secrets).prepare(running.administrator());
            Thread.ofPlatform()
                    .daemon()
                    .name("postgres-supervisor")
                    .start(() -> running.supervise(folder, durability));
            return running;
        } catch (IOException e) {
            throw CannotStart.reading(folder.root(), e);
        }
    }

    /**
     * The address of the database that another process of ours runs on this folder, for a command
     * that works beside it. Only its owner can read the folder's passwords.
     */
    public static DatabaseAddress runningOn(DataFolder folder) {
        try {
            DatabaseSecrets secrets = DatabaseSecrets.read(folder.secrets());
            return address(secrets.port(), CentreRole.NAME, CentreRole.NAME, secrets.centre());
        } catch (IOException e) {
            throw CannotStart.reading(folder.secrets(), e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return address(secrets.port(), CentreRole.NAME, CentreRole.NAME, secrets.centre());
    }

    /** The address for the few tasks of a superuser. */
    DatabaseAddress administrator() {
        return address(secrets.port(), "postgres", "postgres", secrets.administrator());
    }

    /** The process number of the server. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        closing = true;
        process.stop();
    }

    /**
     * Starts the database again, on the same port, when it alone was killed; the pages wait for it.
     */
    private void supervise(DataFolder folder, Durability durability) {
        try {
            process.awaitEnd();
            while (!closing) {
                LOG.warn("The database has ended by itself and is started again");
                startAgain(folder, durability);
                process.awaitEnd();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(DataFolder folder, Durability durability) throws InterruptedException {
        try {
            cluster.clearLeftovers();
            process =
                    PostgresProcess.start(
                            cluster, secrets.port(), durability, folder.databaseLog());
            if (answers()) {
                return;
            }
        } catch (IOException | CannotStart e) {
            LOG.error("The database cannot be started again", e);
        }
        Thread.sleep(BEFORE_NEXT_TRY);
    }

    private static DatabaseSecrets secretsOf(DataFolder folder) throws IOException {
        if (Files.exists(folder.secrets())) {
            return DatabaseSecrets.read(folder.secrets());
        }
        if (Files.exists(folder.cluster())) {
            throw CannotStart.configuration(
                    "database.secrets-lost",
                    folder.cluster().toString(),
                    folder.secrets().toString());
        }
        DatabaseSecrets drawn = DatabaseSecrets.draw(freePort());
        drawn.write(folder.secrets());
        return drawn;
    }

    private static EmbeddedPostgres startOnFreePort(
            PostgresCluster cluster,
            DatabaseSecrets known,
            Durability durability,
            DataFolder folder)
            throws IOException {
        DatabaseSecrets secrets = known;
        for (int attempt = 1; ; attempt++) {
            if (!isFree(secrets.port())) {
                secrets = secrets.on(freePort());
                secrets.write(folder.secrets());
            }
            PostgresProcess process =
                    PostgresProcess.start(
                            cluster, secrets.port(), durability, folder.databaseLog());
            EmbeddedPostgres started = new EmbeddedPostgres(cluster, secrets, process);
            if (started.answers()) {
                return started;
            }
            // Another program may have taken the port between our look and PostgreSQL's.
            if (isFree(secrets.port()) || attempt == ATTEMPTS) {
                throw CannotStart.postgres(folder.databaseLog(), process.lastWords());
            }
        }
    }

    private boolean answers() {
        long deadline = System.nanoTime() + RECOVERY_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection _ = administrator().connect()) {
                return true;
            } catch (SQLException e) {
                if (!NOT_YET.contains(e.getSQLState())) {
                    process.stop();
                    throw CannotStart.connection(
                            "database.no-answer", e, administrator().place(), e.getSQLState());
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return false;
    }

    private static DatabaseAddress address(int port, String name, String user, String password) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), user, password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
