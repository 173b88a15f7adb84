package org.rihla.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rihla.twin.World.Worker;
import tools.jackson.databind.JsonNode;

/**
 * What workers paid to go, told at the counter by some of them (SPEC C20, R15): most of those paid
 * for their papers, some nothing, a few were made to pay for their place or their ticket and claim
 * it back. The centre's classes of cost and its open claims must be those that were played.
 */
final class Paying {
    /** Of a thousand workers; real shares are not known, only that few tell (mark D). */
    private static final int PAPERS = 20;

    private static final int NOTHING = 12;
    private static final int BRIBE = 6;
    private static final String TOLD_ON = "2027-07-01";

    private final World world;
    private final Random random;

    /** Where each of those who told stands, by placement. */
    private final Map<String, String> classes = new TreeMap<>();

    private final Set<String> waiting = Collections.synchronizedSet(new TreeSet<>());

    Paying(World world) {
        this.world = world;
        // Its own: who tells what changes nothing else of the season.
        this.random = new Random(world.seed * 37 + world.size.workers());
    }

    /** Plays it for everybody who started. */
    void play(List<Worker> started) {
        List<Worker> shuffled = new ArrayList<>(started);
        Collections.shuffle(shuffled, random);
        int papers = some(started, PAPERS);
        int nothing = papers + some(started, NOTHING);
        int bribe = nothing + some(started, BRIBE);
        world.crew.each(part(shuffled, 0, papers), this::paidForPapers);
        world.crew.each(part(shuffled, papers, nothing), this::paidNothing);
        List<Worker> bribed = part(shuffled, nothing, bribe);
        world.crew.each(bribed, worker -> paidForThePlace(worker, bribed.indexOf(worker)));
        part(shuffled, bribe, shuffled.size()).stream()
                .filter(this::ofFirstEmployer)
                .findFirst()
                .ifPresent(this::ticketGivenBack);
        compare(started.size());
        world.progress.note(
                "%d told what they paid, %d claims wait".formatted(classes.size(), waiting.size()));
    }

    private static int some(List<Worker> workers, int ofThousand) {
        return workers.isEmpty() ? 0 : Math.max(1, workers.size() * ofThousand / 1000);
    }

    private static List<Worker> part(List<Worker> workers, int from, int to) {
        return workers.subList(Math.min(from, workers.size()), Math.min(to, workers.size()));
    }

    private void paidForPapers(Worker worker) {
        cost(worker, "ADMINISTRATIVE", "500", "OFFICE");
        earned(worker);
        stands(worker, "QUARTER");
    }

    private void paidNothing(Worker worker) {
        world.counsellor(worker)
                .post("/placements/" + worker.placement + "/costs/nothing", Map.of())
                .orThrow();
        stands(worker, "NOTHING");
    }

    /** Every second one gets it back, the others wait. */
    private void paidForThePlace(Worker worker, int number) {
        JsonNode line = cost(worker, "ILLEGITIMATE", "15000", "INTERMEDIARY");
        earned(worker);
        String claim = claim(worker, line);
        move(worker, claim, "CONFIRM");
        move(worker, claim, "ASK_REFUND");
        if (number % 2 == 0) {
            waiting.add(claim);
            stands(worker, "ABOVE");
            return;
        }
        world.counsellor(worker)
                .post(
                        "/costs/" + line.path("id").asString() + "/refunds",
                        Map.of("amount", "15000", "currency", "MAD", "on", TOLD_ON))
                .orThrow();
        stands(worker, "NOTHING");
    }

    /** Her employer had her pay the ticket, and gives it back when she lets him know. */
    private void ticketGivenBack(Worker worker) {
        String claim = claim(worker, cost(worker, "TRAVEL", "900", "EMPLOYER"));
        move(worker, claim, "CONFIRM");
        Client counsellor = world.counsellor(worker);
        String silent =
                counsellor
                        .post("/claims/" + claim + "/asked-employer", Map.of("sheAgrees", false))
                        .code();
        if (!silent.equals("ledger.needs-her-word")) {
            throw new PlayedWrong("An employer was told without the worker's word: " + silent);
        }
        counsellor
                .post("/claims/" + claim + "/asked-employer", Map.of("sheAgrees", true))
                .orThrow();
        world.staff
                .as(Staff.EMPLOYER)
                .post("/refunds-due/" + claim + "/given", Map.of("on", TOLD_ON))
                .orThrow();
        counsellor.post("/claims/" + claim + "/received", Map.of()).orThrow();
        stands(worker, "NOTHING");
    }

    private boolean ofFirstEmployer(Worker worker) {
        return worker.post.employer().equals(world.posts.getFirst().employer());
    }

    /** Tells a cost; gives its line. */
    private JsonNode cost(Worker worker, String category, String amount, String asker) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("category", category);
        told.put("payer", "WORKER");
        told.put("amount", amount);
        told.put("currency", "MAD");
        told.put("on", "2027-02-03");
        told.put("askedBy", asker);
        return world.counsellor(worker)
                .post("/placements/" + worker.placement + "/costs", told)
                .orThrow()
                .at("/entries/0");
    }

    private void earned(Worker worker) {
        world.counsellor(worker)
                .post(
                        "/placements/" + worker.placement + "/earnings",
                        Map.of("amount", "13500", "currency", "MAD", "on", "2027-04-30"))
                .orThrow();
    }

    private String claim(Worker worker, JsonNode line) {
        String claim = line.path("claim").asString("");
        if (claim.isEmpty()) {
            throw new PlayedWrong("No claim for what nobody may ask of " + worker.placement);
        }
        return claim;
    }

    private void move(Worker worker, String claim, String move) {
        world.counsellor(worker)
                .post("/claims/" + claim + "/moves", Map.of("move", move))
                .orThrow();
    }

    private void stands(Worker worker, String costClass) {
        synchronized (classes) {
            classes.put(worker.placement, costClass);
        }
    }

    private void compare(int started) {
        JsonNode report = world.division().get("/seasons/" + world.season() + "/report").orThrow();
        Map<String, Long> played =
                classes.values().stream()
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        for (String costClass : List.of("NOTHING", "QUARTER", "MONTH", "ABOVE", "NO_EARNINGS")) {
            long counted = report.path("costs").path(costClass).asLong();
            long told = played.getOrDefault(costClass, 0L);
            if (counted != told) {
                world.ledger.contradicted(
                        "costs %s: played %d, counted %d; look at %s"
                                .formatted(costClass, told, counted, of(costClass)));
            }
        }
        int silent = started - classes.size();
        if (report.path("costsNotTold").asInt() != silent) {
            world.ledger.contradicted(
                    "costs: %d told nothing, counted %d"
                            .formatted(silent, report.path("costsNotTold").asInt()));
        }
        openClaims();
    }

    private List<String> of(String costClass) {
        return classes.entrySet().stream()
                .filter(one -> one.getValue().equals(costClass))
                .map(Map.Entry::getKey)
                .limit(20)
                .toList();
    }

    /**
     * A page of claims holds five hundred; a season that is larger is counted, not compared by
     * name.
     */
    private void openClaims() {
        Set<String> open = new TreeSet<>();
        world.division()
                .get("/claims")
                .orThrow()
                .path("items")
                .valueStream()
                .forEach(one -> open.add(one.path("id").asString()));
        Set<String> missing = new TreeSet<>(waiting);
        missing.removeAll(open);
        Set<String> more = new TreeSet<>(open);
        more.removeAll(waiting);
        if (!more.isEmpty() || (!missing.isEmpty() && waiting.size() <= open.size())) {
            world.ledger.contradicted(
                    "claims: should wait %s, should not %s".formatted(missing, more));
        }
    }
}
