package org.rihla.law.offers;

import java.time.LocalDate;
import org.rihla.law.clocks.Clock;

/**
 * When an offer is filed, and the clock it must keep.
 *
 * @param filedOn day of filing
 * @param clock the filing clock, counted back from the start of the work
 */
public record Filing(LocalDate filedOn, Clock clock) {}
