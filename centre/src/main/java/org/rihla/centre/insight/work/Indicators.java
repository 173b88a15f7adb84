package org.rihla.centre.insight.work;

import static org.rihla.centre.insight.model.Indicator.share;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.Days;
import org.rihla.centre.insight.model.Equality;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.PayGap;
import org.rihla.centre.insight.model.ReturnCounts;
import org.rihla.centre.insight.store.FactReader;
import org.rihla.centre.insight.store.MeasureReader;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.law.costs.CostRatios;
import org.rihla.law.costs.CostSummary;
import org.rihla.law.costs.WorkerCost;
import org.springframework.stereotype.Component;

/** Makes each indicator of SPEC section 4 from the facts that are known, I1 to I16 and I21. */
@Component
class Indicators {
    private final FactReader facts;
    private final MeasureReader measures;
    private final Seasons seasons;

    Indicators(FactReader facts, MeasureReader measures, Seasons seasons) {
        this.facts = facts;
        this.measures = measures;
        this.seasons = seasons;
    }

    /** What was counted already. */
    record Known(Map<String, Integer> stages, ReturnCounts returns, Equality equality) {
        long in(String stage) {
            return stages.getOrDefault(stage, 0);
        }
    }

    /** All of them, in order. */
    Map<String, Indicator> of(SeasonView season, Reach reach, Known known) {
        Map<Formula, Indicator> made = new LinkedHashMap<>();
        String id = season.id().value();
        placings(made, id, facts.applicants(id, reach), known);
        homecoming(made, known.returns());
        again(made, season);
        recalls(made, measures.recalls(id, reach));
        contracts(made, measures.contracts(id, reach));
        costs(made, known.in("WORKING"), measures.costs(id, reach));
        women(made, known.in("WORKING"), measures.women(id, reach), measures.payGap(id, reach));
        equality(made, known.equality());
        discretion(made, measures.discretion(id, reach));
        Map<String, Indicator> all = new LinkedHashMap<>();
        for (Formula formula : Formula.values()) {
            all.put(formula.id(), made.getOrDefault(formula, Indicator.withoutData(formula)));
        }
        return all;
    }

    private void placings(
            Map<Formula, Indicator> made, String season, long applicants, Known known) {
        long working = known.in("WORKING");
        FactReader.Posts posts = facts.posts(season);
        made.put(Formula.I1, Indicator.count(Formula.I1, working));
        made.put(Formula.I2, share(Formula.I2, working, applicants));
        made.put(Formula.I3, share(Formula.I3, posts.working(), posts.posts()));
        Days days = new Days(facts.daysToFill(season));
        made.put(Formula.I4, toFill(Formula.I4, days, days.median()));
        made.put(Formula.I4_P90, toFill(Formula.I4_P90, days, days.ninetieth()));
    }

    /** What it was made from are the days of all offers together and the number of offers. */
    private static Indicator toFill(Formula formula, Days days, @Nullable BigDecimal value) {
        return Indicator.known(formula, value, days.sum(), (long) days.sorted().size());
    }

    private static void homecoming(Map<Formula, Indicator> made, ReturnCounts returns) {
        made.put(Formula.I5, returns.confirmed());
        made.put(Formula.I5B, returns.evidenced());
        made.put(Formula.I6, returns.inTime());
        made.put(Formula.I7, returns.undecidedShare());
    }

    private void again(Map<Formula, Indicator> made, SeasonView season) {
        String before = before(season);
        long earlier =
                before == null
                        ? 0
                        : facts.stages(before, new Reach(null)).getOrDefault("WORKING", 0);
        long again = facts.startedAgain(season.id().value(), before);
        made.put(Formula.I8, share(Formula.I8, again, earlier));
    }

    private static void recalls(Map<Formula, Indicator> made, MeasureReader.Recalls recalls) {
        made.put(Formula.I9, share(Formula.I9, recalls.reinstated(), recalls.contested()));
        made.put(Formula.I9B, share(Formula.I9B, recalls.omitted(), recalls.entitled()));
    }

    private static void contracts(Map<Formula, Indicator> made, MeasureReader.Contracts contracts) {
        made.put(Formula.I14, share(Formula.I14, contracts.equal(), contracts.signed()));
    }

    /** Where nobody has told anything yet there is no figure, not a made-up zero. */
    private static void costs(Map<Formula, Indicator> made, long working, List<WorkerCost> costs) {
        if (costs.isEmpty()) {
            return;
        }
        CostSummary sum = CostRatios.summarise(costs);
        long counted = sum.counted();
        long free = costs.stream().filter(cost -> cost.borne().signum() == 0).count();
        long above =
                costs.stream()
                        .map(CostRatios::ratio)
                        .filter(ratio -> ratio != null && ratio.compareTo(BigDecimal.ONE) > 0)
                        .count();
        made.put(Formula.I10, Indicator.known(Formula.I10, sum.mean(), null, counted));
        made.put(
                Formula.I10_MEDIAN,
                Indicator.known(Formula.I10_MEDIAN, sum.median(), null, counted));
        made.put(Formula.I10_P90, Indicator.known(Formula.I10_P90, sum.p90(), null, counted));
        made.put(Formula.I10_ABOVE, share(Formula.I10_ABOVE, above, counted));
        made.put(Formula.I10_COVERAGE, share(Formula.I10_COVERAGE, counted, working));
        made.put(Formula.I11, share(Formula.I11, free, costs.size()));
    }

    private static void women(Map<Formula, Indicator> made, long working, long women, PayGap gap) {
        made.put(Formula.I15, share(Formula.I15, women, working));
        made.put(Formula.I15B, Indicator.known(Formula.I15B, gap.ratio(), gap.women(), gap.men()));
    }

    private static void equality(Map<Formula, Indicator> made, Equality equality) {
        made.put(
                Formula.I16,
                Indicator.known(
                        Formula.I16, equality.gini(), equality.places(), equality.eligible()));
    }

    private static void discretion(
            Map<Formula, Indicator> made, MeasureReader.Discretion discretion) {
        made.put(Formula.I21, share(Formula.I21, discretion.overridden(), discretion.decided()));
    }

    private @Nullable String before(SeasonView season) {
        List<SeasonView> earlier =
                seasons.all().stream()
                        .filter(other -> other.country().equals(season.country()))
                        .filter(other -> other.span().from().isBefore(season.span().from()))
                        .toList();
        return earlier.stream()
                .max(Comparator.comparing(other -> other.span().from()))
                .map(other -> other.id().value())
                .orElse(null);
    }
}
