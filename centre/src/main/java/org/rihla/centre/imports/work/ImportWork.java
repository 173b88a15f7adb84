package org.rihla.centre.imports.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.Imports;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.imports.model.RunBook;
import org.rihla.centre.imports.model.RunBook.Beginning;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.Refusal;
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
    private final ImportQueue queue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportWork(
            List<Importer> importers,
            RunBook book,
            ImportQueue queue,
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
        this.queue = queue;
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

    /** An import with everything that it needs. */
    private record Job(
            Actor actor,
            Importer importer,
            WatchedFiles files,
            WatchedFiles.Print print,
            String id) {

        Beginning beginning(Instant at, boolean alone) {
            return new Beginning(
                    id, importer.kind(), actor, at, alone ? print.digest() : null, print.bytes());
        }
    }

    @Override
    public Answer<ImportReport> run(Actor actor, String kind, ImportFiles files) {
        return job(actor, kind, files)
                .then(job -> {
                    // A program that asks again after a server was lost must not find its own trace
                    // in the way: rows that were taken are unchanged the second time.
                    book.begin(job.beginning(clock.instant(), false), State.RUNNING);
                    return read(job);
                });
    }

    @Override
    public Answer<Begun> begin(Actor actor, String kind, ImportFiles files, Runnable afterwards) {
        Answer<Begun> begun = job(actor, kind, files).then(job -> queued(job, afterwards));
        if (begun instanceof Answer.Refused<Begun>) {
            afterwards.run();
        }
        return begun;
    }

    private Answer<Begun> queued(Job job, Runnable afterwards) {
        if (!book.begin(job.beginning(clock.instant(), true), State.WAITING)) {
            return Answer.refused("imports.read-now");
        }
        CompletableFuture<Answer<ImportReport>> end = new CompletableFuture<>();
        boolean taken =
                queue.take(() -> {
                    try {
                        end.complete(read(job));
                    } catch (NotAllowed no) {
                        end.completeExceptionally(no);
                    } finally {
                        afterwards.run();
                        end.completeExceptionally(new IllegalStateException("The import broke"));
                    }
                });
        if (!taken) {
            book.broke(job.id(), State.UNUSABLE, Refusal.of("imports.too-many-wait"));
            return Answer.refused("imports.too-many-wait");
        }
        return Answer.of(new Begun(job.id(), end));
    }

    private Answer<Job> job(Actor actor, String kind, ImportFiles files) {
        actor.needs(Right.IMPORT);
        Importer importer = importers.get(kind);
        if (importer == null) {
            return Answer.refused(
                    "imports.unknown-kind", kind, String.join(", ", importers.keySet()));
        }
        if (files.names().isEmpty()) {
            return Answer.refused("imports.no-files");
        }
        WatchedFiles watched = new WatchedFiles(files);
        // A file sent again is another run of the import, also in a replay.
        Ulid.part(UUID.randomUUID().toString());
        String id = Ulid.next(clock);
        Ulid.part("rows");
        return Answer.of(new Job(actor, importer, watched, watched.print(), id));
    }

    private Answer<ImportReport> read(Job job) {
        CountingLedger ledger =
                new CountingLedger(
                        job.id(),
                        job.importer().kind(),
                        (soFar, refused) -> book.goesOn(soFar, refused, job.files().taken()));
        book.goesOn(ledger.report(null), 0, 0);
        boolean broke = true;
        try {
            job.importer().read(job.actor(), job.files(), ledger);
            broke = false;
        } catch (UnusableFile unusable) {
            broke = false;
            book.broke(job.id(), State.UNUSABLE, unusable.refusal());
            return new Answer.Refused<>(unusable.refusal());
        } catch (NotAllowed no) {
            broke = false;
            book.broke(job.id(), State.UNUSABLE, Refusal.of("imports.not-allowed"));
            throw no;
        } finally {
            if (broke) {
                book.broke(job.id(), State.STOPPED, null);
            }
        }
        transaction.executeWithoutResult(_ -> {
            book.forgetRowsBefore(clock.instant().minus(ROWS_ARE_KEPT));
            book.end(ledger.report(null), ledger.refusedRows(), job.print().digest());
        });
        return Answer.of(ledger.report(book.earlier(job.id()).orElse(null)));
    }

    @Override
    public Optional<Progress> progress(Actor actor, String id) {
        actor.needs(Right.IMPORT);
        return book.progress(id);
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
