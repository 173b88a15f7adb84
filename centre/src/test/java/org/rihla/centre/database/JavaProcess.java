package org.rihla.centre.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Another Java process with the class path of the tests, to be killed without regard for this one.
 */
public final class JavaProcess implements AutoCloseable {
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Process process;
    private final BufferedReader output;

    private JavaProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a main class that may be one of the tests' own. */
    public static JavaProcess start(Class<?> main, String... arguments) {
        return start(CLASS_PATH, main, arguments);
    }

    /**
     * Starts a main class as it is shipped: no class of the tests is there to be found by a scan.
     */
    public static JavaProcess startAsShipped(Class<?> main, String... arguments) {
        String shipped =
                Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
                        .filter(entry -> !entry.contains("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        return start(shipped, main, arguments);
    }

    private static JavaProcess start(String classPath, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-Duser.timezone=UTC",
                                "-cp",
                                classPath,
                                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("RIHLA_"));
        builder.environment().put("RIHLA_LANG", "en");
        try {
            return new JavaProcess(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException("Java cannot be started", e);
        }
    }

    /** The next line that it writes. */
    public String line() throws IOException {
        return line("");
    }

    /**
     * The next line that it writes and that begins so.
     *
     * @throws IOException with all that it wrote instead, if it ends without such a line
     */
    public String line(String beginning) throws IOException {
        StringBuilder written = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            written.append(line).append(System.lineSeparator());
        }
        throw new IOException("The process ended without the awaited line. " + written);
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits. */
    public int stop() throws InterruptedException {
        process.destroy();
        return end();
    }

    /** Waits for its end and gives its exit status. */
    public int end() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The process does not end");
        }
        return process.exitValue();
    }

    /** Its process number. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
