package org.rihla.law.questions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rihla.law.costs.CostRatios;
import org.rihla.law.costs.CostSummary;
import org.rihla.law.costs.WorkerCost;
import org.rihla.law.json.Fields;
import org.rihla.law.json.Json;
import org.rihla.law.status.PayThresholds;
import org.rihla.law.status.PayThresholds.Occupations;
import org.rihla.law.status.PayThresholds.ThresholdFor;
import org.rihla.law.status.Residence;
import org.rihla.law.status.StatusHints;
import org.rihla.law.status.StatusPolicy;
import org.rihla.law.triage.Circumstance;
import org.rihla.law.triage.Indicator;
import org.rihla.law.triage.Severity;
import org.rihla.law.triage.Triage;

/** What it cost her, how she is treated, what she may hope for: R15, R16 and R18. */
final class CareQuestions {
    private CareQuestions() {}

    static Json.Obj cost(Given given) {
        WorkerCost cost =
                new WorkerCost(
                        given.amounts("paid"),
                        Objects.requireNonNullElse(
                                given.amountOrNull("reimbursed"), BigDecimal.ZERO),
                        given.amountOrNull("earned"));
        return Fields.of("ratio", CostRatios.ratio(cost))
                .andAll(Said.verdict(List.of(CostRatios.examine(cost))))
                .toJson();
    }

    /** Many workers as paid/reimbursed/earned; nothing after the last slash: not known. */
    static Json.Obj costs(Given given) {
        List<WorkerCost> costs =
                given.records("workers", 3).stream()
                        .map(one ->
                                new WorkerCost(
                                        List.of(Given.amount("paid", one.get(0))),
                                        Given.amount("reimbursed", one.get(1)),
                                        one.get(2).isEmpty()
                                                ? null
                                                : Given.amount("earned", one.get(2))))
                        .toList();
        CostSummary answer = CostRatios.summarise(costs);
        return Fields.of("workers", answer.workers())
                .and("counted", answer.counted())
                .and("mean", answer.mean())
                .and("median", answer.median())
                .and("p90", answer.p90())
                .and("shareAboveMonth", answer.shareAboveMonth())
                .toJson();
    }

    static Json.Obj triage(Given given) {
        Severity proposed =
                Triage.propose(
                        given.codes("indicators", Indicator.class),
                        given.codes("circumstances", Circumstance.class));
        Severity chosen = given.code("chosen", proposed);
        String reason = given.text("reason", "");
        return Fields.of("severity", proposed.number())
                .andAll(
                        Said.verdict(
                                List.of(
                                        Triage.describe(proposed),
                                        Triage.decide(proposed, chosen, reason))))
                .toJson();
    }

    static Json.Obj longTerm(Given given) {
        List<Integer> absences =
                given.list("absences").stream().map(a -> Given.whole("absences", a)).toList();
        return Said.verdict(
                List.of(
                        StatusHints.longTermResidence(
                                new Residence(given.whole("months"), absences),
                                given.day("on"),
                                StatusPolicy.usual())));
    }

    static Json.Obj turkishWorker(Given given) {
        return Said.verdict(
                List.of(
                        StatusHints.turkishWorker(
                                given.whole("months"), given.day("on"), StatusPolicy.usual())));
    }

    static Json.Obj blueCard(Given given) {
        ThresholdFor key =
                new ThresholdFor(
                        given.text("country"),
                        given.whole("year"),
                        given.code("occupations", Occupations.GENERAL));
        BigDecimal threshold = given.amountOrNull("threshold");
        PayThresholds thresholds =
                new PayThresholds(threshold == null ? Map.of() : Map.of(key, threshold));
        return Said.verdict(List.of(StatusHints.blueCardPay(given.amount("pay"), key, thresholds)));
    }
}
