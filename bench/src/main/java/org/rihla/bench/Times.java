package org.rihla.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How long each kind of page took. */
final class Times {
    private final Map<String, double[]> kinds = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    synchronized void add(String kind, double millis) {
        double[] known = kinds.getOrDefault(kind, new double[0]);
        double[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = millis;
        kinds.put(kind, more);
    }

    /** A page that did not come: its kind and what was answered instead. */
    synchronized void failed(String kind, int status) {
        failures.merge(kind + " " + status, 1, Integer::sum);
    }

    /** A table: a line per kind, slowest p95 first, and one for all. */
    synchronized String table(String title) {
        StringBuilder table = new StringBuilder("\n" + title + "\n");
        table.append("| kind | n | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|\n");
        kinds.entrySet().stream()
                .sorted((a, b) -> Double.compare(at(b.getValue(), 95), at(a.getValue(), 95)))
                .forEach(kind -> table.append(line(kind.getKey(), kind.getValue())));
        double[] all = kinds.values().stream().flatMapToDouble(Arrays::stream).toArray();
        table.append(line("**all**", all));
        return table.append("errors: ").append(failures).append('\n').toString();
    }

    private static String line(String kind, double[] times) {
        return "| %s | %d | %.1f | %.1f | %.1f |%n"
                .formatted(kind, times.length, at(times, 50), at(times, 95), at(times, 99));
    }

    private static double at(double[] times, int percent) {
        if (times.length == 0) {
            return 0;
        }
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
