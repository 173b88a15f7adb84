package org.rihla.twin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Compares the season, person by person, with the lists of those who own the facts (applications,
 * journeys, returns), so that the report's own tables cannot drift from them unseen. A difference
 * names its cases by the numbers of their journeys.
 */
final class Recount {
    private static final int NAMED = 10;
    private static final Map<String, Predicate<JsonNode>> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("CLEARED", journey -> journey.hasNonNull("clearedOn"));
        STAGES.put("DEPARTED", journey -> journey.hasNonNull("departedOn"));
        STAGES.put("ARRIVED", journey -> journey.hasNonNull("arrivedOn"));
        STAGES.put("WORKING", journey -> journey.hasNonNull("workingFrom"));
        STAGES.put("ENDED", journey -> journey.hasNonNull("endedOn"));
        STAGES.put("EXITED", journey -> journey.hasNonNull("exitedOn"));
        STAGES.put("RETURNED", journey -> journey.hasNonNull("checkedInOn"));
        STAGES.put("WITHDRAWN", journey -> journey.path("state").asString().equals("WITHDRAWN"));
    }

    private final World world;

    Recount(World world) {
        this.world = world;
    }

    /** Where the report or what was played differs from the lists; empty when neither does. */
    List<String> differences(JsonNode report) {
        List<String> differences = new ArrayList<>();
        JsonNode stages = report.path("stages");
        Set<String> applied = new HashSet<>();
        world.crew
                .ask(world.posts, post -> items("/calls/" + post.call() + "/applications"))
                .forEach(list -> list.forEach(one -> applied.add(person(one))));
        compare("applications", applied.size(), stages.path("UNIQUE").asInt(), differences);
        name("applications", world.ledger.people("UNIQUE"), applied, Map.of(), differences);
        List<JsonNode> journeys = items("/placements?season=" + world.season());
        Map<String, String> numbers = new HashMap<>();
        journeys.forEach(one -> numbers.put(person(one), one.path("number").asString()));
        for (Map.Entry<String, Predicate<JsonNode>> stage : STAGES.entrySet()) {
            Set<String> there = new HashSet<>();
            journeys.stream().filter(stage.getValue()).forEach(one -> there.add(person(one)));
            String what = stage.getKey();
            compare(what, there.size(), stages.path(what).asInt(), differences);
            name(what, world.ledger.people(what), there, numbers, differences);
        }
        returns(report.path("returns"), numbers, differences);
        return differences;
    }

    /** Somebody who never began has no return to count. */
    private void returns(JsonNode counted, Map<String, String> numbers, List<String> differences) {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (JsonNode home : items("/returns?season=" + world.season())) {
            boolean began = home.hasNonNull("workingFrom") || started(home);
            if (began) {
                classes.computeIfAbsent(home.path("returnClass").asString(), _ -> new TreeSet<>())
                        .add(person(home));
            }
        }
        for (Map.Entry<String, JsonNode> entry : counted.properties()) {
            String name = entry.getKey();
            Set<String> listed = classes.getOrDefault(name, Set.of());
            compare("returns " + name, listed.size(), entry.getValue().asInt(), differences);
            if (!world.ledger.returns().isEmpty()) {
                name("returns " + name, world.ledger.home(name), listed, numbers, differences);
            }
        }
    }

    private boolean started(JsonNode home) {
        return world.ledger.people("WORKING").contains(person(home))
                && !world.neverStarted.contains(home.path("placement").asString());
    }

    private static String person(JsonNode line) {
        return line.path("person").asString();
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

    /** Names those who were played but are not listed, and the other way round. */
    static void name(
            String what,
            Set<String> played,
            Set<String> listed,
            Map<String, String> numbers,
            List<String> differences) {
        name(what + ": played, but not listed", without(played, listed), numbers, differences);
        name(what + ": listed, but not played", without(listed, played), numbers, differences);
    }

    private static void name(
            String what,
            Set<String> people,
            Map<String, String> numbers,
            List<String> differences) {
        if (!people.isEmpty()) {
            List<String> cases =
                    people.stream()
                            .map(person -> numbers.getOrDefault(person, "file " + person))
                            .sorted()
                            .toList();
            String more = cases.size() > NAMED ? " and " + (cases.size() - NAMED) + " more" : "";
            differences.add(
                    what
                            + ": "
                            + String.join(", ", cases.subList(0, Math.min(NAMED, cases.size())))
                            + more);
        }
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
