package org.rihla.centre.insight.model;

import java.math.BigDecimal;

/**
 * How much of what a journey cost stays with its worker, measured in her own first month's earnings
 * (R15, I10): the same sum is little for one and a debt for another.
 */
public enum CostClass {
    /** Nothing stays with her (I11). */
    NOTHING,
    /** Up to a quarter of the month. */
    QUARTER,
    /** More, up to one month. */
    MONTH,
    /** More than one month (I10, share above). */
    ABOVE,
    /** Something stays with her, and what she earned is not known. */
    NO_EARNINGS;

    /** Where the first class of those who paid something ends, in months. */
    public static final BigDecimal QUARTER_OF_A_MONTH = new BigDecimal("0.25");
}
