package org.rihla.twin;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The selection sessions of a season (SPEC 7: 10 November to 5 December, up to six hundred a day):
 * everybody gets an hour, some do not come, each who came gets a sheet, all sign the minutes.
 */
final class Sittings {
    private static final int MOST_IN_A_DAY = 600;
    private static final int DAYS = 10;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 10);
    private static final int LEAST_TO_PASS = 50;
    private static final List<Map<String, String>> PANEL =
            List.of(
                    Map.of("name", "Carmen Ejemplo", "mandate", "EMPLOYER"),
                    Map.of("name", "Driss Exemple", "mandate", "AGENCY"),
                    Map.of("name", "Lola Ejemplo", "mandate", "UNION"));

    private final World world;
    private final List<Sitting> sittings = new ArrayList<>();
    private final Map<World.Candidate, Integer> sittingOf = new HashMap<>();

    /** One session and those whom it hears, in the order of the lists. */
    private record Sitting(String path, LocalDate day, List<World.Candidate> invited) {}

    Sittings(World world) {
        this.world = world;
    }

    /** Plans as many sessions as are needed and invites to all of them. */
    List<World.Candidate> convoke(Map<World.Post, List<World.Candidate>> lists) {
        List<List<World.Post>> days = new ArrayList<>();
        int heard = MOST_IN_A_DAY;
        for (Map.Entry<World.Post, List<World.Candidate>> list : lists.entrySet()) {
            if (heard + list.getValue().size() > MOST_IN_A_DAY) {
                days.add(new ArrayList<>());
                heard = 0;
            }
            days.getLast().add(list.getKey());
            heard += list.getValue().size();
        }
        Map<String, World.Candidate> byApplication = new HashMap<>();
        Map<World.Candidate, Integer> position = new HashMap<>();
        lists.values().stream()
                .flatMap(List::stream)
                .forEach(one -> {
                    byApplication.put(one.application, one);
                    position.put(one, position.size());
                });
        for (List<World.Post> calls : days) {
            int waiting = calls.stream().mapToInt(call -> size(lists, call)).sum();
            while (waiting > 0) {
                Sitting sitting = sitting(calls, byApplication, position);
                sittings.add(sitting);
                waiting -= sitting.invited().size();
            }
        }
        List<World.Candidate> invited = new ArrayList<>();
        for (int i = 0; i < sittings.size(); i++) {
            for (World.Candidate one : sittings.get(i).invited()) {
                sittingOf.put(one, i);
                world.ledger.reached("CONVOKED", one.person);
                invited.add(one);
            }
        }
        invited.sort(Comparator.comparing(position::get));
        return invited;
    }

    private static int size(Map<World.Post, List<World.Candidate>> lists, World.Post call) {
        return lists.getOrDefault(call, List.of()).size();
    }

    private Sitting sitting(
            List<World.Post> calls,
            Map<String, World.Candidate> byApplication,
            Map<World.Candidate, Integer> position) {
        LocalDate day = FIRST_DAY.plusDays(sittings.size() % DAYS);
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("calls", calls.stream().map(World.Post::call).toList());
        session.put("day", day.toString());
        session.put("from", "08:00");
        session.put("until", "16:00");
        session.put("slotMinutes", 20);
        session.put("place", "Palais des congrès, avenue Exemple");
        session.put(
                "halls",
                List.of(Map.of("name", "A", "stations", 15), Map.of("name", "B", "stations", 10)));
        session.put("panel", PANEL);
        session.put(
                "items",
                List.of(
                        Map.of("code", "TASK_TEST", "points", 70),
                        Map.of("code", "INSTRUCTIONS", "points", 30)));
        session.put("invited", "WITH_RESERVE");
        String path =
                "/selection-sessions/"
                        + world.division()
                                .post("/selection-sessions", session)
                                .orThrow()
                                .path("id")
                                .asString();
        world.division().post(path + "/convocation", Map.of()).orThrow();
        List<World.Candidate> invited = new ArrayList<>();
        for (JsonNode one : candidates(path)) {
            invited.add(byApplication.get(one.path("application").asString()));
        }
        if (invited.isEmpty()) {
            throw new PlayedWrong("Nobody was invited although people waited on the lists");
        }
        invited.sort(Comparator.comparing(position::get));
        return new Sitting(path, day, invited);
    }

    private JsonNode candidates(String path) {
        return world.division().get(path + "/candidates").orThrow().path("items");
    }

    /** In which order sessions hear people; of one session all come before those of the next. */
    Comparator<World.Candidate> order() {
        return Comparator.<World.Candidate>comparingInt(one -> sittingOf.getOrDefault(one, 0))
                .thenComparing(Comparator.comparingInt(Sittings::score).reversed());
    }

    /** What the panel gives somebody who passes: 50 to 100 points. */
    static int score(World.Candidate one) {
        return LEAST_TO_PASS + one.somebody.index() * 37 % 51;
    }

    /**
     * Plays all days: doors open, attendance, sheets, signatures.
     *
     * @param selected whom the minutes must select
     * @param kept whom the panel proposes beyond the places
     * @param failing who does not pass the test of the work
     */
    void play(
            Set<World.Candidate> away,
            Set<World.Candidate> selected,
            Set<World.Candidate> kept,
            Set<World.Candidate> failing) {
        Map<LocalDate, List<Sitting>> days =
                new TreeMap<>(sittings.stream().collect(groupingBy(Sitting::day)));
        days.forEach((day, all) -> {
            world.today(day.toString());
            // Calls that are heard in two sessions of a day take their places one after the other.
            all.forEach(sitting -> play(sitting, away, selected, kept, failing));
        });
    }

    private void play(
            Sitting sitting,
            Set<World.Candidate> away,
            Set<World.Candidate> selected,
            Set<World.Candidate> kept,
            Set<World.Candidate> failing) {
        world.division().post(sitting.path() + "/opening", Map.of()).orThrow();
        Collection<List<World.Candidate>> counters =
                sitting.invited().stream().collect(groupingBy(one -> one.agency.id())).values();
        world.crew.each(counters, own -> attendance(sitting, own, away));
        world.crew.each(
                counters,
                own -> {
                    List<Map<String, Object>> sheets =
                            own.stream()
                                    .filter(one -> !away.contains(one))
                                    .map(one -> sheet(one, selected, kept, failing))
                                    .toList();
                    if (!sheets.isEmpty()) {
                        whole(
                                world.counsellor(own.getFirst())
                                        .post(sitting.path() + "/sheets", Map.of("lines", sheets))
                                        .orThrow());
                    }
                });
        sign(sitting);
        check(sitting, selected);
    }

    private void attendance(Sitting sitting, List<World.Candidate> own, Set<World.Candidate> away) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (World.Candidate one : own) {
            String presence = away.contains(one) ? "ABSENT" : "PRESENT";
            lines.add(Map.of("number", one.number, "presence", presence));
            world.ledger.reached(presence, one.person);
        }
        whole(
                world.counsellor(own.getFirst())
                        .post(sitting.path() + "/attendance", Map.of("lines", lines))
                        .orThrow());
    }

    private static void whole(JsonNode applied) {
        if (!applied.path("refused").isEmpty()) {
            throw new PlayedWrong(
                    "A line was refused: " + applied.path("refused").get(0).toString());
        }
    }

    private static Map<String, Object> sheet(
            World.Candidate one,
            Set<World.Candidate> selected,
            Set<World.Candidate> kept,
            Set<World.Candidate> failing) {
        boolean failed = failing.contains(one);
        int score = failed ? one.somebody.index() % LEAST_TO_PASS : score(one);
        int task = Math.min(score, 70);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("number", one.number);
        sheet.put("points", Map.of("TASK_TEST", task, "INSTRUCTIONS", score - task));
        sheet.put("proposal", selected.contains(one) || kept.contains(one) ? "SELECT" : "NOT");
        if (failed) {
            sheet.put("reason", "SKILL_TEST");
        } else if (!selected.contains(one) && !kept.contains(one)) {
            sheet.put("reason", "NOT_AVAILABLE");
        }
        return sheet;
    }

    private void sign(Sitting sitting) {
        JsonNode minutes = world.division().get(sitting.path() + "/minutes").orThrow();
        String fingerprint = minutes.path("fingerprint").asString();
        for (int member = 0; member < PANEL.size(); member++) {
            world.division()
                    .post(
                            sitting.path() + "/panel-signatures",
                            Map.of("member", member, "fingerprint", fingerprint))
                    .orThrow();
        }
        world.secondSigner()
                .post(sitting.path() + "/signature", Map.of("fingerprint", fingerprint))
                .orThrow();
        world.division().post(sitting.path() + "/transmission", Map.of()).orThrow();
    }

    /** The minutes select exactly those who follow from places, points and ranks. */
    private void check(Sitting sitting, Set<World.Candidate> selected) {
        Set<String> expected = new HashSet<>();
        sitting.invited().stream()
                .filter(selected::contains)
                .forEach(one -> expected.add(one.application));
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode one : candidates(sitting.path())) {
            if (one.path("state").asString().equals("SELECTED")) {
                found.add(one.path("application").asString());
            }
        }
        if (!found.equals(expected)) {
            throw new PlayedWrong(
                    "The minutes select %d people, not the %d who follow from the sheets"
                            .formatted(found.size(), expected.size()));
        }
    }

    /** Closes all sessions, once everybody selected has answered. */
    void close() {
        world.crew.each(
                sittings,
                sitting -> world.division().post(sitting.path() + "/closing", Map.of()).orThrow());
    }

    /** How many sessions were held. */
    int held() {
        return sittings.size();
    }
}
