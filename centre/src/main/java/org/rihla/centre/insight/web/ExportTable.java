package org.rihla.centre.insight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Dwell;

/**
 * The report as lines that programs read. Names never change; a hidden figure is empty with the
 * standing {@code HIDDEN}, one without facts empty with {@code NO_DATA}.
 *
 * @param asOf the day that it was counted on
 * @param rule what is hidden, in words
 * @param lines each figure
 */
public record ExportTable(
        String season, LocalDate asOf, String language, String rule, List<Row> lines) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setHeader(
                            "table",
                            "key",
                            "label",
                            "value",
                            "numerator",
                            "denominator",
                            "standing",
                            "definition",
                            "population",
                            "on")
                    .get();

    /** Keeps a copy. */
    public ExportTable {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param table {@code stage}, {@code region}, {@code week}, {@code flow}, {@code return},
     *     {@code cost}, {@code reason}, {@code dwell} or {@code indicator}
     * @param key within its table
     * @param label in the language of the file
     * @param standing {@code KNOWN}, {@code HIDDEN} or {@code NO_DATA}
     * @param definition id and version of the formula
     * @param population whom it is about, in the language of the file
     */
    public record Row(
            String table,
            String key,
            String label,
            @Nullable BigDecimal value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            String standing,
            String definition,
            String population) {

        static Row people(String table, String key, String label, Named of) {
            return people(table, key, label, of, "people v1");
        }

        static Row people(String table, String key, String label, Named of, String definition) {
            Integer people = of.people();
            return new Row(
                    table,
                    key,
                    label,
                    people == null ? null : BigDecimal.valueOf(people),
                    people == null ? null : people.longValue(),
                    null,
                    people == null ? "HIDDEN" : "KNOWN",
                    definition,
                    of.population());
        }
    }

    /** A number of people and whom it is about. */
    record Named(@Nullable Integer people, String population) {}

    static ExportTable of(Paper paper) {
        Report report = paper.page().report();
        List<Row> lines = new ArrayList<>();
        report.indicators()
                .forEach((id, one) ->
                        lines.add(
                                new Row(
                                        "indicator",
                                        id,
                                        paper.t("insight.name." + id)
                                                + " – "
                                                + paper.t("insight.definition." + id),
                                        one.value(),
                                        one.numerator(),
                                        one.denominator(),
                                        one.standing().name(),
                                        one.definition(),
                                        paper.t("insight.population." + one.population()))));
        counts(lines, paper, report);
        tables(lines, paper, report);
        return new ExportTable(
                report.season(),
                report.asOf(),
                paper.lang().tag(),
                paper.t("insight.report.rule"),
                lines);
    }

    private static void counts(List<Row> lines, Paper paper, Report report) {
        String territory = paper.t("insight.report.territory");
        named(lines, "stage", report.stages(), key -> paper.t("insight.stage." + key), territory);
        named(
                lines,
                "return",
                report.returns(),
                key -> paper.t("insight.class." + key),
                paper.t("insight.population.starters"));
        report.costs()
                .forEach((key, people) ->
                        lines.add(
                                Row.people(
                                        "cost",
                                        key,
                                        paper.t("insight.cost." + key),
                                        new Named(people, paper.t("insight.population.told-costs")),
                                        "rihla.insight.cost-classes v1")));
        named(lines, "reason", report.refusals(), key -> key, territory);
    }

    private static void named(
            List<Row> lines,
            String table,
            Map<String, @Nullable Integer> counts,
            java.util.function.Function<String, String> label,
            String population) {
        counts.forEach((key, people) ->
                lines.add(Row.people(table, key, label.apply(key), new Named(people, population))));
    }

    private static void tables(List<Row> lines, Paper paper, Report report) {
        String starters = paper.t("insight.population.starters");
        report.regions()
                .forEach(line ->
                        lines.add(
                                Row.people(
                                        "region",
                                        line.key(),
                                        paper.name(paper.page().regionName(line.key())),
                                        new Named(line.people(), starters))));
        report.weeks()
                .forEach(line ->
                        lines.add(
                                Row.people(
                                        "week",
                                        line.key(),
                                        paper.t("insight.weeks"),
                                        new Named(
                                                line.people(), paper.t("insight.stage.ARRIVED")))));
        report.flows()
                .forEach(flow ->
                        lines.add(
                                Row.people(
                                        "flow",
                                        flow.region() + " > " + flow.destination(),
                                        paper.name(paper.page().regionName(flow.region()))
                                                + " > "
                                                + paper.destination(flow.destination()),
                                        new Named(flow.people(), starters))));
        report.dwell().forEach(dwell -> dwell(lines, paper, dwell));
    }

    private static void dwell(List<Row> lines, Paper paper, Dwell dwell) {
        String standing = dwell.median() == null ? "HIDDEN" : "KNOWN";
        String stage = paper.t("insight.stage." + dwell.stage());
        String whom = paper.t("insight.dwell.caption");
        lines.add(
                new Row(
                        "dwell",
                        dwell.stage() + ".median",
                        stage + " – " + paper.t("insight.dwell.median"),
                        dwell.median(),
                        null,
                        null,
                        standing,
                        "dwell v1",
                        whom));
        lines.add(
                new Row(
                        "dwell",
                        dwell.stage() + ".p90",
                        stage + " – " + paper.t("insight.dwell.p90"),
                        dwell.p90(),
                        null,
                        null,
                        standing,
                        "dwell v1",
                        whom));
    }

    /** As a table for a spreadsheet: semicolons, a line a figure, × for what is hidden. */
    String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (Row row : lines) {
                printer.printRecord(
                        row.table(),
                        row.key(),
                        row.label(),
                        row.standing().equals("HIDDEN") ? "×" : row.value(),
                        row.numerator(),
                        row.denominator(),
                        row.standing(),
                        row.definition(),
                        row.population(),
                        asOf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the table", e);
        }
        return csv.toString();
    }
}
