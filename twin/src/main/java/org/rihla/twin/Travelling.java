package org.rihla.twin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From the confirmed selection to the first day of work. */
final class Travelling {
    private final World world;

    Travelling(World world) {
        this.world = world;
    }

    /** Plays December to March; gives those who have started to work. */
    List<World.Candidate> play(List<World.Candidate> confirmed) {
        confirmed.forEach(this::findPlacement);
        sign(confirmed);
        List<World.Candidate> cleared = clear(confirmed);
        List<World.Candidate> arrived = travel(cleared);
        return startWork(arrived);
    }

    private void findPlacement(World.Candidate candidate) {
        JsonNode placements =
                world.counsellor()
                        .get("/people/" + candidate.person + "/placements")
                        .orThrow()
                        .path("items");
        if (placements.size() != 1) {
            throw new PlayedWrong(
                    "A confirmed selection opened " + placements.size() + " placements");
        }
        candidate.placement = placements.path(0).path("id").asString();
    }

    private void sign(List<World.Candidate> workers) {
        world.today("2026-12-01");
        workers.forEach(worker ->
                move(
                        world.counsellor(),
                        worker,
                        Map.of("move", "MAKE_CONTRACT", "on", "2026-12-01")));
        world.today("2026-12-07");
        for (World.Candidate worker : workers) {
            move(world.counsellor(), worker, Map.of("move", "READ_ALOUD", "on", "2026-12-05"));
            move(world.counsellor(), worker, Map.of("move", "SIGN_BY_WORKER", "on", "2026-12-05"));
            move(world.division(), worker, Map.of("move", "SIGN_BY_EMPLOYER", "on", "2026-12-07"));
            world.ledger.reached("CONTRACTED");
        }
        world.progress.step(workers.size() + " contracts equal to their offer, read aloud, signed");
    }

    private List<World.Candidate> clear(List<World.Candidate> workers) {
        world.today("2027-02-18");
        List<World.Candidate> cleared = new ArrayList<>(workers);
        for (int i = 0; i < world.size.refusedByAuthority(); i++) {
            withdraw(cleared.removeFirst(), "VISA_REFUSED", "2027-02-18");
        }
        for (World.Candidate worker : cleared) {
            Reception.paper(world, worker, "MEDICAL_CERTIFICATE", "2027-02-17");
            Map<String, Object> yes = new LinkedHashMap<>();
            yes.put("move", "CLEAR");
            yes.put("on", "2027-02-18");
            yes.put("evidence", "Decision 114/2027 of 18 February 2027");
            yes.put("validUntil", "2027-07-15");
            move(world.division(), worker, yes);
            world.ledger.reached("CLEARED");
        }
        world.progress.step(
                cleared.size()
                        + " visas, "
                        + world.size.refusedByAuthority()
                        + " refused by the authority");
        return cleared;
    }

    private List<World.Candidate> travel(List<World.Candidate> cleared) {
        world.today("2027-03-10");
        List<World.Candidate> travellers = new ArrayList<>(cleared);
        for (int i = 0; i < world.size.withdrawn(); i++) {
            withdraw(travellers.removeLast(), "WORKER_DECLINED", "2027-03-10");
        }
        world.today("2027-03-15");
        for (World.Candidate worker : travellers) {
            move(
                    world.division(),
                    worker,
                    Map.of("move", "DEPART", "on", "2027-03-13", "evidence", "boarding list 7"));
            world.ledger.reached("DEPARTED");
            move(
                    world.mediator(),
                    worker,
                    Map.of("move", "ARRIVE", "on", "2027-03-14", "place", "ferry quay"));
            world.ledger.reached("ARRIVED");
        }
        world.progress.step(
                travellers.size()
                        + " departed and arrived, "
                        + world.size.withdrawn()
                        + " gave up before boarding");
        return travellers;
    }

    private List<World.Candidate> startWork(List<World.Candidate> arrived) {
        world.today("2027-03-17");
        List<World.Candidate> working = new ArrayList<>(arrived);
        for (int i = 0; i < world.size.notRegistered(); i++) {
            World.Candidate never = working.removeLast();
            move(
                    world.mediator(),
                    never,
                    Map.of("move", "END_WORK", "on", "2027-03-17", "reason", "NEVER_STARTED"));
        }
        for (World.Candidate worker : working) {
            move(world.mediator(), worker, Map.of("move", "START_WORK", "on", "2027-03-16"));
            world.ledger.reached("WORKING");
        }
        world.progress.step(
                working.size() + " at work, " + world.size.notRegistered() + " never started");
        return working;
    }

    private void withdraw(World.Candidate worker, String reason, String on) {
        move(world.division(), worker, Map.of("move", "WITHDRAW", "on", on, "reason", reason));
        world.ledger.reached("WITHDRAWN");
    }

    private static void move(Client who, World.Candidate worker, Map<String, Object> move) {
        who.post("/placements/" + worker.placement + "/moves", move).orThrow();
    }
}
