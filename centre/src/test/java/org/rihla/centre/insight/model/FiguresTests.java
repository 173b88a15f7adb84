package org.rihla.centre.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.centre.insight.model.Equality.Counted;
import org.rihla.centre.insight.model.PayGap.Median;
import org.rihla.centre.insight.model.Report.Equity;

class FiguresTests {

    @Test
    void placesThatFollowTheEligibleAreEven() {
        Equality even = Equality.of(List.of(new Counted("04", 10, 40), new Counted("01", 5, 20)));
        assertThat(even.gini()).isEqualTo("0.000");
        assertThat(even.regions()).extracting(Equity::ratio).containsOnly(new BigDecimal("1.000"));
    }

    @Test
    void placesThatAllGoToOneOfTwoEqualRegionsAreHalfUneven() {
        Equality one = Equality.of(List.of(new Counted("04", 30, 50), new Counted("01", 0, 50)));
        assertThat(one.gini()).isEqualTo("0.500");
        assertThat(one.regions())
                .extracting(Equity::ratio)
                .containsExactly(new BigDecimal("2.000"), new BigDecimal("0.000"));
    }

    @Test
    void withoutPlacesOrEligiblePeopleThereIsNoEquityToMeasure() {
        assertThat(Equality.of(List.of()).gini()).isNull();
        assertThat(Equality.of(List.of(new Counted("04", 0, 50))).gini()).isNull();
        assertThat(Equality.of(List.of(new Counted("04", 3, 0))).regions().getFirst().ratio())
                .isNull();
    }

    @Test
    void nineOfTenOffersAreFilledWithinTheNinthOfTenSortedTimes() {
        Days days = new Days(List.of(50, 10, 20, 30, 40, 60, 70, 80, 90, 400));
        assertThat(days.ninetieth()).isEqualTo("90");
        assertThat(days.median()).isEqualTo("55.0");
        assertThat(days.sum()).isEqualTo(850);
        assertThat(new Days(List.of(12)).ninetieth()).isEqualTo("12");
        assertThat(new Days(List.of()).ninetieth()).isNull();
        assertThat(new Days(List.of()).median()).isNull();
    }

    @Test
    void payIsComparedWithinAnOccupationAndOnlyWhereBothWork() {
        PayGap gap =
                new PayGap(
                        List.of(
                                median("9211 EUR", "FEMALE", 30, "57.00"),
                                median("9211 EUR", "MALE", 10, "60.00"),
                                median("8341 EUR", "MALE", 5, "90.00"),
                                median("9212 EUR", "FEMALE", 7, "40.00")));
        assertThat(gap.ratio()).isEqualTo("0.950");
        assertThat(gap.women()).isEqualTo(30);
        assertThat(gap.men()).isEqualTo(10);
        assertThat(new PayGap(List.of()).ratio()).isNull();
    }

    @Test
    void everyFormulaHasItsOwnIdAndTellsItsVersion() {
        assertThat(List.of(Formula.values())).extracting(Formula::id).doesNotHaveDuplicates();
        for (Formula formula : Formula.values()) {
            assertThat(Formula.of(formula.id())).isEqualTo(formula);
            String version = formula == Formula.I2 ? " v2" : " v1";
            assertThat(formula.definition()).isEqualTo(formula.id() + version);
        }
    }

    private static Median median(String occupation, String sex, int people, String pay) {
        return new Median(occupation, sex, people, new BigDecimal(pay));
    }
}
