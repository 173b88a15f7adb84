package org.rihla.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The season report: the centre's counts, with what the twin knows besides. Its names are fixed.
 */
final class SeasonReport {
    private SeasonReport() {}

    /** Puts it together; everything but {@code run} is the same for the same seed and size. */
    static ObjectNode of(JsonNode counted, World world, List<String> differences, Figures.Run run) {
        ObjectNode report = Client.JSON.createObjectNode();
        report.put("season", counted.path("season").asString("2027"));
        report.put("seed", world.seed);
        report.put("workers", world.size.workers());
        if (world.whatIf != WhatIf.NOTHING) {
            report.put("whatIf", world.whatIf.option());
        }
        report.set("recalls", Client.JSON.valueToTree(world.recalls()));
        for (String part : List.of("stages", "refusals", "places", "returns", "indicators")) {
            report.set(part, counted.path(part));
        }
        ArrayNode reconciliation = report.putArray("reconciliation");
        differences.forEach(reconciliation::add);
        report.set("run", Client.JSON.valueToTree(run));
        return report;
    }

    /** Writes it for people and programs. */
    static void write(ObjectNode report, Path file) {
        try {
            Files.writeString(
                    file,
                    Client.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + file, e);
        }
    }
}
