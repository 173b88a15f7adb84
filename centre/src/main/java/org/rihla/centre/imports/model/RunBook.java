package org.rihla.centre.imports.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.Imports.Earlier;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;
import org.rihla.centre.imports.Imports.Progress;
import org.rihla.centre.imports.Imports.State;
import org.rihla.centre.shared.Refusal;

/** Where imports are kept, from their beginning. */
public interface RunBook {

    /**
     * An import that begins.
     *
     * @param alone of the files' names and content, if nobody may read the same at the same time
     * @param bytes of their content
     */
    record Beginning(
            String id, String kind, Actor actor, Instant at, @Nullable String alone, long bytes) {}

    /**
     * Keeps that an import begins; those that have given no sign for a minute have stopped.
     *
     * @return false if the same files are being read at this moment
     */
    boolean begin(Beginning beginning, State state);

    /** It goes on: so many rows, so much content. */
    void goesOn(ImportReport soFar, long refused, long taken);

    /**
     * Keeps its end with the refused rows that it holds.
     *
     * @param digest by which the same files are known again
     */
    void end(ImportReport report, long refused, String digest);

    /** Keeps that it did not come to its end. */
    void broke(String id, State state, @Nullable Refusal problem);

    /** How far it is. */
    Optional<Progress> progress(String id);

    /** The latest import of the same files before one, if they were read to the end. */
    Optional<Earlier> earlier(String id);

    /** Forgets refused rows of imports before a moment. */
    void forgetRowsBefore(Instant moment);

    /** The latest imports, the latest first. */
    List<PastImport> latest(int atMost);

    /** One import with the refused rows that are still kept. */
    Optional<ImportReport> find(String id);
}
