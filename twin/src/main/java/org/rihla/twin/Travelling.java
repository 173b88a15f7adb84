package org.rihla.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.twin.World.Road;
import org.rihla.twin.World.Worker;
import tools.jackson.databind.JsonNode;

/**
 * From the open journey to the first day of work: contracts and decisions in December, then weekly
 * waves over the strait (SPEC section 7.3).
 */
final class Travelling {
    private static final LocalDate DECISIONS = LocalDate.of(2026, 12, 18);
    private static final int WEEKS_CLEARED_BEFORE = 2;
    private static final int DAYS_TO_WORK = 2;
    private static final int VISAS_LESS = 5;

    private final World world;
    private final MoveLists lists;
    private final Set<Worker> givingUp = new HashSet<>();
    private final Set<Worker> neverStarting = new HashSet<>();
    private final List<Worker> working = new ArrayList<>();

    Travelling(World world) {
        this.world = world;
        this.lists = new MoveLists(world);
    }

    /** Plays December to April; gives those who have started to work. */
    List<Worker> play(List<Worker> workers) {
        world.crew.each(of(workers, Road.NEWCOMER), this::findPlacement);
        contracts(workers);
        Lodging lodging = new Lodging(world);
        lodging.prepare(workers);
        Map<Road, List<List<Worker>>> waves = new LinkedHashMap<>();
        world.today(DECISIONS.toString());
        for (Road road : Road.values()) {
            List<Worker> allowed = decide(of(workers, road), road);
            draw(allowed, road);
            waves.put(road, Weeks.waves(allowed, road));
        }
        world.progress.step(world.ledger.at("WITHDRAWN") + " refused by the authority");
        bringOver(waves);
        giveBackPlaces();
        lodging.lookAround(working);
        world.progress.step(
                "%d departed and arrived, %d gave up before boarding"
                        .formatted(world.ledger.at("ARRIVED"), givingUp.size()));
        world.progress.step(
                "%d at work, %d never started".formatted(working.size(), neverStarting.size()));
        return List.copyOf(working);
    }

    private static List<Worker> of(List<Worker> workers, Road road) {
        return workers.stream().filter(worker -> worker.road == road).toList();
    }

    private void findPlacement(Worker worker) {
        JsonNode placements =
                world.counsellor(worker)
                        .get("/people/" + worker.person + "/placements")
                        .orThrow()
                        .path("items");
        if (placements.size() != 1) {
            throw new PlayedWrong(
                    "A confirmed selection opened " + placements.size() + " placements");
        }
        worker.placement = placements.path(0).path("id").asString();
    }

    private void contracts(List<Worker> workers) {
        world.today("2026-12-01");
        lists.make(
                world.division(), workers, Map.of("move", "MAKE_CONTRACT", "on", "2026-12-01"), "");
        world.today("2026-12-07");
        world.crew.each(workers, this::sign);
        lists.make(
                world.division(),
                workers,
                Map.of("move", "SIGN_BY_EMPLOYER", "on", "2026-12-07"),
                "CONTRACTED");
        world.progress.step(workers.size() + " contracts equal to their offer, read aloud, signed");
    }

    private void sign(Worker worker) {
        Client counsellor = world.counsellor(worker);
        move(counsellor, worker, Map.of("move", "READ_ALOUD", "on", "2026-12-05"));
        move(counsellor, worker, Map.of("move", "SIGN_BY_WORKER", "on", "2026-12-05"));
    }

    /** The authority refuses some; the others are allowed to come. */
    private List<Worker> decide(List<Worker> workers, Road road) {
        List<Worker> allowed = new ArrayList<>(workers);
        Collections.shuffle(allowed, world.random);
        Repeaters repeaters = world.size.repeaters();
        int usual =
                road == Road.REPEATER
                        ? repeaters.refusedByAuthority()
                        : world.size.refusedByAuthority();
        int less = world.whatIf == WhatIf.VISAS_20 ? (allowed.size() - usual) / VISAS_LESS : 0;
        List<Worker> refused = allowed.subList(0, Math.min(usual + less, allowed.size()));
        world.crew.each(
                List.copyOf(refused), worker -> withdraw(worker, "VISA_REFUSED", DECISIONS));
        refused.clear();
        return allowed;
    }

    /** Draws who will give up before boarding and who will never start. */
    private void draw(List<Worker> allowed, Road road) {
        List<Worker> shuffled = new ArrayList<>(allowed);
        Collections.shuffle(shuffled, world.random);
        boolean repeaters = road == Road.REPEATER;
        int gone = repeaters ? world.size.repeaters().withdrawn() : world.size.withdrawn();
        int lost = repeaters ? 0 : world.size.notRegistered();
        int upTo = Math.min(gone, shuffled.size());
        givingUp.addAll(shuffled.subList(0, upTo));
        neverStarting.addAll(shuffled.subList(upTo, Math.min(upTo + lost, shuffled.size())));
    }

    /**
     * Each week one wave is cleared, the one cleared two weeks before travels, and the one that
     * came over the week before is at work or missing there.
     */
    private void bringOver(Map<Road, List<List<Worker>>> waves) {
        for (int week = 1 - WEEKS_CLEARED_BEFORE; week <= Weeks.OF_ARRIVALS + 1; week++) {
            LocalDate friday = Weeks.friday(week);
            world.today(friday.toString());
            clear(wave(waves, week + WEEKS_CLEARED_BEFORE), friday);
            travel(sailing(waves, week), friday);
            startWork(sailing(waves, week - 1), friday);
        }
    }

    private static List<Worker> wave(Map<Road, List<List<Worker>>> waves, int week) {
        List<Worker> wave = new ArrayList<>();
        if (week >= 1 && week <= Weeks.OF_ARRIVALS) {
            waves.values().forEach(weeks -> wave.addAll(weeks.get(week - 1)));
        }
        return wave;
    }

    private List<Worker> sailing(Map<Road, List<List<Worker>>> waves, int week) {
        List<Worker> sailing = new ArrayList<>();
        for (int wave = 1; wave <= Weeks.OF_ARRIVALS; wave++) {
            if (Weeks.sailing(wave, world.whatIf) == week) {
                sailing.addAll(wave(waves, wave));
            }
        }
        return sailing;
    }

    /** The season's last ship has sailed: nobody can take the places that are left. */
    private void giveBackPlaces() {
        world.crew.each(
                world.posts,
                post ->
                        world.division()
                                .post("/calls/" + post.call() + "/unused-places", Map.of())
                                .orThrow());
    }

    private void clear(List<Worker> wave, LocalDate friday) {
        String examined = friday.minusDays(1).toString();
        world.crew.each(
                wave, worker -> Reception.paper(world, worker, "MEDICAL_CERTIFICATE", examined));
        Map<String, Object> yes = new LinkedHashMap<>();
        yes.put("move", "CLEAR");
        yes.put("on", friday.toString());
        yes.put("evidence", "Decision 114/2027");
        yes.put("validUntil", "2027-07-15");
        lists.make(world.division(), wave, yes, "CLEARED");
    }

    private void travel(List<Worker> sailing, LocalDate friday) {
        world.crew.each(
                sailing.stream().filter(givingUp::contains).toList(),
                worker ->
                        withdraw(
                                worker,
                                worker.road == Road.REPEATER ? "NO_SHOW" : "WORKER_DECLINED",
                                friday));
        List<Worker> aboard = without(sailing, givingUp);
        LocalDate day = friday.minusDays(2);
        lists.make(
                world.division(),
                aboard,
                Map.of("move", "DEPART", "on", day.toString(), "evidence", "boarding list"),
                "DEPARTED");
        lists.make(
                world.mediator(),
                aboard,
                Map.of("move", "ARRIVE", "on", day.plusDays(1).toString(), "place", "quay"),
                "ARRIVED");
    }

    private void startWork(List<Worker> sailed, LocalDate friday) {
        String third = friday.minusWeeks(1).plusDays(DAYS_TO_WORK).toString();
        List<Worker> arrived = without(sailed, givingUp);
        List<Worker> missing = arrived.stream().filter(neverStarting::contains).toList();
        missing.forEach(worker -> world.neverStarted.add(worker.placement));
        lists.make(
                world.mediator(),
                missing,
                Map.of("move", "END_WORK", "on", third, "reason", "NEVER_STARTED"),
                "ENDED");
        List<Worker> starting = without(arrived, neverStarting);
        lists.make(
                world.mediator(), starting, Map.of("move", "START_WORK", "on", third), "WORKING");
        working.addAll(starting);
    }

    private static List<Worker> without(List<Worker> workers, Set<Worker> others) {
        return workers.stream().filter(worker -> !others.contains(worker)).toList();
    }

    private void withdraw(Worker worker, String reason, LocalDate on) {
        move(
                world.division(),
                worker,
                Map.of("move", "WITHDRAW", "on", on.toString(), "reason", reason));
        world.ledger.reached("WITHDRAWN", worker.person);
    }

    private static void move(Client who, Worker worker, Map<String, Object> move) {
        who.post("/placements/" + worker.placement + "/moves", move).orThrow();
    }
}
