package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server as a child in the foreground, which the kernel stops when we die. */
final class PostgresProcess {
    private static final int SECONDS_TO_STOP = 30;
    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    private final PostgresCluster cluster;
    private final Process process;
    private final Path log;

    private PostgresProcess(PostgresCluster cluster, Process process, Path log) {
        this.cluster = cluster;
        this.process = process;
        this.log = log;
    }

    /** Starts the server; it may still be recovering when this returns. */
    static PostgresProcess start(PostgresCluster cluster, int port, Durability durability, Path log)
            throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder server = cluster.server(port, durability);
        server.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new PostgresProcess(cluster, forkFromLastingThread(server), log);
    }

    /** Waits until it has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Whether it runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** The process number of the server. */
    long pid() {
        return process.pid();
    }

    /** The end of what it wrote to its log. */
    String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    }

    /**
     * Stops it in good order; a server that does not listen is killed, which costs a recovery but
     * no data.
     */
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            cluster.stop(SECONDS_TO_STOP);
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            process.destroyForcibly();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The kernel's death signal follows the thread that forked, so that thread must live as long as
     * the server.
     */
    private static Process forkFromLastingThread(ProcessBuilder server) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("postgres-keeper")
                .start(() -> forkAndStay(server, started));
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL cannot be run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", e);
        }
    }

    private static void forkAndStay(ProcessBuilder server, CompletableFuture<Process> started) {
        try {
            Process process = server.start();
            started.complete(process);
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
