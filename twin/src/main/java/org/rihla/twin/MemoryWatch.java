package org.rihla.twin;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at a centre's memory every second and keeps the most that it saw. */
final class MemoryWatch implements AutoCloseable {
    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("memory").factory());

    MemoryWatch(Servers centre) {
        var _ =
                timer.scheduleAtFixedRate(
                        () -> peak.accumulateAndGet(centre.memoryMb(), Math::max),
                        0,
                        1,
                        TimeUnit.SECONDS);
    }

    /** The most so far, in MiB. */
    long peakMb() {
        return peak.get();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
