package org.rihla.centre.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.database.CannotStart;

/**
 * The file that tells programs on this machine that a centre answers, and where; gone when it
 * stops.
 */
record Readiness(Path file) implements AutoCloseable {
    private static final Pattern TEXT =
            Pattern.compile("\\{\"url\":\"([^\"]+)\",\"pid\":([0-9]{1,9})\\}");

    /** Writes the file whole or not at all, readable by its owner only. */
    void announce(String url) {
        String text = "{\"url\":\"%s\",\"pid\":%d}%n".formatted(url, ProcessHandle.current().pid());
        try {
            var ownerOnly =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            Path aside =
                    Files.createTempFile(
                            file.toAbsolutePath().resolveSibling("."), "ready", ".new", ownerOnly);
            Files.writeString(aside, text);
            Files.move(
                    aside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CannotStart.reading(file, e);
        }
    }

    /**
     * The address of a live centre on a data folder, or null if none has announced itself there.
     */
    static @Nullable String announcedIn(Path folder) {
        Path file = folder.resolve("ready.json");
        try {
            Matcher text = TEXT.matcher(Files.readString(file).strip());
            return text.matches() && ProcessHandle.of(Long.parseLong(text.group(2))).isPresent()
                    ? text.group(1)
                    : null;
        } catch (IOException _) {
            return null;
        }
    }

    /** Takes away what a centre that was killed could not. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CannotStart.reading(file, e);
        }
    }
}
