package org.rihla.law.housing;

import java.math.BigDecimal;

/**
 * The caps of article 109.
 *
 * @param iprem monthly public income indicator; 600 euros in 2023 to 2025, to be confirmed each
 *     year
 * @param rentShare most of it for rent
 * @param chargeShare most of it for rent and utilities
 */
public record HousingPolicy(BigDecimal iprem, BigDecimal rentShare, BigDecimal chargeShare) {

    /** 15 % and 22 % of 600 euros. */
    public static HousingPolicy usual() {
        return withIprem(BigDecimal.valueOf(600));
    }

    /** 15 % and 22 % of that year's indicator. */
    public static HousingPolicy withIprem(BigDecimal iprem) {
        return new HousingPolicy(iprem, new BigDecimal("0.15"), new BigDecimal("0.22"));
    }
}
