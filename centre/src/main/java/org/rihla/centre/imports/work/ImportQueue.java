package org.rihla.centre.imports.work;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Imports that go on while the one who sent them looks at their progress: few at once, so that
 * pages stay quick, and few that wait, because each keeps its files on the disk.
 */
@Component
class ImportQueue {
    private static final int WAIT_FOR_ROW_SECONDS = 5;

    private final ThreadPoolExecutor workers;

    ImportQueue(
            @Value("${rihla.imports.at-once:2}") int atOnce,
            @Value("${rihla.imports.waiting:8}") int waiting) {
        workers =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(waiting),
                        Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    /** Takes work; false if too much waits already. */
    boolean take(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Each row has its own transaction: stopping between two rows loses none that was told. */
    @PreDestroy
    void stop() throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(WAIT_FOR_ROW_SECONDS, TimeUnit.SECONDS);
    }
}
