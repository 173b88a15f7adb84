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
        Sittings sittings = new Sittings(world);
        List<World.Candidate> convoked = sittings.convoke(lists());
        world.progress.step(convoked.size() + " invited by rank and places");
        List<World.Candidate> selected = hear(sittings, convoked);
        // The profile fills no place twice: whoever declines is not replaced in this season.
        world.crew.each(
                world.posts,
                post ->
                        world.division()
                                .post("/calls/" + post.call() + "/reserve-end", Map.of())
                                .orThrow());
        world.today("2026-11-20");
        List<World.Candidate> confirmed = confirm(selected);
        sittings.close();
        return confirmed;
    }

    /** Plays up to the session's morning: those who are on a list have all come. */
    List<World.Candidate> present() {
        world.today("2026-10-17");
        world.crew.each(
                world.posts,
                post ->
                        world.division()
                                .post("/calls/" + post.call() + "/closing", Map.of())
                                .orThrow());
        world.today("2026-11-02");
        world.crew.each(world.posts, this::signList);
        world.today("2026-11-03");
        List<World.Candidate> convoked = convokeOneByOne();
        world.today("2026-11-12");
        world.crew.each(convoked, candidate -> move(candidate, "MARK_PRESENT", ""));
        return convoked;
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

    private Map<World.Post, List<World.Candidate>> lists() {
        Map<String, World.Candidate> byApplication = new HashMap<>();
        world.candidates.forEach(candidate -> byApplication.put(candidate.application, candidate));
        List<List<World.Candidate>> listed =
                world.crew.ask(world.posts, post -> onTheList(post, byApplication));
        Map<World.Post, List<World.Candidate>> lists = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            lists.put(world.posts.get(i), listed.get(i));
        }
        return lists;
    }

    private List<World.Candidate> convokeOneByOne() {
        List<World.Candidate> convoked = lists().values().stream().flatMap(List::stream).toList();
        world.crew.each(
                convoked,
                candidate -> {
                    move(candidate, "CONVOKE", "");
                    world.ledger.reached("CONVOKED", candidate.person);
                });
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

    /** Some do not come; of the others as many pass as the funnel says, best points first. */
    private List<World.Candidate> hear(Sittings sittings, List<World.Candidate> convoked) {
        List<World.Candidate> shuffled = new ArrayList<>(convoked);
        Collections.shuffle(shuffled, world.random);
        int absent =
                Math.round(
                        (float) convoked.size() * ABSENT_OF_FULL_SEASON / CONVOKED_OF_FULL_SEASON);
        Set<World.Candidate> away = new HashSet<>(shuffled.subList(0, absent));
        List<World.Candidate> present =
                convoked.stream()
                        .filter(candidate -> !away.contains(candidate))
                        .sorted(sittings.order())
                        .toList();
        Set<World.Candidate> failing = failing(present);
        Set<World.Candidate> chosen = new LinkedHashSet<>(chosen(present, failing));
        Set<World.Candidate> kept = new HashSet<>();
        for (World.Candidate one : present) {
            if (!failing.contains(one) && !chosen.contains(one) && one.somebody.index() % 5 < 2) {
                kept.add(one);
            }
        }
        sittings.play(away, chosen, kept, failing);
        chosen.forEach(one -> world.ledger.reached("SELECTED", one.person));
        world.progress.step(
                "%d came, %d did not, in %d sessions"
                        .formatted(present.size(), absent, sittings.held()));
        world.progress.step(chosen.size() + " selected");
        return List.copyOf(chosen);
    }

    /** Who would be chosen if these do not pass the test of the work. */
    private List<World.Candidate> chosen(
            List<World.Candidate> present, Set<World.Candidate> failing) {
        Map<String, Integer> left = new HashMap<>();
        world.posts.forEach(post ->
                post.places().forEach((agency, places) -> left.put(post.call() + agency, places)));
        List<World.Candidate> chosen = new ArrayList<>();
        for (World.Candidate candidate : present) {
            String cell = candidate.post.call() + candidate.agency.id();
            if (!failing.contains(candidate) && left.getOrDefault(cell, 0) > 0) {
                left.merge(cell, -1, Integer::sum);
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** As many do not pass as bring the chosen down to the funnel's number. */
    private Set<World.Candidate> failing(List<World.Candidate> present) {
        List<World.Candidate> shuffled = new ArrayList<>(present);
        Collections.shuffle(shuffled, world.random);
        Set<World.Candidate> failing = new HashSet<>();
        int more = chosen(present, failing).size() - world.size.selected();
        while (more > 0) {
            failing.addAll(shuffled.subList(0, more));
            shuffled.subList(0, more).clear();
            more = chosen(present, failing).size() - world.size.selected();
        }
        return failing;
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
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("move", move);
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        world.counsellor(candidate)
                .post("/applications/" + candidate.application + "/moves", body)
                .orThrow();
    }
}
