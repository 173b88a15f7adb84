package org.rihla.law.costs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

/**
 * Every cost of one worker's recruitment with what was given back. An empty book is a stated zero:
 * for a worker whose costs are not known there is no book.
 *
 * @param costs what was paid, by whomever
 * @param refunds what was given back, each for one of the costs and together never above it
 */
public record CostBook(List<PaidCost> costs, List<Refund> refunds) {

    public CostBook {
        costs = List.copyOf(costs);
        refunds = List.copyOf(refunds);
        Map<Integer, PaidCost> byNumber = byNumber(costs);
        Map<Integer, BigDecimal> left = new HashMap<>();
        costs.forEach(cost -> left.put(cost.number(), cost.amount()));
        for (Refund refund : refunds) {
            check(refund, byNumber.get(refund.cost()));
            if (left.merge(refund.cost(), refund.amount().negate(), BigDecimal::add).signum() < 0) {
                throw unusable(
                        InputCode.NEGATIVE_NUMBER,
                        "more than cost %d is given back",
                        refund.cost());
            }
        }
    }

    /**
     * What the worker and her household paid and got back, in the currency of the rates. A refund
     * is taken at the rate of the day its cost was paid, so that a cost given back whole is zero.
     *
     * @param firstMonth earnings of the first month abroad in the same currency, null if unknown
     */
    public WorkerCost workersSide(Rates rates, @Nullable BigDecimal firstMonth) {
        List<PaidCost> hers = costs.stream().filter(cost -> cost.payer().isWorkersSide()).toList();
        Map<Integer, PaidCost> byNumber = byNumber(hers);
        BigDecimal back = BigDecimal.ZERO;
        for (Refund refund : refunds) {
            PaidCost cost = byNumber.get(refund.cost());
            if (cost != null) {
                back = back.add(rated(rates, cost, refund.amount()));
            }
        }
        List<BigDecimal> paid =
                hers.stream().map(cost -> rated(rates, cost, cost.amount())).toList();
        return new WorkerCost(paid, back, firstMonth);
    }

    private static BigDecimal rated(Rates rates, PaidCost cost, BigDecimal amount) {
        return amount.multiply(rates.on(cost.currency(), cost.on()));
    }

    private static Map<Integer, PaidCost> byNumber(List<PaidCost> costs) {
        Map<Integer, PaidCost> byNumber = new HashMap<>();
        for (PaidCost cost : costs) {
            if (byNumber.put(cost.number(), cost) != null) {
                throw unusable(InputCode.DUPLICATE, "cost %d is written twice", cost.number());
            }
        }
        return byNumber;
    }

    private static void check(Refund refund, @Nullable PaidCost cost) {
        if (cost == null) {
            throw unusable(
                    InputCode.UNKNOWN_KEY,
                    "a refund names cost %d, which is not there",
                    refund.cost());
        }
        if (!cost.currency().equals(refund.currency())) {
            throw unusable(
                    InputCode.UNKNOWN_VALUE,
                    "the refund of cost %d is in another currency",
                    refund.cost());
        }
        if (refund.on().isBefore(cost.on())) {
            throw unusable(
                    InputCode.WRONG_ORDER,
                    "cost %d is given back before it was paid",
                    refund.cost());
        }
    }

    private static UnusableInput unusable(InputCode code, String sentence, int number) {
        return new UnusableInput(code, sentence.formatted(number));
    }
}
