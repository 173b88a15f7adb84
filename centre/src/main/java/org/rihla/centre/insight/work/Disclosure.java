package org.rihla.centre.insight.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Audience;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Cell;
import org.rihla.centre.insight.model.Report.Dwell;
import org.rihla.centre.insight.model.Report.Flow;
import org.rihla.centre.insight.model.Report.Line;
import org.rihla.law.disclosure.Cell.Shown;
import org.rihla.law.disclosure.Count;
import org.rihla.law.disclosure.DisclosurePolicy;
import org.rihla.law.disclosure.SafeTable;
import org.rihla.law.disclosure.SmallCells;

/**
 * Hides in a report what would show a person to its {@link Audience} (R17).
 *
 * <p>Regions and destinations are one table, so that a total hidden in the one is hidden in the
 * other. A table whose total would give away a few persons beside a stage that is shown is hidden
 * whole. The split by path and the equity of each region are left to those who may open the lists:
 * published beside the other tables they could be subtracted from them.
 */
final class Disclosure {
    private final Report exact;
    private final DisclosurePolicy policy;
    private final Map<String, @Nullable Integer> stages;
    private final Map<String, @Nullable Integer> returns;
    private final Map<String, @Nullable Integer> costs;

    private Disclosure(Report exact, DisclosurePolicy policy) {
        this.exact = exact;
        this.policy = policy;
        this.stages = new ShownStages(policy).of(exact.stages());
        this.returns = row(exact.returns());
        this.costs = row(exact.costs());
    }

    /** The report as its audience may have it. */
    static Report protect(Report exact, Audience audience) {
        DisclosurePolicy policy = audience.policy();
        return policy == null ? exact : new Disclosure(exact, policy).report(audience);
    }

    private Report report(Audience audience) {
        SafeTable origins = origins();
        Map<String, Indicator> indicators =
                new ShownIndicators(exact, policy, stages, returns, costs).all();
        return new Report(
                exact.season(),
                stages,
                withoutHidden(row(exact.refusals())),
                audience == Audience.PUBLIC ? List.of() : places(),
                returns,
                costs,
                null,
                indicators,
                exact.asOf(),
                Map.of(),
                regions(origins),
                weeks(),
                flows(origins),
                exact.dwell().stream().map(this::dwell).toList(),
                List.of(),
                audience);
    }

    /** A row of figures that add up, protected together with their sum. */
    private Map<String, @Nullable Integer> row(Map<String, @Nullable Integer> counts) {
        Map<String, @Nullable Integer> shown = new LinkedHashMap<>();
        if (counts.isEmpty()) {
            return shown;
        }
        List<Count> figures = counts.values().stream().map(Disclosure::count).toList();
        SafeTable table = SmallCells.protect(List.of(figures), policy);
        boolean whole = fitsTheStages(sum(counts.values()));
        int at = 0;
        for (String key : counts.keySet()) {
            shown.put(key, whole ? value(table.rows().getFirst().get(at)) : null);
            at++;
        }
        return shown;
    }

    /** That a code occurs at all is told by its name, so a hidden one is left out. */
    private static Map<String, @Nullable Integer> withoutHidden(
            Map<String, @Nullable Integer> row) {
        Map<String, @Nullable Integer> shown = new LinkedHashMap<>();
        row.forEach((key, people) -> {
            if (people != null) {
                shown.put(key, people);
            }
        });
        return shown;
    }

    /** Whether no stage that is shown differs from a total by only a few persons. */
    private boolean fitsTheStages(int total) {
        return stages.values().stream()
                .allMatch(
                        stage -> stage == null || SmallCells.differenceShown(stage, total, policy));
    }

    private List<String> destinations() {
        return List.copyOf(new TreeSet<>(exact.flows().stream().map(Flow::destination).toList()));
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    private SafeTable origins() {
        List<List<Count>> rows = new ArrayList<>();
        for (String region : keys(exact.regions())) {
            rows.add(
                    destinations().stream()
                            .map(destination -> Count.of(flow(region, destination)))
                            .toList());
        }
        return rows.isEmpty() || rows.getFirst().isEmpty()
                ? SmallCells.protect(List.of(List.of(Count.of(0))), policy)
                : SmallCells.protect(rows, policy);
    }

    private int flow(String region, String destination) {
        return exact.flows().stream()
                .filter(flow -> flow.region().equals(region))
                .filter(flow -> flow.destination().equals(destination))
                .mapToInt(flow -> known(flow.people()))
                .sum();
    }

    private List<Line> regions(SafeTable origins) {
        List<Line> lines = new ArrayList<>();
        for (Line line : exact.regions()) {
            lines.add(
                    new Line(line.key(), value(origins.rowTotals().get(lines.size())), null, null));
        }
        return lines;
    }

    /** Only those that are shown: that there is a flow at all is told by its line. */
    private List<Flow> flows(SafeTable origins) {
        List<String> regions = keys(exact.regions());
        List<String> destinations = destinations();
        return exact.flows().stream()
                .map(flow ->
                        new Flow(
                                flow.region(),
                                flow.destination(),
                                value(
                                        origins.rows()
                                                .get(regions.indexOf(flow.region()))
                                                .get(destinations.indexOf(flow.destination())))))
                .filter(flow -> flow.people() != null)
                .toList();
    }

    /** From the first to the last week that is shown. */
    private List<Line> weeks() {
        Map<String, @Nullable Integer> weeks = new LinkedHashMap<>();
        exact.weeks().forEach(week -> weeks.put(week.key(), week.people()));
        List<Line> lines = new ArrayList<>();
        row(weeks).forEach((key, people) -> lines.add(new Line(key, people, null, null)));
        List<Integer> shown =
                IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).people() != null)
                        .boxed()
                        .toList();
        return shown.isEmpty() ? List.of() : lines.subList(shown.getFirst(), shown.getLast() + 1);
    }

    private Dwell dwell(Dwell dwell) {
        boolean enough = SmallCells.percentageShown(known(dwell.people()), policy);
        return new Dwell(
                dwell.stage(), null, enough ? dwell.median() : null, enough ? dwell.p90() : null);
    }

    private List<Cell> places() {
        if (exact.places().isEmpty()) {
            return List.of();
        }
        SafeTable table =
                SmallCells.protect(
                        exact.places().stream().map(Disclosure::counts).toList(), policy);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : exact.places()) {
            var row = table.rows().get(cells.size());
            cells.add(
                    new Cell(
                            cell.cell(),
                            cell.of(),
                            cell.asked(),
                            value(row.get(0)),
                            value(row.get(1)),
                            value(row.get(2)),
                            value(row.get(3))));
        }
        return cells;
    }

    private static List<Count> counts(Cell cell) {
        return List.of(
                count(cell.reserved()),
                count(cell.committed()),
                count(cell.consumed()),
                count(cell.open()));
    }

    private static Count count(@Nullable Integer value) {
        return Count.of(known(value));
    }

    private static int sum(Iterable<@Nullable Integer> values) {
        int sum = 0;
        for (Integer value : values) {
            sum += known(value);
        }
        return sum;
    }

    static int known(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static @Nullable Integer value(org.rihla.law.disclosure.Cell cell) {
        return cell instanceof Shown(var value) ? value : null;
    }
}
