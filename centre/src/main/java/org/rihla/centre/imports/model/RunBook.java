package org.rihla.centre.imports.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.PastImport;

/** Where past imports are kept. */
public interface RunBook {

    /** Keeps an import and its refused rows. */
    void keep(Actor actor, Instant at, ImportReport report);

    /** Forgets refused rows of imports before a moment. */
    void forgetRowsBefore(Instant moment);

    /** The latest imports, the latest first. */
    List<PastImport> latest(int atMost);

    /** One import with the refused rows that are still kept. */
    Optional<ImportReport> find(String id);
}
