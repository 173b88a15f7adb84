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
    private static final List<String> FARMS =
            List.of(
                    "Fresas del Ejemplo",
                    "Marismas Inventadas",
                    "Arándanos Imaginarios",
                    "Finca Supuesta");

    private final World world;

    Offering(World world) {
        this.world = world;
    }

    /** Plays August and September: from the employer's file to the open call. */
    void play() {
        world.today("2026-08-03");
        int offers = Math.max(1, Math.ceilDiv(world.size.places(), POSTS_OF_AN_OFFER));
        List<Map<String, Integer>> shares = shares(offers);
        List<JsonNode> imported = imported(offers);
        List<JsonNode> accepted = new ArrayList<>();
        for (int i = 0; i < offers; i++) {
            int posts = shares.get(i).values().stream().mapToInt(Integer::intValue).sum();
            accepted.add(i < imported.size() ? complete(imported.get(i), posts) : file(i, posts));
        }
        world.progress.step(
                offers + " employers accredited by two people, " + offers + " offers accepted");
        lookAtARefusedOffer(accepted.getFirst());
        world.today("2026-09-20");
        for (int i = 0; i < offers; i++) {
            publish(accepted.get(i), shares.get(i));
        }
        world.progress.step(offers + " calls open");
    }

    /** Gives each offer places of two or three agencies, as they come. */
    private List<Map<String, Integer>> shares(int offers) {
        List<Map<String, Integer>> shares = new ArrayList<>();
        int each = Math.ceilDiv(world.size.places(), offers);
        Map<String, Integer> left = new LinkedHashMap<>();
        world.agencies.forEach(agency -> left.put(agency.id(), agency.places()));
        for (int i = 0; i < offers; i++) {
            Map<String, Integer> share = new LinkedHashMap<>();
            int wanted = each;
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
        accredit(employer);
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
        return accept(id);
    }

    private JsonNode file(int index, int posts) {
        String name = FARMS.get(index % FARMS.size()) + (index < FARMS.size() ? "" : " " + index);
        JsonNode employer =
                world.division()
                        .post(
                                "/employers",
                                Map.of(
                                        "legalName", name + ", S.L.",
                                        "taxId", "B2199%04d".formatted(index),
                                        "country", "ES",
                                        "municipality", "Cartaya",
                                        "sector", "A01",
                                        "kind", "FARM",
                                        "representative", "Ana Ejemplo",
                                        "mandateUntil", "2028-12-31"))
                        .orThrow();
        String id = employer.path("id").asString();
        accredit(id);
        return accept(
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

    private void accredit(String employer) {
        world.division()
                .post(
                        "/employers/" + employer + "/confirmations",
                        Map.of("by", "Embassy, note 12/2026"))
                .orThrow();
        world.division().post("/employers/" + employer + "/approvals", Map.of()).orThrow();
        Reply alone = world.division().post("/employers/" + employer + "/approvals", Map.of());
        if (alone.accepted()) {
            throw new PlayedWrong("The same person could approve an employer twice");
        }
        world.ledger.refused(alone.code());
        world.secondSigner().post("/employers/" + employer + "/approvals", Map.of()).orThrow();
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

    private JsonNode accept(String offer) {
        return world.division().post("/offers/" + offer + "/acceptance", Map.of()).orThrow();
    }

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
                "an offer for \"married mothers\" was stopped by the criteria linter, as it must be");
    }

    private void publish(JsonNode offer, Map<String, Integer> places) {
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
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("title", title.isBlank() ? "Seasonal worker" : title);
        terms.put("isco", isco.isBlank() ? "9211" : isco);
        terms.put("posts", posts);
        terms.put("span", Map.of("from", "2027-03-01", "to", "2027-06-30"));
        terms.put("hoursPerWeek", "35");
        terms.put("guaranteedDays", 60);
        terms.put("dailyPay", Map.of("amount", "95.00", "currency", "EUR"));
        terms.put("probationDays", 14);
        terms.put("housing", "Staff house beside the place of work, two to a room, kitchen");
        terms.put("rentPerMonth", Map.of("amount", "0.00", "currency", "EUR"));
        terms.put("transport", "The employer organises and pays both trips");
        terms.put("criteria", List.of());
        return terms;
    }
}
