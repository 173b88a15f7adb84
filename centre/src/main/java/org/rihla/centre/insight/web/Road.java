package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Paths;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.site.Text;

/**
 * A road as a table with bars, up to the first day of work.
 *
 * @param kind whose: {@code newcomers}, {@code recalled} or {@code all}
 * @param path by which its people came, for the lists behind the numbers; empty for all
 * @param css of the bars
 * @param steps each with what became of the others
 */
public record Road(String kind, String path, String css, List<Step> steps) {
    private static final List<String> STAGES =
            List.of(
                    "UNIQUE",
                    "ELIGIBLE",
                    "CONVOKED",
                    "PRESENT",
                    "SELECTED",
                    "CLEARED",
                    "ARRIVED",
                    "WORKING");
    private static final List<String> RECALL =
            List.of("CONTRACTED", "CLEARED", "DEPARTED", "ARRIVED", "WORKING");

    /** Keeps a copy. */
    public Road {
        steps = List.copyOf(steps);
    }

    /**
     * A step of the road.
     *
     * @param people absent if it is hidden
     * @param note what became of those who are not counted in it
     * @param share of the step before; absent at the first and where one of the two is hidden
     * @param widest how many the longest bar stands for
     */
    public record Step(
            String stage,
            @Nullable Integer people,
            @Nullable Text note,
            @Nullable BigDecimal share,
            int widest) {}

    /** By path for those who may know it, otherwise everybody's. */
    static List<Road> of(Report report) {
        if (report.paths().isEmpty()) {
            return List.of(
                    new Road("all", "", "r-c1", steps(STAGES, report.stages()::get, _ -> null)));
        }
        Map<String, Paths> paths = report.paths();
        Road newcomers =
                new Road(
                        "newcomers",
                        "NEWCOMER",
                        "r-c2",
                        steps(
                                STAGES,
                                stage -> paths.getOrDefault(stage, Paths.NOBODY).newcomers(),
                                stage -> note(report.stages(), stage)));
        Road recalled =
                new Road(
                        "recalled",
                        "REPEATER",
                        "r-c1",
                        steps(
                                RECALL,
                                stage -> paths.getOrDefault(stage, Paths.NOBODY).recalled(),
                                _ -> null));
        boolean anybody = recalled.steps().stream().anyMatch(step -> !zero(step.people()));
        return anybody ? List.of(recalled, newcomers) : List.of(newcomers);
    }

    private static List<Step> steps(
            List<String> stages,
            Function<String, @Nullable Integer> counts,
            Function<String, @Nullable Text> notes) {
        List<Step> steps = new ArrayList<>();
        int widest = 1;
        for (String stage : stages) {
            Integer people = counts.apply(stage);
            widest = Math.max(widest, people == null ? 0 : people);
        }
        Integer before = 0;
        for (String stage : stages) {
            Integer people = counts.apply(stage);
            steps.add(new Step(stage, people, notes.apply(stage), of(people, before), widest));
            before = people;
        }
        return steps;
    }

    /** No share where more come than went before: the recalled join everybody's road halfway. */
    private static @Nullable BigDecimal of(@Nullable Integer people, @Nullable Integer before) {
        return people != null && before != null && people > before ? null : share(people, before);
    }

    private static @Nullable Text note(Map<String, @Nullable Integer> stages, String stage) {
        int unique = in(stages, "UNIQUE");
        int eligible = in(stages, "ELIGIBLE");
        int notEligible = in(stages, "NOT_ELIGIBLE");
        return switch (stage) {
            case "UNIQUE" ->
                    Text.of(
                            "insight.note.UNIQUE",
                            in(stages, "EXPRESSED"),
                            in(stages, "EXPRESSED") - unique);
            case "ELIGIBLE" ->
                    Text.of(
                            "insight.note.ELIGIBLE",
                            Math.max(0, unique - eligible - notEligible),
                            notEligible);
            case "CONVOKED" -> Text.of("insight.note.CONVOKED");
            case "PRESENT" -> Text.of("insight.note.PRESENT", in(stages, "ABSENT"));
            case "CLEARED" -> Text.of("insight.note.CLEARED", in(stages, "DECLINED"));
            default -> null;
        };
    }

    private static boolean zero(@Nullable Integer people) {
        return people == null || people == 0;
    }

    private static int in(Map<String, @Nullable Integer> stages, String stage) {
        Integer people = stages.get(stage);
        return people == null ? 0 : people;
    }

    /** A part of a whole; nothing if one is not known or the whole is empty. */
    static @Nullable BigDecimal share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || zero(whole) || whole == null
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
