package org.rihla.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.twin.World.Worker;
import tools.jackson.databind.JsonNode;

/** Moves that reach an office as a list: a boarding list, a consulate's decisions, a payroll. */
record MoveLists(World world) {
    private static final int OF_A_LIST = 40;

    /** Makes one move of all; nobody on a list may be refused. */
    void make(Client who, List<? extends Worker> workers, Map<String, Object> move, String stage) {
        List<List<Worker>> lists = new ArrayList<>();
        for (int from = 0; from < workers.size(); from += OF_A_LIST) {
            int to = Math.min(from + OF_A_LIST, workers.size());
            lists.add(List.copyOf(workers.subList(from, to)));
        }
        world.crew.each(lists, list -> make(who, list, move));
        if (!stage.isEmpty()) {
            workers.forEach(worker -> world.ledger.reached(stage, worker.person));
        }
    }

    private static void make(Client who, List<Worker> list, Map<String, Object> move) {
        List<String> placements = list.stream().map(worker -> worker.placement).toList();
        Reply reply = who.post("/placements/moves", Map.of("move", move, "placements", placements));
        for (JsonNode one : reply.orThrow().path("items")) {
            if (!one.hasNonNull("state")) {
                throw new PlayedWrong(
                        "%s of %s: %s"
                                .formatted(
                                        move.get("move"),
                                        one.path("placement").asString(),
                                        one.path("refusal")));
            }
        }
        who.madeAtOnce(list.size());
    }
}
