package org.rihla.centre.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything a centre must not lose; one running centre per folder. */
public final class DataFolder {
    private static final long ROOM_NEEDED = 300L * 1024 * 1024;

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens the folder, making it if it is missing.
     *
     * @throws CannotStart if it cannot be made or written to, or the disk has no room for a
     *     database
     */
    public static DataFolder open(Path place) {
        Path root = place.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(root)) {
                // Others may pass through (the database's own user must) but not look around.
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            }
            if (!Files.isWritable(root)) {
                throw new AccessDeniedException(root.toString());
            }
            root = root.toRealPath();
            Files.createDirectories(root.resolve("logs"));
            refuseWithoutRoom(root);
        } catch (IOException e) {
            throw CannotStart.reading(root, e);
        }
        return new DataFolder(root);
    }

    /** The folder itself, without symbolic links. */
    public Path root() {
        return root;
    }

    /** Where PostgreSQL keeps its files. */
    Path cluster() {
        return root.resolve("pgdata");
    }

    /** PostgreSQL's own log. */
    public Path databaseLog() {
        return root.resolve("logs").resolve("database.log");
    }

    /** The server's log. */
    public Path centreLog() {
        return root.resolve("logs").resolve("centre.log");
    }

    /** Ports and passwords of the embedded database, readable by its owner only. */
    Path secrets() {
        return root.resolve("database.properties");
    }

    /** Locked as long as a centre runs on this folder. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Written when the centre answers, taken away when it stops. */
    public Path readiness() {
        return root.resolve("ready.json");
    }

    private static void refuseWithoutRoom(Path root) throws IOException {
        long room = Files.getFileStore(root).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw CannotStart.outOfRoom(root, room >> 20, ROOM_NEEDED >> 20);
        }
    }
}
