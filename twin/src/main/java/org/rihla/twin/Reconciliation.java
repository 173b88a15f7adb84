package org.rihla.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares what was played with what the centre counts; every difference is named. */
final class Reconciliation {
    private Reconciliation() {}

    /** The differences in words; empty when the centre counts what was played. */
    static List<String> of(Ledger played, JsonNode report) {
        List<String> differences = new ArrayList<>();
        compare("stage", new TreeMap<>(played.stages()), report.path("stages"), differences);
        compare("return", new TreeMap<>(played.returns()), report.path("returns"), differences);
        int returns = report.path("returns").valueStream().mapToInt(JsonNode::asInt).sum();
        if (returns != played.at("WORKING")) {
            differences.add(
                    "returns: %d started, but the six classes and those still due add up to %d"
                            .formatted(played.at("WORKING"), returns));
        }
        for (JsonNode place : report.path("places")) {
            int counted =
                    place.path("reserved").asInt()
                            + place.path("committed").asInt()
                            + place.path("consumed").asInt();
            int asked = place.path("asked").asInt();
            if (counted + place.path("open").asInt() != asked) {
                differences.add(
                        "places: %s asked for %d, but reserved, committed, consumed and open add up to %d"
                                .formatted(
                                        place.path("cell").asString(),
                                        asked,
                                        counted + place.path("open").asInt()));
            }
        }
        return differences;
    }

    private static void compare(
            String what, Map<String, Integer> played, JsonNode counted, List<String> differences) {
        played.forEach((name, number) -> {
            int there = counted.path(name).asInt(0);
            if (there != number) {
                differences.add(
                        "%s %s: played %d, counted %d".formatted(what, name, number, there));
            }
        });
    }
}
