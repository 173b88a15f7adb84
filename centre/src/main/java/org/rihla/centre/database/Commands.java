package org.rihla.centre.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the short-lived programs that belong to PostgreSQL or to the system, with a clean
 * environment.
 */
final class Commands {

    private Commands() {}

    /** What a finished program said and how it ended. */
    record Outcome(int status, String output) {}

    /** A process description whose environment holds nothing of ours but the search path. */
    static ProcessBuilder prepare(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "LC_ALL", "C.UTF-8", "TZ", "UTC"));
        return builder;
    }

    /** Runs a program to its end. */
    static Outcome run(List<String> command, Path folder) throws IOException {
        Process process = prepare(command, folder).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.getLast(), e);
        }
    }

    /** Whether a program exists here and ends well. */
    static boolean succeeds(List<String> command) {
        try {
            return run(command, Path.of("/")).status() == 0;
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }
}
