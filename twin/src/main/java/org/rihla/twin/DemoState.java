package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a demonstration remembers between two starts, in a file that only its owner reads.
 *
 * @param played whether the season has been played to its end
 * @param workers the size of the season that is played
 * @param seed and its seed
 * @param accounts one a role, with the passwords that were made for them
 * @param slipCode with which the worker of the demonstration opens her page
 * @param birthDate the other half of her sign-in
 */
record DemoState(
        boolean played,
        int workers,
        long seed,
        List<Staff.Account> accounts,
        @Nullable String slipCode,
        @Nullable String birthDate) {
    private static final String FILE = "demo-accounts.json";

    /** What was remembered in a data folder, or null at the first start. */
    static @Nullable DemoState of(Path data) throws IOException {
        Path file = data.resolve(FILE);
        return Files.exists(file)
                ? Client.JSON.readValue(Files.readString(file), DemoState.class)
                : null;
    }

    /** The same with the accounts that are open now. */
    DemoState with(List<Staff.Account> open) {
        return new DemoState(played, workers, seed, List.copyOf(open), slipCode, birthDate);
    }

    /** The same once the season has been played to its end. */
    DemoState played(String slip, String born) {
        return new DemoState(true, workers, seed, accounts, slip, born);
    }

    /** Remembers. */
    void keepIn(Path data) {
        try {
            write(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The accounts cannot be kept in " + data, e);
        }
    }

    private void write(Path data) throws IOException {
        Path aside = data.resolve(FILE + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(
                aside,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, Client.JSON.writeValueAsString(this));
        Files.move(
                aside,
                data.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
