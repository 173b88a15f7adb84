package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.site.Text;

/**
 * The newcomers' road as a table with bars, from the application to the first day of work.
 *
 * @param steps each with what became of the others
 */
public record Road(List<Step> steps) {
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

    /** Keeps a copy. */
    public Road {
        steps = List.copyOf(steps);
    }

    /**
     * A step of the road.
     *
     * @param note what became of those who are not counted in it
     * @param share of the step before, absent at the first
     * @param widest how many the longest bar stands for
     */
    public record Step(
            String stage,
            int people,
            @Nullable Text note,
            @Nullable BigDecimal share,
            int widest) {}

    static Road of(Map<String, Integer> stages) {
        List<Step> steps = new ArrayList<>();
        int widest = Math.max(1, in(stages, STAGES.getFirst()));
        int before = 0;
        for (String stage : STAGES) {
            int people = in(stages, stage);
            steps.add(new Step(stage, people, note(stages, stage), share(people, before), widest));
            before = people;
        }
        return new Road(steps);
    }

    private static @Nullable Text note(Map<String, Integer> stages, String stage) {
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
            case "CLEARED" ->
                    Text.of(
                            "insight.note.CLEARED",
                            in(stages, "DECLINED"),
                            in(stages, "CONTRACTED"));
            case "ARRIVED" -> Text.of("insight.note.ARRIVED", in(stages, "DEPARTED"));
            default -> null;
        };
    }

    private static int in(Map<String, Integer> stages, String stage) {
        return stages.getOrDefault(stage, 0);
    }

    static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
