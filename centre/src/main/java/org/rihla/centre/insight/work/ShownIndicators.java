package org.rihla.centre.insight.work;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Indicator.Standing;
import org.rihla.centre.insight.model.Report;
import org.rihla.law.disclosure.Count;
import org.rihla.law.disclosure.DisclosurePolicy;
import org.rihla.law.disclosure.SafeTable;
import org.rihla.law.disclosure.SmallCells;

/**
 * Which indicators may be shown beside the tables as they are shown (R17). One that is made from
 * stages or classes of return is shown if everybody could work it out from those tables; any other
 * one if neither its part nor the rest is small, and none of its numbers lies close to a stage. A
 * share of fewer than thirty is not shown.
 */
final class ShownIndicators {
    private static final Set<Formula> OF_PLACINGS =
            EnumSet.of(Formula.I1, Formula.I4, Formula.I4_P90);
    private static final List<String> RETURNED = List.of("ON_TIME", "LATE");
    private static final List<String> LEFT = List.of("ON_TIME", "LATE", "EXITED_NOT_CHECKED_IN");

    private final Report exact;
    private final DisclosurePolicy policy;
    private final Map<String, @Nullable Integer> stages;
    private final Map<String, @Nullable Integer> returns;
    private final Map<String, @Nullable Integer> costs;

    ShownIndicators(
            Report exact,
            DisclosurePolicy policy,
            Map<String, @Nullable Integer> stages,
            Map<String, @Nullable Integer> returns,
            Map<String, @Nullable Integer> costs) {
        this.exact = exact;
        this.policy = policy;
        this.stages = stages;
        this.returns = returns;
        this.costs = costs;
    }

    Map<String, Indicator> all() {
        Map<String, Indicator> shown = new LinkedHashMap<>();
        exact.indicators()
                .forEach((id, indicator) -> {
                    Formula formula = Formula.of(id);
                    boolean open =
                            indicator.standing() != Standing.KNOWN || shown(formula, indicator);
                    shown.put(id, open ? indicator : Indicator.hidden(formula));
                });
        return shown;
    }

    private boolean shown(Formula formula, Indicator indicator) {
        if (OF_PLACINGS.contains(formula)) {
            return stages.get("WORKING") != null;
        }
        return number(indicator.denominator()) >= policy.percentageBase()
                && switch (formula) {
                    case I2 ->
                            stages.get("WORKING") != null
                                    && stages.get("UNIQUE") != null
                                    && farFromTheStages(indicator);
                    case I5 -> fromTheTable(RETURNED) && fromTheTable(countable());
                    case I5B -> fromTheTable(LEFT) && fromTheTable(countable());
                    case I6 -> fromTheTable(List.of("ON_TIME")) && fromTheTable(RETURNED);
                    case I7 -> undecided(indicator);
                    case I16 -> stages.get("CONFIRMED") != null && stages.get("ELIGIBLE") != null;
                    // Counts what offices did, not what people are: it is said even if it is one.
                    case I21 -> true;
                    case I10, I10_MEDIAN, I10_P90 -> farFromTheStages(indicator);
                    // Beside the classes of cost: what is hidden there is not told here.
                    case I10_ABOVE -> hers(CostClass.ABOVE, indicator);
                    case I11 -> hers(CostClass.NOTHING, indicator);
                    case I15B -> big(indicator.numerator()) && big(indicator.denominator());
                    case I3 -> big(indicator.numerator()) && farFromTheStages(indicator);
                    default -> parts(indicator) && farFromTheStages(indicator);
                };
    }

    /**
     * Whether the sum of some classes can be worked out from the classes that are shown and their
     * total: it holds none of the hidden ones, or all of them.
     */
    private boolean fromTheTable(List<String> classes) {
        Set<String> hidden = new LinkedHashSet<>();
        returns.forEach((name, people) -> {
            if (people == null) {
                hidden.add(name);
            }
        });
        boolean none = hidden.stream().noneMatch(classes::contains);
        return none || (classes.containsAll(hidden) && hidden.size() < returns.size());
    }

    private List<String> countable() {
        return returns.keySet().stream().filter(name -> !name.equals("LAWFUL_STAY")).toList();
    }

    /** Those to reach are a class of their own; those past the deadline are a part of another. */
    private boolean undecided(Indicator indicator) {
        long past = number(indicator.numerator()) - in("TO_LOCATE");
        boolean classes = returns.get("TO_LOCATE") != null && stages.get("WORKING") != null;
        return classes && (past == 0 || (past >= policy.k() && in("DUE") - past >= policy.k()));
    }

    private int in(String returnClass) {
        return Disclosure.known(exact.returns().get(returnClass));
    }

    private boolean hers(CostClass costClass, Indicator indicator) {
        return costs.get(costClass.name()) != null
                && parts(indicator)
                && farFromTheStages(indicator);
    }

    private boolean parts(Indicator indicator) {
        long part = number(indicator.numerator());
        long rest = number(indicator.denominator()) - part;
        if (part < 0 || rest < 0) {
            return false;
        }
        SafeTable row =
                SmallCells.protect(
                        List.of(List.of(Count.of((int) part), Count.of((int) rest))), policy);
        return row.finding().verdict() == org.rihla.law.Verdict.OK;
    }

    private boolean farFromTheStages(Indicator indicator) {
        return stages.values().stream()
                .filter(stage -> stage != null)
                .allMatch(stage ->
                        far(stage, indicator.numerator()) && far(stage, indicator.denominator()));
    }

    private boolean far(int stage, @Nullable Long number) {
        return SmallCells.differenceShown(stage, (int) number(number), policy);
    }

    private boolean big(@Nullable Long number) {
        return number(number) >= policy.k();
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
