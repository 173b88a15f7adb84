package org.rihla.law.housing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.rihla.law.Finding;
import org.rihla.law.MessageKey;
import org.rihla.law.Rule;
import org.rihla.law.housing.HousingCharge.Collection;
import org.rihla.law.housing.HousingCharge.Use;

/**
 * Checks a housing charge against the caps (R11); a part of a month has its part of the caps,
 * rounded down to the cent.
 */
public final class HousingCharges {
    private HousingCharges() {}

    /** Every reason against the charge, or one OK with charge and cap. */
    public static List<Finding> examine(HousingCharge charge, HousingPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        if (charge.collection() == Collection.DEDUCTED_FROM_WAGE) {
            findings.add(Finding.reject(Rule.R11_HOUSING_CHARGE, MessageKey.AUTOMATIC_DEDUCTION));
        }
        BigDecimal rentCap = cap(policy.rentShare(), charge, policy);
        if (charge.rent().compareTo(rentCap) > 0) {
            findings.add(
                    Finding.reject(
                            Rule.R11_HOUSING_CHARGE,
                            MessageKey.RENT_TOO_HIGH,
                            charge.rent(),
                            rentCap));
        }
        BigDecimal together = charge.rent().add(charge.utilities());
        BigDecimal chargeCap = cap(policy.chargeShare(), charge, policy);
        if (charge.use() == Use.ABUSIVE_PROVEN) {
            findings.add(Finding.warn(Rule.R11_HOUSING_CHARGE, MessageKey.ABUSIVE_USE));
        } else if (together.compareTo(chargeCap) > 0) {
            findings.add(
                    Finding.reject(
                            Rule.R11_HOUSING_CHARGE,
                            MessageKey.CHARGE_TOO_HIGH,
                            together,
                            chargeCap));
        }
        return findings.isEmpty()
                ? List.of(
                        Finding.ok(
                                Rule.R11_HOUSING_CHARGE,
                                MessageKey.HOUSING_CHARGE_OK,
                                together,
                                chargeCap))
                : findings;
    }

    private static BigDecimal cap(BigDecimal share, HousingCharge charge, HousingPolicy policy) {
        return policy.iprem()
                .multiply(share)
                .multiply(BigDecimal.valueOf(charge.days()))
                .divide(BigDecimal.valueOf(charge.daysInMonth()), 2, RoundingMode.DOWN);
    }
}
