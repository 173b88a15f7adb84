package org.rihla.twin;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How many requests were made and how long each took, in all and by kind. */
final class Figures {
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final Pattern QUERY = Pattern.compile("\\?.*");
    private static final Pattern ID = Pattern.compile("/[0-9A-HJKMNP-TV-Z]{26}(?=/|$)");

    private final long began = System.nanoTime();
    private final Times all = new Times();
    private final Map<String, Times> kinds = new TreeMap<>();
    private int moves;

    /** The times that one kind of request took. */
    private static final class Times {
        private long[] nanos = new long[64];
        private int count;

        void add(long took) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = took;
        }

        Kind kind() {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new Kind(
                    count, percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
        }
    }

    /** Notes one request. */
    synchronized void request(String asked, long took, Change change) {
        all.add(took);
        kinds.computeIfAbsent(kindOf(asked), _ -> new Times()).add(took);
        moves += change == Change.MADE ? 1 : 0;
    }

    /** Notes the moves that one request made besides its first. */
    synchronized void moved(int more) {
        moves += more;
    }

    /** Whether a request changed something. */
    enum Change {
        MADE,
        NONE
    }

    /** The kind of a request: its method and path with {@code {id}} for each id. */
    static String kindOf(String asked) {
        return ID.matcher(QUERY.matcher(asked).replaceAll("")).replaceAll("/{id}");
    }

    /**
     * The figures of the whole run so far.
     *
     * @param used what server and database used
     */
    synchronized Run run(Used used) {
        double seconds = (System.nanoTime() - began) / 1e9;
        Kind every = all.kind();
        Map<String, Kind> each = new TreeMap<>();
        kinds.forEach((name, times) -> each.put(name, times.kind()));
        return new Run(
                tenths(seconds),
                every.requests(),
                Math.round(every.requests() / seconds),
                Math.round(moves / seconds),
                every.p50Ms(),
                every.p95Ms(),
                every.p99Ms(),
                used.peakMemoryMb(),
                tenths(used.serverSeconds()),
                tenths(used.databaseSeconds()),
                each);
    }

    /**
     * What server and database used, whatever else the machine had to do.
     *
     * @param peakMemoryMb the most that they held at once, in MiB
     * @param serverSeconds processor time of the server
     * @param databaseSeconds processor time of the database
     */
    record Used(long peakMemoryMb, double serverSeconds, double databaseSeconds) {}

    /** How long one kind of request took, in milliseconds. */
    record Kind(int requests, double p50Ms, double p95Ms, double p99Ms) {}

    /** The part {@code run} of the season report; the only one that differs from run to run. */
    record Run(
            double seconds,
            int requests,
            long requestsPerSecond,
            long movesPerSecond,
            double p50Ms,
            double p95Ms,
            double p99Ms,
            long peakMemoryMb,
            double serverCpuSeconds,
            double databaseCpuSeconds,
            Map<String, Kind> kinds) {}

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return tenths(sorted[index] / NANOS_PER_MILLI);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
