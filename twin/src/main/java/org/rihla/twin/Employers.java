package org.rihla.twin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What every employer and every offer goes through, in any season. */
record Employers(World world) {

    /** Files a farm; gives its id. */
    String file(String name, String taxNumbers, int number) {
        return world.division()
                .post(
                        "/employers",
                        Map.of(
                                "legalName", name + ", S.L.",
                                "taxId", taxNumbers.formatted(number),
                                "country", "ES",
                                "municipality", "Cartaya",
                                "sector", "A01",
                                "kind", "FARM",
                                "representative", "Ana Ejemplo",
                                "mandateUntil", "2028-12-31"))
                .orThrow()
                .path("id")
                .asString();
    }

    /** Confirmed from outside and approved by two people; the same one cannot approve twice. */
    void accredit(String employer) {
        String file = "/employers/" + employer;
        world.division()
                .post(file + "/confirmations", Map.of("by", "Embassy, note 12/2026"))
                .orThrow();
        world.division().post(file + "/approvals", Map.of()).orThrow();
        Reply alone = world.division().post(file + "/approvals", Map.of());
        if (alone.accepted()) {
            throw new PlayedWrong("The same person could approve an employer twice");
        }
        world.ledger.refused(alone.code());
        world.secondSigner().post(file + "/approvals", Map.of()).orThrow();
    }

    /** Accepts an offer. */
    JsonNode accept(String offer) {
        return world.division().post("/offers/" + offer + "/acceptance", Map.of()).orThrow();
    }

    /** The terms of an offer. */
    static Map<String, Object> terms(String title, String isco, int posts, String from, String to) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("title", title.isBlank() ? "Seasonal worker" : title);
        terms.put("isco", isco.isBlank() ? "9211" : isco);
        terms.put("posts", posts);
        terms.put("span", Map.of("from", from, "to", to));
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
