package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Every answer that a season was given, in order. A season that was interrupted is played again
 * from it up to the last answer that is known and goes on from there; the one request of which it
 * is not known whether it arrived has the same idempotency key again, so that it happens once.
 */
final class Journal {
    private static final String FILE = "demo-journal.jsonl";

    private final @Nullable Path file;
    private final String keys;
    private final List<Reply> known;
    private int at;

    private Journal(@Nullable Path file, String keys, List<Reply> known) {
        this.file = file;
        this.keys = keys;
        this.known = known;
    }

    /** A line of the file. */
    private record Header(String keys) {}

    /** For a season that is played in one go: nothing is kept. */
    static Journal unkept() {
        return new Journal(null, UUID.randomUUID().toString(), List.of());
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
            return new Journal(file, keys, List.of());
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
        List<Reply> known = new ArrayList<>();
        String keys = Client.JSON.readValue(lines.getFirst(), Header.class).keys();
        List<String> whole = new ArrayList<>(List.of(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            try {
                known.add(Client.JSON.readValue(line, Reply.class));
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
     * The answer to the next request, if it is known from before.
     *
     * @throws PlayedWrong if something else was asked then
     */
    @Nullable Reply next(String asked) {
        if (at >= known.size()) {
            return null;
        }
        Reply reply = known.get(at);
        if (!reply.asked().equals(asked)) {
            throw new PlayedWrong(
                    "the journal knows %s where the season asks %s"
                            .formatted(reply.asked(), asked));
        }
        at++;
        return reply;
    }

    /** The idempotency key of the request that is asked now. */
    String key() {
        return keys + "-" + at;
    }

    /** Keeps an answer. */
    void add(Reply reply) {
        at++;
        if (file != null) {
            append(file, Client.JSON.writeValueAsString(reply));
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
