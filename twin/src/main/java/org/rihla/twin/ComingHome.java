package org.rihla.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.twin.SeasonSize.Homecoming;
import org.rihla.twin.World.Worker;
import tools.jackson.databind.JsonNode;

/**
 * The end of the season: six ways to come home, or not yet, and the recall list of the next one.
 */
final class ComingHome {
    private final World world;
    private final MoveLists lists;

    ComingHome(World world) {
        this.world = world;
        this.lists = new MoveLists(world);
    }

    /** Plays July to September for those who have worked. */
    void play(List<Worker> workers) {
        List<Worker> shuffled = new ArrayList<>(workers);
        Collections.shuffle(shuffled, world.random);
        Map<Homecoming, List<Worker>> groups = groups(shuffled);
        Set<Worker> ended = new EarlyEnds(world).play(workers);
        world.today("2027-07-01");
        lists.make(
                world.division(),
                workers.stream().filter(worker -> !ended.contains(worker)).toList(),
                Map.of("move", "END_WORK", "on", "2027-06-30", "reason", "SEASON_OVER"),
                "ENDED");
        world.progress.step(workers.size() + " seasons of work ended");
        new Paying(world).play(workers);
        world.today("2027-07-05");
        for (Homecoming proven :
                List.of(Homecoming.ON_TIME, Homecoming.LATE, Homecoming.EXITED_NOT_CHECKED_IN)) {
            lists.make(world.division(), of(groups, proven), exit(), "EXITED");
        }
        world.today("2027-07-12");
        world.crew.each(of(groups, Homecoming.ON_TIME), worker -> checkIn(worker, "2027-07-12"));
        world.today("2027-07-20");
        classify("2027-07-20");
        world.crew.each(of(groups, Homecoming.LAWFUL_STAY), worker -> move(worker, inHospital()));
        world.today("2027-08-12");
        classify("2027-08-12");
        world.crew.each(
                of(groups, Homecoming.TO_LOCATE), worker -> search(worker, "CALL", "2027-08-12"));
        world.crew.each(of(groups, Homecoming.NOT_RETURNED), this::searchEverywhere);
        world.crew.each(of(groups, Homecoming.LATE), worker -> checkIn(worker, "2027-08-12"));
        world.today("2027-09-15");
        classify("2027-09-15");
        groups.forEach((homecoming, group) ->
                group.forEach(worker -> {
                    worker.cameHome = homecoming.name();
                    world.ledger.cameHome(worker.cameHome, worker.person);
                }));
        world.progress.step("returns of " + workers.size() + " workers in six classes");
        recall(workers);
    }

    private Map<Homecoming, List<Worker>> groups(List<Worker> workers) {
        Map<Homecoming, List<Worker>> groups = new LinkedHashMap<>();
        Map<Homecoming, Integer> sizes = SeasonSize.homecomings(workers.size());
        int from = 0;
        for (Homecoming homecoming : Homecoming.values()) {
            int to = from + sizes.getOrDefault(homecoming, 0);
            groups.put(homecoming, new ArrayList<>(workers.subList(from, to)));
            from = to;
        }
        return groups;
    }

    private static List<Worker> of(Map<Homecoming, List<Worker>> groups, Homecoming homecoming) {
        return groups.getOrDefault(homecoming, List.of());
    }

    private static Map<String, Object> inHospital() {
        return Map.of(
                "move",
                "FIND_LAWFUL_STAY",
                "on",
                "2027-07-20",
                "reason",
                "HOSPITAL",
                "evidence",
                "hospital letter");
    }

    private static Map<String, Object> exit() {
        return Map.of("move", "PROVE_EXIT", "on", "2027-07-02", "evidence", "boarding list 41");
    }

    private void move(Worker worker, Map<String, Object> move) {
        world.division().post("/placements/" + worker.placement + "/moves", move).orThrow();
    }

    private void checkIn(Worker worker, String on) {
        world.counsellor(worker)
                .post(
                        "/placements/" + worker.placement + "/check-in",
                        Map.of("on", on, "documentSeen", "PASSPORT", "place", "agency counter"))
                .orThrow();
        world.ledger.reached("RETURNED", worker.person);
    }

    /** Three calls and two sources without news; only then may a silence mean something (C27). */
    private void searchEverywhere(Worker worker) {
        for (String day : List.of("2027-08-03", "2027-08-06", "2027-08-10")) {
            search(worker, "CALL", day);
        }
        search(worker, "BOARDING_LIST", "2027-08-12");
        search(worker, "PASSPORT_STAMP", "2027-08-12");
    }

    private void search(Worker worker, String source, String on) {
        world.division()
                .post(
                        "/placements/" + worker.placement + "/search",
                        Map.of("on", on, "source", source))
                .orThrow();
    }

    private void classify(String asOf) {
        world.division()
                .post(
                        "/seasons/" + world.season() + "/returns/classification",
                        Map.of("asOf", asOf))
                .orThrow();
    }

    /** Each employer recalls for as many posts as it had; the first of each list accepts. */
    private void recall(List<Worker> workers) {
        Map<String, Integer> posts = new LinkedHashMap<>();
        for (World.Post post : world.posts) {
            int had = (int) workers.stream().filter(worker -> worker.post.equals(post)).count();
            posts.merge(post.employer(), had, Integer::sum);
        }
        List<JsonNode> lines =
                world.crew.ask(List.copyOf(posts.entrySet()), this::list).stream()
                        .flatMap(JsonNode::valueStream)
                        .toList();
        world.crew.each(
                lines.stream()
                        .filter(line -> line.path("state").asString().equals("LISTED"))
                        .toList(),
                this::answerRecall);
        world.progress.step(
                lines.size() + " on the recall lists of next season, in the legal order");
    }

    private JsonNode list(Map.Entry<String, Integer> employer) {
        Map<String, Object> list =
                Map.of(
                        "employer",
                        employer.getKey(),
                        "posts",
                        Math.max(1, employer.getValue() - 1));
        return world.division()
                .post("/seasons/" + world.season() + "/recalls", list)
                .orThrow()
                .path("items");
    }

    private void answerRecall(JsonNode line) {
        String recall = "/recalls/" + line.path("id").asString() + "/moves";
        world.division().post(recall, Map.of("move", "NOTIFY")).orThrow();
        String answer = line.path("order").asInt() % 9 == 0 ? "DEFER" : "ACCEPT";
        world.division().post(recall, Map.of("move", answer)).orThrow();
    }
}
