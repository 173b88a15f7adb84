package org.rihla.centre.site.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The days that are left, as a ring that runs clockwise in every language.
 *
 * @param left the days that are left, never negative
 * @param whole the days of the whole span, at least 1
 * @param until the last day
 */
public record Ring(long left, long whole, LocalDate until) {
    private static final BigDecimal ROUND = new BigDecimal("326.7");

    /** Refuses spans that cannot be drawn. */
    public Ring {
        if (whole < 1 || left < 0) {
            throw new IllegalArgumentException("A ring needs a span of at least one day");
        }
    }

    /** The length of the bright part and of the whole ring, for {@code stroke-dasharray}. */
    public String dashes() {
        BigDecimal bright =
                ROUND.multiply(BigDecimal.valueOf(Math.min(left, whole)))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return bright.toPlainString() + " " + ROUND.toPlainString();
    }
}
