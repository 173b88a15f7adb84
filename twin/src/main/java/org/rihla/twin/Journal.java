package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Every answer that a season was given, under who asked what for the how-manieth time; so it does
 * not matter in which order those who work side by side came. A season that was interrupted is
 * played again from it and goes on where nothing is known; a request of which it is not known
 * whether it arrived has the same idempotency key again, so that it happens once.
 */
final class Journal {
    private static final String FILE = "demo-journal.jsonl";

    private final @Nullable Path file;
    private final String keys;
    private final Map<String, Reply> known;
    private final Map<UUID, Integer> asked = new HashMap<>();

    private Journal(@Nullable Path file, String keys, Map<String, Reply> known) {
        this.file = file;
        this.keys = keys;
        this.known = known;
    }

    /** The first line of the file. */
    private record Header(String keys) {}

    /** Each other line of the file. */
    private record Line(String key, Reply reply) {}

    /**
     * For a season that is played in one go: nothing is kept. The same season has the same keys, of
     * which a centre in demonstration makes the same ids.
     *
     * @param season what tells this season from another, such as its size and seed
     */
    static Journal unkept(String season) {
        return new Journal(null, season, Map.of());
    }

    /** The journal in a data folder, with what is known already. */
    static Journal in(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            String keys = UUID.randomUUID().toString();
            append(file, Client.JSON.writeValueAsString(new Header(keys)));
            return new Journal(file, keys, Map.of());
        }
        return read(file);
    }

    /** Takes the journal away: the season has been played. */
    static void end(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    /** Reads what is whole; a line that a fall of the machine cut short was not answered. */
    private static Journal read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, Reply> known = new HashMap<>();
        String keys = Client.JSON.readValue(lines.getFirst(), Header.class).keys();
        List<String> whole = new ArrayList<>(List.of(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            try {
                Line read = Client.JSON.readValue(line, Line.class);
                known.put(read.key(), read.reply());
                whole.add(line);
            } catch (JacksonException _) {
                break;
            }
        }
        Files.writeString(file, String.join("\n", whole) + "\n");
        return new Journal(file, keys, known);
    }

    /** How many answers are known from before. */
    int known() {
        return known.size();
    }

    /**
     * The idempotency key of a request: the same for the same question at the same time of asking,
     * whatever else is asked meanwhile.
     *
     * @param question who asks, method, path and content
     */
    String key(String question) {
        UUID about =
                UUID.nameUUIDFromBytes((keys + "\n" + question).getBytes(StandardCharsets.UTF_8));
        int times;
        synchronized (asked) {
            times = asked.merge(about, 1, Integer::sum);
        }
        return UUID.nameUUIDFromBytes((about + "\n" + times).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The answer to a request, if it is known from before. */
    @Nullable Reply known(String key) {
        return known.get(key);
    }

    /** Keeps an answer. */
    void add(String key, Reply reply) {
        if (file != null) {
            String line = Client.JSON.writeValueAsString(new Line(key, reply));
            synchronized (asked) {
                append(file, line);
            }
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
    }
}
