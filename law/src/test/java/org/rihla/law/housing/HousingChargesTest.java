package org.rihla.law.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.law.Finding;
import org.rihla.law.UnusableInput;
import org.rihla.law.housing.HousingCharge.Collection;
import org.rihla.law.housing.HousingCharge.Use;

@DisplayName("Housing charge (R11)")
class HousingChargesTest {

    @ParameterizedTest(name = "rent {0}, utilities {1}: {2}")
    @CsvSource({
        "90, 42, HOUSING_CHARGE_OK",
        "91, 0, RENT_TOO_HIGH",
        "0, 132, HOUSING_CHARGE_OK",
        "0, 132.01, CHARGE_TOO_HIGH",
        "90, 42.01, CHARGE_TOO_HIGH"
    })
    void keepsTheCapsOfAWholeMonth(BigDecimal rent, BigDecimal utilities, String code) {
        assertThat(codes(HousingCharge.wholeMonth(rent, utilities))).containsExactly(code);
    }

    @ParameterizedTest(name = "half a month: rent {0}, utilities {1}: {2}")
    @CsvSource({
        "45, 21, HOUSING_CHARGE_OK",
        "45.01, 0, RENT_TOO_HIGH",
        "45, 21.01, CHARGE_TOO_HIGH"
    })
    void halfAMonthHasHalfTheCaps(BigDecimal rent, BigDecimal utilities, String code) {
        HousingCharge charge =
                new HousingCharge(rent, utilities, Collection.PAID_BY_WORKER, Use.NORMAL, 15, 30);

        assertThat(codes(charge)).containsExactly(code);
    }

    @Test
    void nothingIsEverTakenFromTheWageByItself() {
        HousingCharge charge =
                new HousingCharge(
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        Collection.DEDUCTED_FROM_WAGE,
                        Use.NORMAL,
                        30,
                        30);

        assertThat(codes(charge)).containsExactly("AUTOMATIC_DEDUCTION");
    }

    @Test
    void provenAbuseOpensTheRealCostOfUtilitiesButNotTheRent() {
        HousingCharge charge =
                new HousingCharge(
                        BigDecimal.valueOf(91),
                        BigDecimal.valueOf(300),
                        Collection.PAID_BY_WORKER,
                        Use.ABUSIVE_PROVEN,
                        30,
                        30);

        assertThat(codes(charge)).containsExactly("RENT_TOO_HIGH", "ABUSIVE_USE");
    }

    @Test
    void theIndicatorOfTheYearIsAParameter() {
        HousingCharge charge = HousingCharge.wholeMonth(BigDecimal.valueOf(91), BigDecimal.ZERO);

        assertThat(HousingCharges.examine(charge, HousingPolicy.withIprem(BigDecimal.valueOf(620))))
                .extracting(Finding::code)
                .containsExactly("HOUSING_CHARGE_OK");
    }

    @Test
    void refusesImpossibleCharges() {
        assertThatThrownBy(() -> HousingCharge.wholeMonth(BigDecimal.valueOf(-1), BigDecimal.ZERO))
                .isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() ->
                        new HousingCharge(
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                Collection.PAID_BY_WORKER,
                                Use.NORMAL,
                                31,
                                30))
                .isInstanceOf(UnusableInput.class);
    }

    private static List<String> codes(HousingCharge charge) {
        return HousingCharges.examine(charge, HousingPolicy.usual()).stream()
                .map(Finding::code)
                .toList();
    }
}
