package org.rihla.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Employers are accredited by two people, their offers are checked and accepted, calls go out. */
final class Offering {
    private static final int POSTS_OF_AN_OFFER = 18;
    private static final int LEAST_POSTS_OF_AN_OFFER = 10;
    private static final List<String> FARMS =
            List.of(
                    "Fresas del Ejemplo",
                    "Marismas Inventadas",
                    "Arándanos Imaginarios",
                    "Finca Supuesta");

    private final World world;
    private final Employers employers;
    private final List<JsonNode> accepted = new ArrayList<>();
    private List<Map<String, Integer>> shares = List.of();

    Offering(World world) {
        this.world = world;
        this.employers = new Employers(world);
    }

    /** Plays early August: employers file, two people approve, offers are accepted. */
    void file() {
        world.today("2026-08-03");
        int offers = offers(world.size.places());
        shares = shares(offers);
        List<JsonNode> imported = imported(offers);
        accepted.add(accepted(0, imported));
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i < offers; i++) {
            others.add(i);
        }
        accepted.addAll(world.crew.ask(others, i -> accepted(i, imported)));
        world.progress.step(
                offers + " employers accredited by two people, " + offers + " offers accepted");
        lookAtARefusedOffer(accepted.getFirst());
    }

    /** As few as keep to the usual size, and none below the least number of posts (R10). */
    static int offers(int places) {
        return Math.max(
                1,
                Math.min(
                        Math.ceilDiv(places, POSTS_OF_AN_OFFER), places / LEAST_POSTS_OF_AN_OFFER));
    }

    private JsonNode accepted(int number, List<JsonNode> imported) {
        int posts = shares.get(number).values().stream().mapToInt(Integer::intValue).sum();
        return number < imported.size()
                ? complete(imported.get(number), posts)
                : file(number, posts);
    }

    /** Plays the twentieth of September: the calls go out. */
    void publish() {
        world.today("2026-09-20");
        for (int i = 0; i < accepted.size(); i++) {
            publish(accepted.get(i), shares.get(i));
        }
        world.progress.step(accepted.size() + " calls open");
    }

    /** Gives each offer places of two or three agencies, as they come. */
    private List<Map<String, Integer>> shares(int offers) {
        List<Map<String, Integer>> shares = new ArrayList<>();
        Map<String, Integer> left = new LinkedHashMap<>();
        world.agencies.forEach(agency -> left.put(agency.id(), agency.places()));
        for (int i = 0; i < offers; i++) {
            Map<String, Integer> share = new LinkedHashMap<>();
            int wanted =
                    LastSeason.share(world.size.places(), i + 1, offers)
                            - LastSeason.share(world.size.places(), i, offers);
            for (Map.Entry<String, Integer> agency : left.entrySet()) {
                int taken = Math.min(wanted, agency.getValue());
                if (taken > 0) {
                    share.put(agency.getKey(), taken);
                    agency.setValue(agency.getValue() - taken);
                    wanted -= taken;
                }
            }
            shares.add(share);
        }
        return shares;
    }

    /** Imported offers of different employers, the ones that still lack terms. */
    private List<JsonNode> imported(int atMost) {
        List<JsonNode> found = new ArrayList<>();
        Set<String> employers = new HashSet<>();
        Reply reply =
                world.division().get("/offers?season=" + world.season() + "&state=TO_CORRECT");
        for (JsonNode offer : reply.orThrow().path("items")) {
            if (found.size() < atMost && employers.add(offer.path("employer").asString())) {
                found.add(offer);
            }
        }
        return found;
    }

    private JsonNode complete(JsonNode offer, int posts) {
        String employer = offer.path("employer").asString();
        employers.accredit(employer);
        Client owner = employerAccount(employer);
        Map<String, Object> terms =
                terms(
                        offer.path("terms").path("title").asString(),
                        offer.path("terms").path("isco").asString(),
                        posts);
        String id = offer.path("id").asString();
        owner.put(
                        "/offers/" + id + "/terms",
                        Map.of("version", offer.path("version").asLong(), "terms", terms))
                .orThrow();
        return employers.accept(id);
    }

    private JsonNode file(int index, int posts) {
        String name = FARMS.get(index % FARMS.size()) + (index < FARMS.size() ? "" : " " + index);
        String id = employers.file(name, "B2199%04d", index);
        employers.accredit(id);
        return employers.accept(
                submit(id, posts, "F-" + index, List.of("Farm work experience"))
                        .orThrow()
                        .path("id")
                        .asString());
    }

    private Reply submit(String employer, int posts, String reference, List<String> criteria) {
        Map<String, Object> terms = new LinkedHashMap<>(terms("Berry picker", "9211", posts));
        terms.put("criteria", criteria);
        return employerAccount(employer)
                .post(
                        "/offers",
                        Map.of(
                                "employer",
                                employer,
                                "season",
                                world.season(),
                                "reference",
                                reference,
                                "terms",
                                terms));
    }

    /** The first employer gets an account of her own; the division files for the others. */
    private Client employerAccount(String employer) {
        if (world.posts.isEmpty() && !employerKnown) {
            employerKnown = true;
            first = employer;
            world.staff.open(
                    Staff.EMPLOYER,
                    "Ana Ejemplo",
                    "EMPLOYER",
                    Map.of("kind", "EMPLOYER", "employer", employer));
        }
        return employer.equals(first) ? world.staff.as(Staff.EMPLOYER) : world.division();
    }

    private boolean employerKnown;
    private @Nullable String first;

    /** An offer that asks for mothers is refused by name: the linter is part of every season. */
    private void lookAtARefusedOffer(JsonNode accepted) {
        Reply reply =
                submit(
                        accepted.path("employer").asString(),
                        12,
                        "MOTHERS-1",
                        List.of("Married mothers preferred"));
        String state = reply.body().path("state").asString("");
        if (reply.accepted() && !state.equals("TO_CORRECT") && !state.equals("BLOCKED")) {
            throw new PlayedWrong("An offer for married mothers came through as " + state);
        }
        world.progress.note(
                "an offer for \"married mothers\" was stopped by the criteria linter, as it must"
                        + " be");
    }

    void publish(JsonNode offer, Map<String, Integer> places) {
        Set<String> territories = new LinkedHashSet<>();
        world.agencies.stream()
                .filter(agency -> places.containsKey(agency.id()))
                .forEach(agency -> territories.add(agency.province()));
        JsonNode call =
                world.division()
                        .post(
                                "/calls",
                                Map.of(
                                        "offer",
                                        offer.path("id").asString(),
                                        "places",
                                        places,
                                        "communes",
                                        territories,
                                        "opens",
                                        "2026-09-20",
                                        "closes",
                                        "2026-10-10",
                                        "channels",
                                        List.of("BOARD", "RADIO", "SMS"),
                                        "criteria",
                                        List.of(
                                                Map.of("code", "FARM_MONTHS", "points", 60),
                                                Map.of("code", "PAPERS_READY", "points", 40))))
                        .orThrow();
        world.posts.add(
                new World.Post(
                        offer.path("id").asString(),
                        offer.path("employer").asString(),
                        call.path("id").asString(),
                        call.path("code").asString(),
                        places));
    }

    private static Map<String, Object> terms(String title, String isco, int posts) {
        return Employers.terms(title, isco, posts, "2027-03-01", "2027-06-30");
    }
}
