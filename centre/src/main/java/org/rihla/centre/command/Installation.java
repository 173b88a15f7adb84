package org.rihla.centre.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rihla.centre.database.DataFolder;

/** Where this installation keeps things, and what its environment says. */
record Installation(Map<String, String> environment) {
    /** Environment variable with the folder that holds the launcher. */
    static final String HOME = "RIHLA_HOME";

    /** The folder of the launcher, or the working folder without one. */
    Path home() {
        return Path.of(environment.getOrDefault(HOME, "")).toAbsolutePath().normalize();
    }

    /** The data folder that the options name, or {@code data/centre} beside the launcher. */
    Path data(Options options) {
        String typed = options.value("--data", "");
        return typed.isEmpty() ? home().resolve("data").resolve("centre") : Path.of(typed);
    }

    /**
     * Where PostgreSQL's programs are unpacked: once for all data folders of this launcher, if it
     * may be.
     */
    Path programs(DataFolder folder) {
        Path shared = home().resolve(".rihla");
        boolean launched = environment.containsKey(HOME) && Files.isDirectory(shared);
        return launched && Files.isWritable(shared) ? shared : folder.root();
    }
}
