package org.rihla.centre.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What the embedded database needs to be found again: its port and its two passwords, drawn once
 * per data folder.
 *
 * @param port the port it answered on last
 * @param administrator password of {@code postgres}, used only to make the centre's own role and
 *     database
 * @param centre password of {@code rihla}, whom the server works as
 */
record DatabaseSecrets(int port, String administrator, String centre) {

    /** Draws new passwords. */
    static DatabaseSecrets draw(int port) {
        return new DatabaseSecrets(port, password(), password());
    }

    /** Reads what {@link #write} wrote. */
    static DatabaseSecrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        return new DatabaseSecrets(
                Integer.parseInt(wanted(properties, "port", file)),
                wanted(properties, "administrator", file),
                wanted(properties, "centre", file));
    }

    /** The same passwords on another port. */
    DatabaseSecrets on(int otherPort) {
        return new DatabaseSecrets(otherPort, administrator, centre);
    }

    /** Writes the file whole or not at all, readable by its owner only. */
    void write(Path file) throws IOException {
        Path aside =
                Files.createTempFile(
                        file.toAbsolutePath().resolveSibling("."),
                        "database",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                aside,
                "port=%d%nadministrator=%s%ncentre=%s%n".formatted(port, administrator, centre));
        Files.move(
                aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets[port=%d]".formatted(port);
    }

    private static String wanted(Properties properties, String name, Path file) throws IOException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IOException("%s does not say %s".formatted(file, name));
        }
        return value;
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
