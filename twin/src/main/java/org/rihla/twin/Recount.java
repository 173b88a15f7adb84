package org.rihla.twin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Counts the season once more from the lists of those who own the facts (applications, journeys,
 * returns), so that the report's own tables cannot drift from them unseen.
 */
final class Recount {
    private static final String STATE = "state";

    private final World world;

    Recount(World world) {
        this.world = world;
    }

    /** Where the report differs from the lists; empty when it does not. */
    List<String> differences(JsonNode report) {
        List<String> differences = new ArrayList<>();
        JsonNode stages = report.path("stages");
        int applications = 0;
        for (World.Post post : world.posts) {
            applications += items("/calls/" + post.call() + "/applications").size();
        }
        compare("applications", applications, stages.path("UNIQUE").asInt(), differences);
        List<JsonNode> journeys = items("/placements?season=" + world.season());
        compare("journeys", journeys.size(), stages.path("CONFIRMED").asInt(), differences);
        long withdrawn = journeys.stream().filter(at -> is(at, "WITHDRAWN")).count();
        compare("withdrawn", withdrawn, stages.path("WITHDRAWN").asInt(), differences);
        long started = journeys.stream().filter(at -> at.hasNonNull("workingFrom")).count();
        compare("starters", started, stages.path("WORKING").asInt(), differences);
        compareReturns(report.path("returns"), differences);
        return differences;
    }

    /** Somebody who never began has no return to count. */
    private void compareReturns(JsonNode counted, List<String> differences) {
        Map<String, Long> classes = new TreeMap<>();
        for (JsonNode home : items("/returns?season=" + world.season())) {
            String returnClass = home.path("returnClass").asString();
            if (!world.neverStarted.contains(home.path("placement").asString())) {
                classes.merge(returnClass, 1L, Long::sum);
            }
        }
        counted.properties()
                .forEach(entry ->
                        compare(
                                "returns " + entry.getKey(),
                                classes.getOrDefault(entry.getKey(), 0L),
                                entry.getValue().asInt(),
                                differences));
    }

    private static boolean is(JsonNode journey, String state) {
        return journey.path(STATE).asString().equals(state);
    }

    /** All pages of a list. */
    private List<JsonNode> items(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = world.division().get(path).orThrow();
        page.path("items").forEach(items::add);
        while (!page.path("next").asString("").isEmpty()) {
            String after = URLEncoder.encode(page.path("next").asString(), StandardCharsets.UTF_8);
            page = world.division().get(path + "&after=" + after).orThrow();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private static void compare(String what, long listed, long counted, List<String> differences) {
        if (listed != counted) {
            differences.add("%s: listed %d, counted %d".formatted(what, listed, counted));
        }
    }
}
