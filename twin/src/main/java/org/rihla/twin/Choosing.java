package org.rihla.twin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Calls close, lists are ranked, drawn and signed by two; sessions choose; the chosen confirm. */
final class Choosing {
    private static final String PUBLIC_VALUE = "draw of 17 October 2026: 05 12 23 31 44";
    private static final int CONVOKED_OF_FULL_SEASON = 4_800;
    private static final int ABSENT_OF_FULL_SEASON = 430;

    private final World world;

    Choosing(World world) {
        this.world = world;
    }

    /** Plays October and November; gives those who have confirmed. */
    List<World.Candidate> play() {
        world.today("2026-10-17");
        world.crew.each(
                world.posts,
                post ->
                        world.division()
                                .post("/calls/" + post.call() + "/closing", Map.of())
                                .orThrow());
        world.today("2026-11-02");
        world.crew.each(world.posts, this::signList);
        world.progress.step(world.posts.size() + " lists ranked, drawn and signed by two");
        world.today("2026-11-03");
        List<World.Candidate> convoked = convoke();
        world.today("2026-11-12");
        List<World.Candidate> present = attend(convoked);
        List<World.Candidate> selected = select(present);
        world.today("2026-11-20");
        return confirm(selected);
    }

    private void signList(World.Post post) {
        String call = "/calls/" + post.call();
        world.division().post(call + "/ranking", Map.of("publicValue", PUBLIC_VALUE)).orThrow();
        world.division().post(call + "/signatures", Map.of()).orThrow();
        Reply alone = world.division().post(call + "/signatures", Map.of());
        if (alone.accepted()) {
            throw new PlayedWrong("The same person could sign a list twice");
        }
        world.ledger.refused(alone.code());
        world.secondSigner().post(call + "/signatures", Map.of()).orThrow();
    }

    private List<World.Candidate> convoke() {
        Map<String, World.Candidate> byApplication = new HashMap<>();
        world.candidates.forEach(candidate -> byApplication.put(candidate.application, candidate));
        List<World.Candidate> convoked =
                world.crew.ask(world.posts, post -> onTheList(post, byApplication)).stream()
                        .flatMap(List::stream)
                        .toList();
        world.crew.each(
                convoked,
                candidate -> {
                    move(candidate, "CONVOKE", "");
                    world.ledger.reached("CONVOKED", candidate.person);
                });
        world.progress.step(convoked.size() + " invited by rank and places");
        return convoked;
    }

    /** Those on a signed list, in its order. */
    private List<World.Candidate> onTheList(
            World.Post post, Map<String, World.Candidate> byApplication) {
        List<World.Candidate> listed = new ArrayList<>();
        for (JsonNode application :
                world.division()
                        .get("/calls/" + post.call() + "/applications")
                        .orThrow()
                        .path("items")) {
            String state = application.path("state").asString();
            World.Candidate candidate = byApplication.get(application.path("id").asString());
            if (candidate != null && (state.equals("SHORTLISTED") || state.equals("RESERVE"))) {
                listed.add(candidate);
            }
        }
        return listed;
    }

    private List<World.Candidate> attend(List<World.Candidate> convoked) {
        List<World.Candidate> shuffled = new ArrayList<>(convoked);
        Collections.shuffle(shuffled, world.random);
        int absent =
                Math.round(
                        (float) convoked.size() * ABSENT_OF_FULL_SEASON / CONVOKED_OF_FULL_SEASON);
        Set<World.Candidate> away = new HashSet<>(shuffled.subList(0, absent));
        world.crew.each(
                convoked,
                candidate -> {
                    boolean there = !away.contains(candidate);
                    move(candidate, there ? "MARK_PRESENT" : "MARK_ABSENT", "");
                    world.ledger.reached(there ? "PRESENT" : "ABSENT", candidate.person);
                });
        List<World.Candidate> present =
                convoked.stream().filter(candidate -> !away.contains(candidate)).toList();
        world.progress.step("%d came, %d did not".formatted(present.size(), absent));
        return present;
    }

    /** Chooses in the order of ranks, never more than a call has places at an agency. */
    private List<World.Candidate> select(List<World.Candidate> present) {
        Map<String, Integer> left = new LinkedHashMap<>();
        world.posts.forEach(post ->
                post.places().forEach((agency, places) -> left.put(post.call() + agency, places)));
        Set<World.Candidate> selected = new LinkedHashSet<>();
        for (World.Candidate candidate : present) {
            String cell = candidate.post.call() + candidate.agency.id();
            if (selected.size() < world.size.selected() && left.getOrDefault(cell, 0) > 0) {
                left.merge(cell, -1, Integer::sum);
                selected.add(candidate);
            }
        }
        world.crew.each(
                present,
                candidate -> {
                    if (selected.contains(candidate)) {
                        moveAs(world.division(), candidate.application, "SELECT", "");
                        world.ledger.reached("SELECTED", candidate.person);
                    } else {
                        notThisTime(candidate);
                    }
                });
        world.progress.step(selected.size() + " selected");
        return List.copyOf(selected);
    }

    private void notThisTime(World.Candidate candidate) {
        boolean kept = candidate.somebody.index() % 5 < 2;
        moveAs(
                world.division(),
                candidate.application,
                kept ? "KEEP_IN_RESERVE" : "NOT_SELECT",
                kept ? "" : "PLACES_TAKEN");
    }

    private List<World.Candidate> confirm(List<World.Candidate> selected) {
        List<World.Candidate> confirmed = new ArrayList<>(selected);
        confirmed.sort(Comparator.comparingInt(candidate -> candidate.somebody.index()));
        Collections.shuffle(confirmed, world.random);
        int declined = Math.min(world.size.declined(), confirmed.size() / 2);
        List<World.Candidate> declining = List.copyOf(confirmed.subList(0, declined));
        confirmed.subList(0, declined).clear();
        world.crew.each(declining, candidate -> move(candidate, "DECLINE", "FAMILY"));
        world.crew.each(
                confirmed,
                candidate -> {
                    move(candidate, "CONFIRM", "");
                    world.ledger.reached("CONFIRMED", candidate.person);
                });
        world.progress.step("%d confirmed, %d declined".formatted(confirmed.size(), declined));
        return confirmed;
    }

    private void move(World.Candidate candidate, String move, String reason) {
        moveAs(world.counsellor(candidate), candidate.application, move, reason);
    }

    private static void moveAs(Client who, String application, String move, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("move", move);
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        who.post("/applications/" + application + "/moves", body).orThrow();
    }
}
