package org.rihla.centre.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the server's own class path. */
final class PostgresBinaries {
    /** Version of the programs that the build pins; a new one gets a folder of its own. */
    static final String VERSION = "18.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /**
     * Unpacks the programs below the given folder unless an earlier start did; two starts at once
     * wait for each other.
     *
     * @throws CannotStart on a machine for which no programs are packed, or if they cannot be
     *     written
     */
    static PostgresBinaries unpackedBelow(Path folder) {
        refuseForeignMachine();
        Path home = folder.resolve("postgresql-" + VERSION);
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(folder);
                unpackLocked(folder, home);
            }
        } catch (IOException e) {
            throw CannotStart.reading(home, e);
        }
        return new PostgresBinaries(home);
    }

    /** One of {@code initdb}, {@code pg_ctl}, {@code postgres}. */
    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Where the programs lie. */
    Path home() {
        return home;
    }

    private static void refuseForeignMachine() {
        String system = System.getProperty("os.name");
        String processor = System.getProperty("os.arch");
        if (!system.toLowerCase(Locale.ROOT).contains("linux")
                || !List.of("amd64", "x86_64").contains(processor)) {
            throw CannotStart.configuration("database.foreign-machine", system, processor);
        }
    }

    private static void unpackLocked(Path folder, Path home) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve("postgresql.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            if (Files.isDirectory(home)) {
                return;
            }
            // Unpacked aside and moved at the end: a half-written folder is never taken for a whole
            // one.
            Path aside = Files.createTempDirectory(folder, "postgresql-");
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(aside);
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new IOException(ARCHIVE + " is missing from the class path");
            }
            TarArchiveInputStream entries =
                    new TarArchiveInputStream(
                            new XZInputStream(new BufferedInputStream(packed, 1 << 16)));
            for (TarArchiveEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                place(target, entry, entries);
            }
        }
    }

    private static void place(Path target, TarArchiveEntry entry, InputStream content)
            throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0100) != 0 || entry.getName().contains("bin/");
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
