package org.rihla.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was played, case by case as it was played; compared with the centre's own counts at the end.
 * Several counters write in it at once.
 */
final class Ledger {
    private final Map<String, Integer> times = new TreeMap<>();
    private final Map<String, Set<String>> stages = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Set<String>> returns = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();

    /** Something that is counted as often as it happens, such as an expression of interest. */
    synchronized void happened(String what) {
        times.merge(what, 1, Integer::sum);
    }

    /** One more person reached a stage. */
    synchronized void reached(String stage, String person) {
        stages.computeIfAbsent(stage, _ -> new TreeSet<>()).add(person);
    }

    /** The centre said no, with a code. */
    synchronized void refused(String code) {
        refusals.merge(code, 1, Integer::sum);
    }

    /** The centre said something else than it must of one case, which is named by its number. */
    synchronized void contradicted(String difference) {
        contradictions.add(difference);
    }

    /** What was contradicted since it was asked last, in the order of the cases. */
    synchronized List<String> takeContradictions() {
        List<String> taken = contradictions.stream().sorted().toList();
        contradictions.clear();
        return taken;
    }

    /** Somebody's return ended in a class. */
    synchronized void cameHome(String returnClass, String person) {
        returns.computeIfAbsent(returnClass, _ -> new TreeSet<>()).add(person);
    }

    /** How many reached a stage. */
    synchronized int at(String stage) {
        return people(stage).size();
    }

    /** Who reached a stage, by the id of her file. */
    synchronized Set<String> people(String stage) {
        Set<String> known = stages.get(stage);
        return known == null ? Set.of() : Set.copyOf(known);
    }

    /** Who came home in a class, by the id of her file. */
    synchronized Set<String> home(String returnClass) {
        @Nullable Set<String> known = returns.get(returnClass);
        return known == null ? Set.of() : Set.copyOf(known);
    }

    /** How often what is counted by times happened, and how many people reached each stage. */
    synchronized Map<String, Integer> stages() {
        Map<String, Integer> counts = new TreeMap<>(times);
        stages.forEach((stage, people) -> counts.put(stage, people.size()));
        return Map.copyOf(counts);
    }

    synchronized Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    synchronized Map<String, Integer> returns() {
        Map<String, Integer> counts = new TreeMap<>();
        returns.forEach((name, people) -> counts.put(name, people.size()));
        return Map.copyOf(counts);
    }
}
