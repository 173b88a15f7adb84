package org.rihla.centre.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Places for tests that start databases: inside the build folder, where every account may pass
 * through.
 */
public final class BuildFolder {
    /** The build folder of this module. */
    public static final Path BUILD = Path.of("target").toAbsolutePath();

    private BuildFolder() {}

    /** A new, empty folder. */
    public static Path fresh(String purpose) {
        try {
            Path folder = Files.createTempDirectory(BUILD, purpose + "-");
            return Files.setPosixFilePermissions(
                    folder, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
