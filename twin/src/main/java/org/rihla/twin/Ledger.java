package org.rihla.twin;

import java.util.Map;
import java.util.TreeMap;

/** What was played, counted as it was played; compared with the centre's own counts at the end. */
final class Ledger {
    private final Map<String, Integer> stages = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> returns = new TreeMap<>();

    /** One more person reached a stage. */
    void reached(String stage) {
        stages.merge(stage, 1, Integer::sum);
    }

    /** The centre said no, with a code. */
    void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    /** Somebody's return ended in a class. */
    void cameHome(String returnClass) {
        returns.merge(returnClass, 1, Integer::sum);
    }

    /** How many reached a stage. */
    int at(String stage) {
        return stages.getOrDefault(stage, 0);
    }

    Map<String, Integer> stages() {
        return Map.copyOf(stages);
    }

    Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    Map<String, Integer> returns() {
        return Map.copyOf(returns);
    }
}
