package org.rihla.centre.database;

import java.util.ArrayList;
import java.util.List;

/** What a commit means to the embedded database. */
public enum Durability {
    /** What was acknowledged is on the disk, whatever happens next. */
    LASTING("on"),

    /** Fast and forgetful, for tests whose data dies with them. */
    THROWAWAY("off");

    private static final List<String> ALWAYS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "max_connections=60",
                    "shared_buffers=128MB",
                    "logging_collector=off",
                    "log_min_messages=warning",
                    "log_timezone=UTC",
                    "timezone=UTC");

    private final String waitsForDisk;

    Durability(String waitsForDisk) {
        this.waitsForDisk = waitsForDisk;
    }

    /** The settings for the server's command line. */
    List<String> settings() {
        List<String> all = new ArrayList<>(ALWAYS);
        for (String promise : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            all.add(promise + "=" + waitsForDisk);
        }
        return List.copyOf(all);
    }
}
