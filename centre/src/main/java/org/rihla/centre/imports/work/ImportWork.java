package org.rihla.centre.imports.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.imports.model.RunBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the importer of a kind. There is no transaction around the rows: each importer applies them
 * one by one, so that what was applied stays applied whatever comes later.
 */
@Service
class ImportWork implements Imports {
    private static final Duration ROWS_ARE_KEPT = Duration.ofDays(30);

    private final Map<String, Importer> importers;
    private final RunBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWork(
            List<Importer> importers,
            RunBook book,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.importers =
                importers.stream()
                        .collect(
                                Collectors.toMap(
                                        Importer::kind,
                                        it -> it,
                                        ImportWork::refuseTwo,
                                        TreeMap::new));
        this.book = book;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private static Importer refuseTwo(Importer one, Importer other) {
        throw new IllegalStateException(
                "Two importers of the kind %s: %s and %s"
                        .formatted(one.kind(), one.getClass(), other.getClass()));
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(importers.keySet());
    }

    @Override
    public Answer<ImportReport> run(Actor actor, String kind, ImportFiles files) {
        actor.needs(Right.IMPORT);
        Importer importer = importers.get(kind);
        if (importer == null) {
            return Answer.refused(
                    "imports.unknown-kind", kind, String.join(", ", importers.keySet()));
        }
        if (files.names().isEmpty()) {
            return Answer.refused("imports.no-files");
        }
        CountingLedger ledger = new CountingLedger();
        try {
            importer.read(actor, files, ledger);
        } catch (UnusableFile unusable) {
            return new Answer.Refused<>(unusable.refusal());
        }
        // A file sent again is another run of the import, also in a replay.
        Ulid.part(UUID.randomUUID().toString());
        ImportReport report = ledger.report(Ulid.next(clock), kind);
        transaction.executeWithoutResult(_ -> {
            book.forgetRowsBefore(clock.instant().minus(ROWS_ARE_KEPT));
            book.keep(actor, clock.instant(), report);
        });
        return Answer.of(report);
    }

    @Override
    public List<PastImport> latest(Actor actor, int atMost) {
        actor.needs(Right.IMPORT);
        return book.latest(atMost);
    }

    @Override
    public Optional<ImportReport> find(Actor actor, String id) {
        actor.needs(Right.IMPORT);
        return book.find(id);
    }
}
