package org.rihla.law.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rihla.law.Finding;
import org.rihla.law.InputCode;
import org.rihla.law.UnusableInput;

@DisplayName("Forecast of need (R20)")
class ForecastsTest {

    @Test
    void aCrisisIsFlaggedAndNotTheBase() {
        NeedForecast forecast = need(List.of(14_583, 7_000), List.of());

        assertThat(forecast.persons()).isEqualTo(14_583);
        assertThat(forecast.findings())
                .extracting(Finding::code)
                .containsExactly("FORECAST_CRISIS", "FORECAST_MADE");
        assertThat(forecast.findings().getFirst().arguments()).containsExactly(7_000, 14_583);
    }

    @Test
    void aSeasonOfSixtyPercentIsNoCrisis() {
        assertThat(need(List.of(1000, 600), List.of()).persons()).isEqualTo(450);
        assertThat(need(List.of(1000, 599), List.of()).persons()).isEqualTo(1000);
    }

    @Test
    void afterACrisisTheNextSeasonIsComparedWithTheLastGoodOne() {
        assertThat(need(List.of(1000, 300, 1100), List.of()).persons()).isEqualTo(1210);
    }

    @Test
    void theTrendIsHeldWithinAQuarter() {
        assertThat(need(List.of(1000, 1250), List.of()).persons()).isEqualTo(1563);
        assertThat(need(List.of(1000, 1300), List.of()).persons()).isEqualTo(1625);
        assertThat(need(List.of(1000, 740), List.of()).persons()).isEqualTo(555);
        assertThat(need(List.of(0, 100), List.of()).persons()).isEqualTo(100);
    }

    @Test
    void withoutHistorySeventyPercentOfWhatIsDeclaredIsExpected() {
        NeedForecast forecast = need(List.of(), List.of(500, 500));

        assertThat(forecast.persons()).isEqualTo(700);
        assertThat(forecast.low()).isNull();
    }

    @Test
    void onlyZerosOrNothingIsTooLittle() {
        assertThat(need(List.of(0, 0), List.of(500)).persons()).isNull();
        assertThat(need(List.of(), List.of()).findings())
                .extracting(Finding::code)
                .containsExactly("FORECAST_INSUFFICIENT");
    }

    @Test
    void declarationsFarFromAllOthersAreLeftOut() {
        // Median 300, median deviation 10: from 270 to 330 they count.
        NeedForecast forecast = need(List.of(1000), List.of(290, 300, 310, 330, 331, 300, 290));

        assertThat(forecast.findings().getFirst().arguments()).containsExactly(1);
        assertThat(forecast.persons()).isEqualTo(1410);
    }

    @Test
    void theIntervalComesFromHowFarThePastWasOff() {
        // Off by -200 and by 340: 1.28 times 278.9 are 357 persons.
        NeedForecast forecast = need(List.of(1000, 1200, 1100), List.of());

        assertThat(forecast.low()).isEqualTo(1008 - 357);
        assertThat(forecast.high()).isEqualTo(1008 + 357);
        assertThat(need(List.of(1000, 1200), List.of()).high()).isNull();
        assertThat(need(List.of(1, 100, 100), List.of()).low()).isNotNegative();
    }

    @Test
    void theErrorIsPublishedAYearLater() {
        assertThat(Forecasts.meanError(List.of(110, 80, 5), List.of(100, 100, 0)))
                .isEqualByComparingTo(new BigDecimal("0.15"));
        assertThat(Forecasts.meanError(List.of(5), List.of(0))).isNull();
        assertThatThrownBy(() -> Forecasts.meanError(List.of(5), List.of()))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        e -> assertThat(e.code()).isEqualTo(InputCode.RAGGED_TABLE));
    }

    @Test
    void nobodyNeedsLessThanNobody() {
        assertThatThrownBy(() -> new NeedFacts(List.of(-1), List.of()))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> new NeedFacts(List.of(), List.of(-1)))
                .isInstanceOf(UnusableInput.class);
    }

    private static NeedForecast need(List<Integer> seasons, List<Integer> declared) {
        return Forecasts.need(new NeedFacts(seasons, declared), ForecastPolicy.usual());
    }
}
