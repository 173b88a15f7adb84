package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What women are paid beside men of the same occupation (I15).
 *
 * @param medians by occupation and sex
 */
public record PayGap(List<Median> medians) {
    private static final int DECIMALS = 3;

    /** Keeps a copy. */
    public PayGap {
        medians = List.copyOf(medians);
    }

    /**
     * The median daily pay of one sex in one occupation.
     *
     * @param occupation ISCO unit group and currency, since amounts of two are not compared
     */
    public record Median(String occupation, String sex, int people, BigDecimal median) {}

    /** Women in occupations in which men work too. */
    public long women() {
        return compared("FEMALE", "MALE");
    }

    /** Men in occupations in which women work too. */
    public long men() {
        return compared("MALE", "FEMALE");
    }

    /**
     * Women's median over men's, each occupation counted by its women; nothing where no occupation
     * has both.
     */
    public @Nullable BigDecimal ratio() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Median women : medians) {
            Median men = women.sex().equals("FEMALE") ? other(women, "MALE") : null;
            if (men != null && men.median().signum() > 0) {
                sum =
                        sum.add(
                                women.median()
                                        .multiply(BigDecimal.valueOf(women.people()))
                                        .divide(men.median(), MathContext.DECIMAL64));
            }
        }
        return women() == 0
                ? null
                : sum.divide(BigDecimal.valueOf(women()), DECIMALS, RoundingMode.HALF_UP);
    }

    private long compared(String sex, String otherSex) {
        return medians.stream()
                .filter(one -> one.sex().equals(sex) && other(one, otherSex) != null)
                .mapToLong(Median::people)
                .sum();
    }

    private @Nullable Median other(Median one, String sex) {
        return medians.stream()
                .filter(two -> two.sex().equals(sex))
                .filter(two -> two.occupation().equals(one.occupation()))
                .findFirst()
                .orElse(null);
    }
}
