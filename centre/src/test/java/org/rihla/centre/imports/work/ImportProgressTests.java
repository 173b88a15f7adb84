package org.rihla.centre.imports.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.FrontOffice;
import org.rihla.centre.imports.ImportFiles;
import org.rihla.centre.imports.Importer;
import org.rihla.centre.imports.Imports.Begun;
import org.rihla.centre.imports.Imports.ImportReport;
import org.rihla.centre.imports.Imports.Progress;
import org.rihla.centre.imports.Imports.State;
import org.rihla.centre.imports.RowLedger;
import org.rihla.centre.imports.UnusableFile;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.imports.model.RunBook;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An import that takes its time: who sees what of it, and what a lost server leaves. */
@FrontOffice
class ImportProgressTests {
    private static final Actor SYSTEM = Actor.system("a test");

    @Autowired RunBook book;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch hasBegun = new CountDownLatch(1);
    private final AtomicInteger tidied = new AtomicInteger();
    private ImportQueue queue = new ImportQueue(1, 1);
    private ImportWork imports = new ImportWork(List.of(), book, queue, transactions, clock);
    private UploadedFiles files = UploadedFiles.of("slow.csv", new byte[0]);

    /** Takes two rows, refuses one, and ends when it may. */
    private final Importer slow =
            new Importer() {
                @Override
                public String kind() {
                    return "slow";
                }

                @Override
                public void read(Actor actor, ImportFiles files, RowLedger ledger) {
                    ledger.applied("slow.csv", 2);
                    ledger.unchanged("slow.csv", 3);
                    ledger.refused("slow.csv", 4, "x", Refusal.of("imports.cannot-read", "slow"));
                    hasBegun.countDown();
                    try {
                        mayEnd.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }
            };

    @BeforeEach
    void anImporterThatTakesItsTime() {
        queue = new ImportQueue(1, 1);
        imports =
                new ImportWork(
                        List.of(slow, unusable(), forbidden()), book, queue, transactions, clock);
        files = UploadedFiles.of("slow.csv", UUID.randomUUID().toString().getBytes(UTF_8));
    }

    @AfterEach
    void ends() throws InterruptedException {
        mayEnd.countDown();
        queue.stop();
    }

    @Test
    void nobodyReadsTheSameFilesWhileTheyAreReadAndLaterItIsToldThatTheyWere() throws Exception {
        Begun first = begun();
        hasBegun.await();
        assertThat(progress(first).state()).isEqualTo(State.RUNNING);
        assertThat(code(imports.begin(SYSTEM, "slow", files, tidied::incrementAndGet)))
                .isEqualTo("imports.read-now");
        assertThat(tidied).hasValue(1);

        mayEnd.countDown();
        ImportReport report = first.end().get(10, TimeUnit.SECONDS).orThrow();

        assertThat(report.read()).isEqualTo(3);
        assertThat(report.before()).isNull();
        assertThat(progress(first).state()).isEqualTo(State.DONE);
        assertThat(progress(first).percent()).isEqualTo(100);
        assertThat(tidied).hasValue(2);
        ImportReport again = imports.run(SYSTEM, "slow", files).orThrow();
        assertThat(again.before())
                .isNotNull()
                .satisfies(one -> assertThat(one.id()).isEqualTo(report.id()));
    }

    @Test
    void whatALostServerLeftIsSaidToHaveStoppedAndCanBeSentAgain() throws Exception {
        Begun lost = begun();
        hasBegun.await();
        jdbc.sql("update imports.run set beat = now() - interval '2 minutes' where id = :id")
                .param("id", lost.id())
                .update();
        assertThat(progress(lost).state()).isEqualTo(State.STOPPED);
        assertThat(imports.begin(SYSTEM, "slow", files, tidied::incrementAndGet))
                .isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void aFileThatIsNoneIsKeptWithItsReason() throws Exception {
        Begun begun = imports.begin(SYSTEM, "unusable", files, tidied::incrementAndGet).orThrow();
        assertThat(code(begun.end().get(10, TimeUnit.SECONDS))).isEqualTo("imports.empty-file");
        Progress progress = progress(begun);
        assertThat(progress.state()).isEqualTo(State.UNUSABLE);
        assertThat(progress.problem()).isNotNull();
    }

    @Test
    void whoeverComesWhileTooManyWaitIsToldSo() throws Exception {
        begun();
        hasBegun.await();
        assertThat(imports.begin(SYSTEM, "slow", other(), tidied::incrementAndGet))
                .isInstanceOf(Answer.Accepted.class);
        assertThat(code(imports.begin(SYSTEM, "slow", other(), tidied::incrementAndGet)))
                .isEqualTo("imports.too-many-wait");
    }

    @Test
    void whoMayNotWriteWhatIsImportedIsToldSoAndNothingWaitsForever() throws Exception {
        Begun begun = imports.begin(SYSTEM, "forbidden", files, tidied::incrementAndGet).orThrow();
        assertThatThrownBy(() -> begun.end().get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(NotAllowed.class);
        assertThat(progress(begun).state()).isEqualTo(State.UNUSABLE);
    }

    private Begun begun() {
        return imports.begin(SYSTEM, "slow", files, tidied::incrementAndGet).orThrow();
    }

    private Progress progress(Begun begun) {
        return imports.progress(SYSTEM, begun.id()).orElseThrow();
    }

    private static UploadedFiles other() {
        return UploadedFiles.of("slow.csv", UUID.randomUUID().toString().getBytes(UTF_8));
    }

    private static Importer forbidden() {
        return new Importer() {
            @Override
            public String kind() {
                return "forbidden";
            }

            @Override
            public void read(Actor actor, ImportFiles files, RowLedger ledger) {
                throw new NotAllowed("WRITE_FILES");
            }
        };
    }

    private static Importer unusable() {
        return new Importer() {
            @Override
            public String kind() {
                return "unusable";
            }

            @Override
            public void read(Actor actor, ImportFiles files, RowLedger ledger) {
                throw new UnusableFile("imports.empty-file", "slow.csv");
            }
        };
    }

    private static @Nullable String code(Answer<?> answer) {
        return answer instanceof Answer.Refused<?>(var no) ? no.code() : null;
    }
}
