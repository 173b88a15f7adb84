package org.rihla.twin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A centre of our own, started as a child in demonstration mode and stopped in good order. */
public final class CentreProcess implements AutoCloseable {
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_STOP = 60;

    /** User and system time, its own and of its ended children, behind state and parent. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;
    private static final double TICKS_A_SECOND = 100;

    private final Process process;
    private final Path data;
    private final String url;

    private CentreProcess(Process process, Path data, String url) {
        this.process = process;
        this.data = data;
        this.url = url;
    }

    /**
     * Starts a centre and waits until it answers.
     *
     * @param settings added to the environment
     * @throws PlayedWrong if it ends before; it has said why on standard error itself
     */
    public static CentreProcess start(Path data, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        String arguments = System.getenv("RIHLA_CENTRE_ARGS");
        if (arguments == null) {
            throw new PlayedWrong("RIHLA_CENTRE_ARGS names no centre to start; use ./rihla demo");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command =
                new ProcessBuilder(
                                List.of(
                                        java,
                                        "@" + arguments,
                                        "run",
                                        "--demo",
                                        "--port=" + port,
                                        "--data=" + data))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().putAll(settings);
        Process process = command.start();
        try {
            return new CentreProcess(process, data, awaitReady(process, data));
        } catch (PlayedWrong | IOException | InterruptedException e) {
            process.destroy();
            throw e;
        }
    }

    /** Kills it without a word, as a power cut would; its database is left running. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills its own database without a word; false if it has none, or none just now. */
    boolean killDatabase() {
        List<ProcessHandle> postgres =
                process.descendants().filter(CentreProcess::isPostgres).toList();
        return postgres.stream()
                .filter(one -> one.parent().filter(CentreProcess::isPostgres).isEmpty())
                .findFirst()
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    private static boolean isPostgres(ProcessHandle one) {
        return one.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
    }

    /** The port of its pages. */
    int port() {
        return URI.create(url).getPort();
    }

    /** Where its pages are. */
    public String url() {
        return url;
    }

    /** The first administrator, whose password a demonstration finds in its data folder. */
    Staff.Account firstAdministrator() throws IOException {
        JsonNode account =
                Client.JSON.readTree(Files.readString(data.resolve("first-administrator.json")));
        return new Staff.Account(
                "ADMINISTRATOR",
                account.path("login").asString(),
                account.path("password").asString());
    }

    /** Waits until somebody ends it. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** What server and database hold in memory now, in MiB. */
    public long memoryMb() {
        long kib = residentKib(process.pid());
        kib += process.descendants().mapToLong(child -> residentKib(child.pid())).sum();
        return kib / 1024;
    }

    /** The processor time that the server has used so far, in seconds. */
    double serverSeconds() {
        return cpuSeconds(process.pid());
    }

    /** The processor time that the database has used so far, in seconds. */
    double databaseSeconds() {
        return process.descendants().mapToDouble(child -> cpuSeconds(child.pid())).sum();
    }

    /** Its own and that of children that have ended, which are not there to be asked any more. */
    private static double cpuSeconds(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int field = FIRST_TIME; field < FIRST_TIME + TIMES; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException _) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String awaitReady(Process process, Path data)
            throws IOException, InterruptedException {
        Path ready = data.resolve("ready.json");
        for (int tenths = 0; tenths < SECONDS_TO_START * 10; tenths++) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new PlayedWrong(
                        "The centre did not start (status " + process.exitValue() + ")");
            }
            JsonNode announced = announced(ready);
            if (announced.path("pid").asLong() == process.pid()) {
                return announced.path("url").asString();
            }
        }
        throw new PlayedWrong("The centre was not ready after " + SECONDS_TO_START + " seconds");
    }

    /** What a centre has announced; one that was killed leaves a file that the next takes away. */
    private static JsonNode announced(Path ready) throws IOException {
        try {
            return Client.JSON.readTree(Files.readString(ready));
        } catch (NoSuchFileException _) {
            return MissingNode.getInstance();
        }
    }

    /** Shared pages count once for each process of the database: proportional set size is fair. */
    private static long residentKib(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
