package org.rihla.centre.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * What became of an import.
     *
     * @param id under which it is kept
     * @param kind what was imported
     * @param read rows read, headers not counted
     * @param applied rows that changed something
     * @param unchanged rows that said what was already there
     * @param refused rows that were not taken
     */
    record ImportReport(
            String id,
            String kind,
            long read,
            long applied,
            long unchanged,
            List<RefusedRow> refused) {
        /** Keeps a copy of the refused rows. */
        public ImportReport {
            refused = List.copyOf(refused);
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
            Instant at,
            String by,
            long read,
            long applied,
            long unchanged,
            long refused) {}

    /** The kinds that can be imported. */
    Set<String> kinds();

    /**
     * Reads files of one kind; refuses an unknown kind or files that are not what the kind needs.
     */
    Answer<ImportReport> run(Actor actor, String kind, ImportFiles files);

    /** The latest imports, the latest first, at most so many. */
    List<PastImport> latest(Actor actor, int atMost);

    /** One import; its refused rows are kept for thirty days. */
    Optional<ImportReport> find(Actor actor, String id);
}
