package org.rihla.law.offers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the offer gives and takes, in one currency and one unit (day, hour or month) for pay and
 * floor.
 *
 * @param pay gross pay offered
 * @param payFloor the higher of convention and minimum wage on the day of the offer, or null if not
 *     known
 * @param workerFee whatever the worker would have to pay for being hired
 */
public record Terms(BigDecimal pay, @Nullable BigDecimal payFloor, BigDecimal workerFee) {}
