package org.rihla.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.twin.World.Worker;

/**
 * Work that ends before the season: of 12,000, 780 people for reasons of their own or because they
 * are dismissed (SPEC section 7.4), and everybody whose employer cannot pay any more.
 */
final class EarlyEnds {
    private static final int FULL_SEASON = 12_000;
    private static final int INSOLVENT_EMPLOYERS_WORKERS = 60;
    private static final Map<String, Integer> OF_FULL_SEASON = new LinkedHashMap<>();

    static {
        OF_FULL_SEASON.put("RESIGNED", 430);
        OF_FULL_SEASON.put("FAMILY", 140);
        OF_FULL_SEASON.put("MEDICAL", 90);
        OF_FULL_SEASON.put("DISMISSED", 120);
    }

    private final World world;

    EarlyEnds(World world) {
        this.world = world;
    }

    /** Plays May; gives those whose work has ended. */
    Set<Worker> play(List<Worker> workers) {
        Set<Worker> ended = new HashSet<>();
        if (world.whatIf == WhatIf.EMPLOYER_INSOLVENT) {
            ended.addAll(insolvency(workers));
        }
        world.today("2027-05-10");
        List<Worker> others =
                new ArrayList<>(workers.stream().filter(w -> !ended.contains(w)).toList());
        Collections.shuffle(others, world.random);
        int from = 0;
        for (Map.Entry<String, Integer> reason : OF_FULL_SEASON.entrySet()) {
            int to = from + LastSeason.share(workers.size(), reason.getValue(), FULL_SEASON);
            List<Worker> leaving = others.subList(from, Math.min(to, others.size()));
            world.crew.each(leaving, worker -> end(worker, "2027-05-08", reason.getKey()));
            ended.addAll(leaving);
            from = Math.min(to, others.size());
        }
        world.progress.note(ended.size() + " have left their work before the end of the season");
        return ended;
    }

    /** Whole employers, until as many workers are hit as the season's size asks for. */
    private Set<Worker> insolvency(List<Worker> workers) {
        world.today("2027-05-03");
        int atLeast =
                Math.max(
                        1,
                        LastSeason.share(
                                world.size.workers(), INSOLVENT_EMPLOYERS_WORKERS, FULL_SEASON));
        Set<Worker> hit = new LinkedHashSet<>();
        Set<String> employers = new LinkedHashSet<>();
        for (World.Farm farm : world.farms) {
            if (hit.size() < atLeast) {
                employers.add(farm.employer());
                workers.stream()
                        .filter(worker -> worker.post.employer().equals(farm.employer()))
                        .forEach(hit::add);
            }
        }
        employers.forEach(employer ->
                world.division()
                        .post(
                                "/employers/" + employer + "/suspension",
                                Map.of("reason", "Insolvency, court file 88/2027"))
                        .orThrow());
        world.crew.each(hit, worker -> end(worker, "2027-05-02", "EMPLOYER_STOPPED"));
        world.progress.note(
                "%d workers of %d insolvent employers have lost their work"
                        .formatted(hit.size(), employers.size()));
        return hit;
    }

    private void end(Worker worker, String on, String reason) {
        world.mediator()
                .post(
                        "/placements/" + worker.placement + "/moves",
                        Map.of("move", "END_WORK", "on", on, "reason", reason))
                .orThrow();
        world.ledger.reached("ENDED", worker.person);
    }
}
