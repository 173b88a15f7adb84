package org.rihla.centre.employer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.shared.Money;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;

/**
 * What an employer may take for housing (R11; Spain, RD 1155/2024, article 109): rent up to 15 % of
 * the monthly reference amount, rent and utilities together up to 22 %.
 */
final class HousingCharge {
    private static final BigDecimal RENT_SHARE = new BigDecimal("0.15");
    private static final BigDecimal CHARGE_SHARE = new BigDecimal("0.22");

    private HousingCharge() {}

    /** Nothing where the rent was not given or the destination has no such cap. */
    static List<Finding> findings(StatedTerms terms, SeasonRules rules) {
        Money rent = terms.rentPerMonth();
        BigDecimal base = rules.housingBase();
        if (rent == null || base == null) {
            return List.of();
        }
        BigDecimal rentCap = cents(base.multiply(RENT_SHARE));
        BigDecimal chargeCap = cents(base.multiply(CHARGE_SHARE));
        Money utilities = terms.utilitiesPerMonth();
        BigDecimal charge =
                utilities == null ? rent.amount() : rent.amount().add(utilities.amount());
        if (rent.amount().compareTo(rentCap) > 0) {
            return List.of(
                    Finding.reject(
                            Rule.R11_HOUSING_CHARGE,
                            MessageKey.RENT_TOO_HIGH,
                            rent.amount(),
                            rentCap));
        }
        if (charge.compareTo(chargeCap) > 0) {
            return List.of(
                    Finding.reject(
                            Rule.R11_HOUSING_CHARGE,
                            MessageKey.CHARGE_TOO_HIGH,
                            charge,
                            chargeCap));
        }
        return List.of(
                Finding.ok(
                        Rule.R11_HOUSING_CHARGE, MessageKey.HOUSING_CHARGE_OK, charge, chargeCap));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
