package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Report;

/**
 * What workers paid, ready to draw: one bar of classes, and a table beside it.
 *
 * @param bands in order, from nothing to more than a month
 * @param known whose costs are known and shown; null if that is hidden
 * @param notTold who started and told nothing, for those who may open the lists
 */
public record CostPicture(List<Band> bands, @Nullable Integer known, @Nullable Integer notTold) {
    /** Keeps a copy. */
    public CostPicture {
        bands = List.copyOf(bands);
    }

    /**
     * One class of cost.
     *
     * @param people absent if they are hidden
     * @param from where its part of the bar begins
     * @param share of those whose costs are known
     */
    public record Band(
            String costClass,
            String css,
            @Nullable Integer people,
            int from,
            @Nullable BigDecimal share) {}

    static CostPicture of(Report report) {
        Map<String, @Nullable Integer> counted = report.costs();
        Integer known = sum(counted);
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (CostClass one : CostClass.values()) {
            Integer people = counted.get(one.name());
            bands.add(new Band(one.name(), colour(one), people, from, Road.share(people, known)));
            from += people == null ? 0 : people;
        }
        return new CostPicture(bands, known, report.costsNotTold());
    }

    private static String colour(CostClass one) {
        return switch (one) {
            case NOTHING -> "r-c3";
            case QUARTER -> "r-c1";
            case MONTH -> "r-c2";
            case ABOVE -> "r-c6";
            case NO_EARNINGS -> "r-c7";
        };
    }

    private static @Nullable Integer sum(Map<String, @Nullable Integer> counted) {
        int sum = 0;
        for (Integer people : counted.values()) {
            if (people == null) {
                return null;
            }
            sum += people;
        }
        return sum;
    }

    /** Whether nobody has told anything yet. */
    public boolean isEmpty() {
        return known != null && known == 0;
    }

    /** Whether every class may be shown, so that they make a whole bar. */
    public boolean wholeBar() {
        return known != null && known > 0;
    }
}
