package org.rihla.centre.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;

/** Runs imports and keeps what became of each row. */
public interface Imports {

    /**
     * A row that was not taken.
     *
     * @param file which file
     * @param row the number that a spreadsheet shows; the header is row 1
     * @param text the row as it stood
     * @param why code, fields and sentence
     */
    record RefusedRow(String file, long row, String text, Refusal why) {}

    /** How far an import is. */
    enum State {
        /** Others are read first. */
        WAITING,
        RUNNING,
        DONE,
        /** A file was not what it should be; nothing of it was taken. */
        UNUSABLE,
        /** The server stopped; what was applied until then stays applied. */
        STOPPED
    }

    /** An import of the very same files before this one. */
    record Earlier(String id, Instant at, String by) {}

    /**
     * What became of an import.
     *
     * @param id under which it is kept
     * @param kind what was imported
     * @param read rows read, headers not counted
     * @param applied rows that changed something
     * @param unchanged rows that said what was already there
     * @param refused rows that were not taken
     * @param before the same files, read before; their rows are not doubled
     */
    record ImportReport(
            String id,
            String kind,
            long read,
            long applied,
            long unchanged,
            List<RefusedRow> refused,
            List<TableHead> heads,
            @Nullable Earlier before) {
        /** Keeps a copy of the refused rows. */
        public ImportReport {
            refused = List.copyOf(refused);
            heads = List.copyOf(heads);
        }
    }

    /**
     * An import of the past, without its rows.
     *
     * @param at when it was run
     * @param by who ran it, as others see her
     * @param refused how many rows were not taken
     */
    record PastImport(
            String id,
            String kind,
            State state,
            Instant at,
            String by,
            long read,
            long applied,
            long unchanged,
            long refused) {}

    /**
     * How far an import is.
     *
     * @param rows read so far; zero while the files are looked through
     * @param percent of the files' content that has been read
     * @param problem why nothing was taken, if the files were unusable
     */
    record Progress(
            String id,
            String kind,
            State state,
            long rows,
            int percent,
            @Nullable Refusal problem) {}

    /** An import that has begun and goes on by itself. */
    record Begun(String id, Future<Answer<ImportReport>> end) {}

    /** The kinds that can be imported. */
    Set<String> kinds();

    /**
     * Reads files of one kind; refuses an unknown kind or files that are not what the kind needs.
     */
    Answer<ImportReport> run(Actor actor, String kind, ImportFiles files);

    /**
     * The same, without waiting for the end.
     *
     * @param files stay readable until {@code afterwards} is run
     * @param afterwards is run in any case, also if the import is refused at once
     */
    Answer<Begun> begin(Actor actor, String kind, ImportFiles files, Runnable afterwards);

    /** How far an import is. */
    Optional<Progress> progress(Actor actor, String id);

    /** The latest imports, the latest first, at most so many. */
    List<PastImport> latest(Actor actor, int atMost);

    /** One import; its refused rows are kept for thirty days. */
    Optional<ImportReport> find(Actor actor, String id);
}
