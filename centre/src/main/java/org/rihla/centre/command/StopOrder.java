package org.rihla.centre.command;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops things in the opposite order of their starting, once, whether the end comes by a signal or
 * by a failed start: first the pages, then the database, last the lock on the folder.
 */
final class StopOrder implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();

    /** Something has started; this is how it stops. */
    synchronized void started(Runnable stop) {
        stops.push(stop);
    }

    /** Stops everything when the process is asked to end. */
    void onSignal() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("rihla-stop").unstarted(this::close));
    }

    @Override
    public synchronized void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
