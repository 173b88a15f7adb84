package org.rihla.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The servers of the centre that a season is played in: one with a database of its own, or several
 * on one database. They can be killed and come back on the same port.
 */
final class Servers implements AutoCloseable {
    private static final int BYTES_OF_SECRET = 32;

    private final List<Path> folders = new ArrayList<>();
    private final List<CentreProcess> running = new ArrayList<>();
    private final Map<String, String> settings;
    private double secondsOfTheDead;

    private Servers(Map<String, String> settings) {
        this.settings = settings;
    }

    /**
     * Starts them one after the other.
     *
     * @param data the first one's folder; the others have theirs in it
     * @param port of the first one; the others take free ones
     * @throws DemoOptions.Unusable if several shall share a database that nobody has named
     */
    static Servers start(Path data, int port, int many) throws IOException, InterruptedException {
        if (many > 1 && System.getenv("RIHLA_DATABASE_URL") == null) {
            throw new DemoOptions.Unusable(
                    "Several servers need one database: name it in RIHLA_DATABASE_URL");
        }
        // Slips that one server seals must open at the other.
        Servers servers = new Servers(many > 1 ? Map.of("RIHLA_SECRET", secret()) : Map.of());
        try {
            for (int i = 0; i < many; i++) {
                Path folder = i == 0 ? data : data.resolve("server-" + (i + 1));
                Files.createDirectories(folder);
                servers.folders.add(folder);
                servers.running.add(
                        CentreProcess.start(folder, i == 0 ? port : 0, servers.settings));
            }
            return servers;
        } catch (PlayedWrong | IOException | InterruptedException e) {
            servers.close();
            throw e;
        }
    }

    /** Where their pages are. */
    synchronized List<String> urls() {
        return running.stream().map(CentreProcess::url).toList();
    }

    /** How many there are. */
    int size() {
        return folders.size();
    }

    Staff.Account firstAdministrator() throws IOException {
        return first().firstAdministrator();
    }

    /** Waits until somebody ends the first one. */
    int await() throws InterruptedException {
        return first().await();
    }

    private synchronized CentreProcess first() {
        return running.getFirst();
    }

    /** Kills one and starts it again on its port. */
    void killAndRestart(int which) throws IOException, InterruptedException {
        CentreProcess dying;
        synchronized (this) {
            dying = running.get(which);
            secondsOfTheDead += dying.serverSeconds();
        }
        dying.kill();
        CentreProcess again = CentreProcess.start(folders.get(which), dying.port(), settings);
        synchronized (this) {
            running.set(which, again);
        }
    }

    /** Kills the embedded database, which its centre starts again; false if there is none. */
    boolean killDatabase() {
        return first().killDatabase();
    }

    /** What they and their database hold in memory now, in MiB. */
    synchronized long memoryMb() {
        return running.stream().mapToLong(CentreProcess::memoryMb).sum();
    }

    /** The processor time that all of them have used so far, in seconds. */
    synchronized double serverSeconds() {
        return secondsOfTheDead + running.stream().mapToDouble(CentreProcess::serverSeconds).sum();
    }

    /** The processor time that the embedded database has used so far, in seconds. */
    synchronized double databaseSeconds() {
        return running.stream().mapToDouble(CentreProcess::databaseSeconds).sum();
    }

    @Override
    public synchronized void close() {
        running.forEach(CentreProcess::close);
    }

    private static String secret() {
        byte[] secret = new byte[BYTES_OF_SECRET];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}
