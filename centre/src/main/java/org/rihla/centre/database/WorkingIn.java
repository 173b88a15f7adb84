package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Which processes have a folder as their working directory, as every PostgreSQL process has its
 * data folder. Unlike a process number, this cannot be mistaken: the dead have none, and a stranger
 * has another.
 */
record WorkingIn(Path folder) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The process numbers. */
    Set<Long> processes() throws IOException {
        Set<Long> found = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : all) {
                if (isHere(process)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    /**
     * Waits until the last one has gone.
     *
     * @throws CannotStart if one is still there after a minute
     */
    void awaitNobody() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!processes().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw CannotStart.taken("database.leftover-server", folder.toString());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException | SecurityException _) {
            return false;
        }
    }
}
