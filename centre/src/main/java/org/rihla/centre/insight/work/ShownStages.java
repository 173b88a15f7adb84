package org.rihla.centre.insight.work;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.law.disclosure.DisclosurePolicy;
import org.rihla.law.disclosure.SmallCells;

/**
 * Which stages of the road may be shown. Each stage holds the next, so two of them that differ by a
 * few persons show those who fell out between; and those who fell out, subtracted too, must not
 * show a few that are left (R17). The stages that matter most are taken first.
 */
record ShownStages(DisclosurePolicy policy) {
    private static final List<String> FIRST =
            List.of("WORKING", "UNIQUE", "ELIGIBLE", "SELECTED", "ARRIVED", "CLEARED");
    private static final Map<String, Between> BETWEEN =
            Map.of(
                    "TO_COMPLETE", new Between("UNIQUE", "ELIGIBLE"),
                    "NOT_ELIGIBLE", new Between("UNIQUE", "ELIGIBLE"),
                    "ABSENT", new Between("CONVOKED", "PRESENT"),
                    "DECLINED", new Between("SELECTED", "CONFIRMED"));

    /** Two stages between which somebody can fall out. */
    private record Between(String before, String after) {}

    Map<String, @Nullable Integer> of(Map<String, @Nullable Integer> counts) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        Set<String> order = new LinkedHashSet<>(FIRST);
        order.addAll(counts.keySet());
        for (String stage : order) {
            int count = Disclosure.known(counts.get(stage));
            if (count >= policy.k() && fits(count, shown) && leavesEnough(stage, count, counts)) {
                shown.put(stage, count);
            }
        }
        Map<String, @Nullable Integer> all = new LinkedHashMap<>();
        counts.keySet().forEach(stage -> all.put(stage, shown.get(stage)));
        return all;
    }

    private boolean fits(int count, Map<String, Integer> shown) {
        return shown.values().stream()
                .allMatch(other -> SmallCells.differenceShown(other, count, policy));
    }

    private boolean leavesEnough(String stage, int count, Map<String, @Nullable Integer> counts) {
        Between between = BETWEEN.get(stage);
        if (between == null) {
            return true;
        }
        int fellOut =
                Disclosure.known(counts.get(between.before()))
                        - Disclosure.known(counts.get(between.after()));
        return SmallCells.differenceShown(fellOut, count, policy);
    }
}
