package org.rihla.twin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A law that changes in mid-season: while people apply, two officers publish a new version of the
 * season's avenue. Contracts from its first day on need an older age; whoever was judged before it
 * was published keeps her answer (SPEC section 7.6, faults).
 */
final class NewLaw {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
    private static final int LEAST_AGE = 25;

    private final World world;
    private final String country;
    private volatile boolean published;

    NewLaw(World world, String country) {
        this.world = world;
        this.country = country;
    }

    /** Publishes it, if the season is played against it. */
    void publish() {
        if (world.whatIf != WhatIf.LAW_CHANGES) {
            return;
        }
        JsonNode draft =
                world.division().post("/avenues", Map.of("document", changed(told()))).orThrow();
        String version = "/avenues/" + draft.path("id").asString();
        Reply alone = world.division().post(version + "/review", Map.of());
        if (alone.accepted()) {
            throw new PlayedWrong("The author of a new law could read it as the second person");
        }
        world.secondSigner().post(version + "/review", Map.of()).orThrow();
        world.secondSigner().post(version + "/publication", Map.of()).orThrow();
        published = true;
        world.progress.step(
                "%s changes from %s on: nobody under %d"
                        .formatted(draft.path("avenue").asString(), FIRST_DAY, LEAST_AGE));
    }

    /**
     * Whether somebody who is judged now is too young for contracts that begin on its first day.
     */
    boolean refuses(LocalDate born) {
        return published && born.plusYears(LEAST_AGE).isAfter(FIRST_DAY);
    }

    private JsonNode told() {
        for (JsonNode avenue :
                world.division().get("/avenues?on=" + FIRST_DAY).orThrow().path("items")) {
            JsonNode document = avenue.path("document");
            if (document.path("country").asString().equals(country)
                    && document.path("purpose").asString().equals("SEASONAL")) {
                return document;
            }
        }
        throw new PlayedWrong("No avenue for seasonal work in " + country + " is told");
    }

    private static ObjectNode changed(JsonNode told) {
        ObjectNode document = (ObjectNode) told.deepCopy();
        document.put("from", FIRST_DAY.toString());
        document.remove("to");
        if (!raise(document)) {
            throw new PlayedWrong("The avenue of the season asks for no least age");
        }
        return document;
    }

    private static boolean raise(JsonNode node) {
        boolean raised = false;
        if (node instanceof ObjectNode object && object.has("minimumAge")) {
            ObjectNode age = (ObjectNode) Objects.requireNonNull(object.get("minimumAge"));
            age.put("policy", LEAST_AGE);
            raised = true;
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            for (JsonNode inner : node) {
                raised |= raise(inner);
            }
        }
        return raised;
    }
}
