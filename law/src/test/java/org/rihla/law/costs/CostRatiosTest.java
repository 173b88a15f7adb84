package org.rihla.law.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.UnusableInput;

@DisplayName("Cost borne by the worker (R15)")
class CostRatiosTest {

    @ParameterizedTest(name = "{0} paid, {1} refunded, {2} earned: {3} ({4})")
    @CsvSource({
        "500+300+700, 0, 13500, 0.111, COST_RATIO",
        "500+300+700, 700, 13500, 0.059, COST_RATIO",
        "15000, 0, 13500, 1.111, COST_ABOVE_MONTH",
        "13500, 0, 13500, 1.000, COST_RATIO",
        "0, 0, 13500, 0.000, COST_RATIO",
        "500, 0, , , EARNINGS_UNKNOWN"
    })
    void measuresCostInMonthsOfEarnings(
            String paid,
            BigDecimal refunded,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal ratio,
            String code) {
        WorkerCost cost = cost(paid, refunded, earned);

        assertThat(CostRatios.ratio(cost)).isEqualTo(ratio);
        assertThat(CostRatios.examine(cost).code()).isEqualTo(code);
    }

    @Test
    void unknownEarningsAreLeftOutAndCountedInCoverage() {
        List<WorkerCost> costs = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            costs.add(cost(i * 150 + "", BigDecimal.ZERO, BigDecimal.valueOf(1000)));
        }
        costs.add(cost("900", BigDecimal.ZERO, null));

        CostSummary summary = CostRatios.summarise(costs);

        assertThat(summary)
                .isEqualTo(
                        new CostSummary(
                                11,
                                10,
                                new BigDecimal("0.825"),
                                new BigDecimal("0.825"),
                                new BigDecimal("1.350"),
                                new BigDecimal("0.400")));
    }

    @Test
    void nobodyCountedMeansNoFigure() {
        CostSummary summary = CostRatios.summarise(List.of(cost("1", BigDecimal.ZERO, null)));

        assertThat(summary).isEqualTo(new CostSummary(1, 0, null, null, null, null));
    }

    @Test
    void refusesNegativeCostsAndRefundsOfMoreThanWasPaid() {
        assertThatThrownBy(() -> cost("-1", BigDecimal.ZERO, null))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> cost("1", BigDecimal.TWO, null)).isInstanceOf(UnusableInput.class);
    }

    private static WorkerCost cost(String paid, BigDecimal refunded, @Nullable BigDecimal earned) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (String amount : paid.split("\\+", -1)) {
            amounts.add(new BigDecimal(amount));
        }
        return new WorkerCost(amounts, refunded, earned);
    }
}
