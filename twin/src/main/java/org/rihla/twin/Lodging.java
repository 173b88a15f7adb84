package org.rihla.twin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.twin.World.Worker;
import tools.jackson.databind.JsonNode;

/**
 * The first employer's house: declared, visited by somebody else, in use, a bed for everybody who
 * signed; and who sleeps there in the end (SPEC C23).
 */
final class Lodging {
    private static final int AT_ONCE = 500;
    private static final int TO_A_ROOM = 4;
    private static final List<String> ALL_FOUND =
            List.of(
                    "BEDS_AS_DECLARED",
                    "DRINKING_WATER",
                    "HOT_SHOWERS",
                    "TOILETS",
                    "HEATING",
                    "KITCHEN",
                    "LOCKS",
                    "SAFE_WIRING",
                    "EXITS");

    private final World world;
    private @Nullable String house;

    Lodging(World world) {
        this.world = world;
    }

    /** Gives beds to everybody who signed with the first employer. */
    void prepare(List<Worker> signed) {
        List<Worker> own = own(signed);
        if (own.isEmpty()) {
            return;
        }
        Client employer = world.staff.as(Staff.EMPLOYER);
        String id =
                employer.post(
                                "/employers/" + own.getFirst().post.employer() + "/housings",
                                declared(own.size()))
                        .orThrow()
                        .path("id")
                        .asString();
        house = id;
        Map<String, Object> bed = Map.of("placements", List.of(own.getFirst().placement));
        String early =
                employer.post("/housings/" + id + "/beds", bed)
                        .orThrow()
                        .at("/items/0/refused")
                        .asString();
        if (!early.equals("stay.house-not-usable")) {
            throw new PlayedWrong("A house that nobody has seen took somebody: " + early);
        }
        world.division()
                .post("/housings/" + id + "/visits", Map.of("on", "2026-12-07", "found", ALL_FOUND))
                .orThrow();
        employer.post("/housings/" + id + "/use", Map.of("from", "2027-01-20")).orThrow();
        give(employer, id, own);
        world.progress.note(own.size() + " beds given in a house that was visited");
    }

    private static void give(Client employer, String house, List<Worker> own) {
        for (int from = 0; from < own.size(); from += AT_ONCE) {
            List<String> some =
                    own.subList(from, Math.min(own.size(), from + AT_ONCE)).stream()
                            .map(worker -> worker.placement)
                            .toList();
            JsonNode given =
                    employer.post("/housings/" + house + "/beds", Map.of("placements", some))
                            .orThrow();
            if (given.path("given").asInt() != some.size()) {
                throw new PlayedWrong("Not everybody got a bed: " + given.path("given"));
            }
        }
    }

    /** Whoever works for the first employer sleeps there, each in her own bed, and nobody else. */
    void lookAround(List<Worker> working) {
        if (house == null) {
            return;
        }
        JsonNode beds = world.division().get("/housings/" + house + "/beds").orThrow().path("beds");
        Set<String> sleeping = new TreeSet<>();
        Set<Integer> numbers = new TreeSet<>();
        for (JsonNode bed : beds) {
            if (bed.path("state").asString().equals("OCCUPIED")) {
                sleeping.add(bed.path("placement").asString());
                if (!numbers.add(bed.path("number").asInt())) {
                    world.ledger.contradicted("Two people have bed " + bed.path("number"));
                }
            }
        }
        Set<String> expected =
                own(working).stream()
                        .map(worker -> worker.placement)
                        .collect(Collectors.toCollection(TreeSet::new));
        expected.stream()
                .filter(one -> !sleeping.contains(one))
                .forEach(one -> world.ledger.contradicted("No bed for " + one));
    }

    private List<Worker> own(List<Worker> workers) {
        String first = world.posts.isEmpty() ? "" : world.posts.getFirst().employer();
        return workers.stream().filter(worker -> worker.post.employer().equals(first)).toList();
    }

    private static Map<String, Object> declared(int beds) {
        Map<String, Object> house = new LinkedHashMap<>();
        house.put("name", "Casa del Pinar");
        house.put("address", "Camino del Pinar 4");
        house.put("municipality", "Cartaya");
        house.put("rooms", Math.min(1000, beds / TO_A_ROOM + 1));
        house.put("area", beds * 12);
        house.put("bedsWomen", beds);
        house.put("bedsMen", beds);
        house.put("toilets", Math.min(1000, beds / TO_A_ROOM + 1));
        house.put("showers", Math.min(1000, beds / TO_A_ROOM + 1));
        house.put("kmToWork", 3);
        house.put("kmToTown", 5);
        house.put("rent", 0);
        house.put("utilities", 0);
        house.put("collection", "PAID_BY_WORKER");
        return house;
    }
}
