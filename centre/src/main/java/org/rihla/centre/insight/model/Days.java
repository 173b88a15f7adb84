package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that offers took to fill, in ascending order (I4).
 *
 * @param sorted the days
 */
public record Days(List<Integer> sorted) {
    /** Keeps a sorted copy. */
    public Days {
        sorted = sorted.stream().sorted().toList();
    }

    /** The middle one, or half-way between the two in the middle; to one decimal. */
    public @Nullable BigDecimal median() {
        if (sorted.isEmpty()) {
            return null;
        }
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
    }

    /** The days within which nine of ten were filled: the nearest rank. */
    public @Nullable BigDecimal ninetieth() {
        return sorted.isEmpty()
                ? null
                : BigDecimal.valueOf(sorted.get(Math.ceilDiv(9 * sorted.size(), 10) - 1));
    }

    /** All days together. */
    public long sum() {
        return sorted.stream().mapToLong(Integer::longValue).sum();
    }
}
