package org.rihla.centre.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.database.CannotStart;
import org.rihla.centre.database.DataFolder;
import org.rihla.centre.database.Database;
import org.rihla.centre.database.Durability;
import org.rihla.centre.database.EmbeddedPostgres;
import org.rihla.centre.database.ExternalPostgres;
import org.rihla.centre.database.FolderLock;
import org.rihla.centre.shared.Release;
import org.springframework.util.FileSystemUtils;

/** The doctor's questions, in the order in which one answer makes the next one worth asking. */
record Examination(Installation installation, Options options) {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final long COMFORTABLE_ROOM = 2L * 1024;
    private static final long COMFORTABLE_MEMORY = 1536;

    /** One thing to look at. */
    @FunctionalInterface
    interface Question {
        Finding ask();

        /** The finding, also when the answer is that a centre could not start. */
        default Finding answer() {
            try {
                return ask();
            } catch (CannotStart e) {
                return Finding.broken(e);
            }
        }
    }

    List<Question> questions() {
        return List.of(
                Examination::release,
                Examination::java,
                Examination::memory,
                this::room,
                this::folder,
                this::port,
                this::database,
                Examination::browser);
    }

    private static Finding release() {
        return Finding.well("command.doctor.release", Release.name());
    }

    private static Finding java() {
        return Finding.well(
                "command.doctor.java",
                Runtime.version().toString(),
                System.getProperty("java.home"));
    }

    private static Finding memory() {
        long megabytes = Memory.available() >> 20;
        return megabytes < COMFORTABLE_MEMORY
                ? Finding.advice("command.doctor.little-memory", megabytes, COMFORTABLE_MEMORY)
                : Finding.well("command.doctor.memory", megabytes);
    }

    private Finding room() {
        Path place = nearest(installation.data(options));
        try {
            long megabytes = Files.getFileStore(place).getUsableSpace() >> 20;
            return megabytes < COMFORTABLE_ROOM
                    ? Finding.advice(
                            "command.doctor.little-room",
                            place.toString(),
                            megabytes,
                            COMFORTABLE_ROOM)
                    : Finding.well("command.doctor.room", place.toString(), megabytes);
        } catch (IOException e) {
            throw CannotStart.reading(place, e);
        }
    }

    private Finding folder() {
        Path place = installation.data(options);
        Path nearest = nearest(place);
        if (!Files.isWritable(nearest)) {
            throw CannotStart.notWritable(nearest);
        }
        return nearest.equals(place.toAbsolutePath().normalize())
                ? Finding.well("command.doctor.folder", place.toString())
                : Finding.well("command.doctor.folder-new", place.toString());
    }

    private Finding port() {
        Listening listening = Listening.of(options);
        String running = running();
        if (running != null) {
            return Finding.well("command.doctor.running", running);
        }
        listening.mustBeFree();
        return Finding.well("command.doctor.port", Integer.toString(listening.port()));
    }

    private Finding database() {
        ExternalPostgres external = ExternalPostgres.of(installation.environment());
        if (external != null) {
            return Finding.well(
                    "command.doctor.database-external", external.checked().address().place());
        }
        Path place = installation.data(options);
        return Files.isDirectory(place) ? database(DataFolder.open(place)) : databaseOnTrial(place);
    }

    private Finding database(DataFolder folder) {
        try (FolderLock _ = FolderLock.take(folder);
                Database _ =
                        EmbeddedPostgres.start(
                                folder, installation.programs(folder), Durability.LASTING)) {
            return Finding.well("command.doctor.database");
        } catch (CannotStart e) {
            if (e.exitStatus() == CannotStart.TAKEN) {
                return Finding.well("command.doctor.database-busy");
            }
            throw e;
        }
    }

    /** There is no data yet: a database is made beside its future place and thrown away. */
    private Finding databaseOnTrial(Path place) {
        try {
            Path trial = Files.createTempDirectory(nearest(place), ".rihla-doctor-");
            try {
                Files.delete(trial);
                return database(DataFolder.open(trial));
            } finally {
                FileSystemUtils.deleteRecursively(trial);
            }
        } catch (IOException e) {
            throw CannotStart.reading(place, e);
        }
    }

    private static Finding browser() {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(":", -1)) {
            for (String browser : BROWSERS) {
                if (Files.isExecutable(Path.of(folder, browser))) {
                    return Finding.well("command.doctor.browser", browser);
                }
            }
        }
        return Finding.advice("command.doctor.no-browser");
    }

    /** The address that a running centre on this folder has announced. */
    private @Nullable String running() {
        return Readiness.announcedIn(installation.data(options));
    }

    private static Path nearest(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        while (!Files.isDirectory(folder)) {
            folder = folder.resolveSibling("").normalize();
        }
        return folder;
    }
}
