package org.rihla.twin;

import java.util.Arrays;

/** How many requests were made and how long each took. */
final class Figures {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long began = System.nanoTime();
    private long[] nanos = new long[1024];
    private int requests;
    private int moves;

    /** Notes one request. */
    synchronized void request(long took, boolean changedSomething) {
        if (requests == nanos.length) {
            nanos = Arrays.copyOf(nanos, requests * 2);
        }
        nanos[requests++] = took;
        moves += changedSomething ? 1 : 0;
    }

    /**
     * The figures of the whole run so far.
     *
     * @param peakMemoryMb the most that server and database held at once, in MiB
     */
    synchronized Run run(long peakMemoryMb) {
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] sorted = Arrays.copyOf(nanos, requests);
        Arrays.sort(sorted);
        return new Run(
                Math.round(seconds * 10) / 10.0,
                requests,
                Math.round(moves / seconds),
                percentile(sorted, 50),
                percentile(sorted, 95),
                peakMemoryMb);
    }

    /** The part {@code run} of the season report; the only one that differs from run to run. */
    record Run(
            double seconds,
            int requests,
            long movesPerSecond,
            long p50Ms,
            long p95Ms,
            long peakMemoryMb) {}

    private static long percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return Math.ceilDiv(sorted[index], NANOS_PER_MILLI);
    }
}
