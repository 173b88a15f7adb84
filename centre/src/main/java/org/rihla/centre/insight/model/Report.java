package org.rihla.centre.insight.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.shared.LocalName;

/**
 * The season report, whose names are read by others' programs and never change; new ones are added.
 * A figure that is hidden to protect persons is null.
 *
 * @param stages people who reached each stage
 * @param refusals how often each code was a reason
 * @param places by employer, agency and type, counted from the places themselves
 * @param returns what became of those who started
 * @param costs how many paid how much, by {@link CostClass}, of those whose costs are known
 * @param costsNotTold who started and told nothing of costs; only for those who may open the lists
 * @param asOf the day that it was counted on
 * @param paths those of each stage by path; only for those who may open the lists
 * @param regions those who started, by region of residence
 * @param weeks arrivals by the Monday of their week
 * @param flows those who started, from region to municipality of work
 * @param dwell days from each stage to the next
 * @param equity places and eligible applicants by region; only for those who may open the lists
 * @param audience for whom it was made
 */
public record Report(
        String season,
        Map<String, @Nullable Integer> stages,
        Map<String, @Nullable Integer> refusals,
        List<Cell> places,
        Map<String, @Nullable Integer> returns,
        Map<String, @Nullable Integer> costs,
        @Nullable Integer costsNotTold,
        Map<String, Indicator> indicators,
        LocalDate asOf,
        Map<String, Paths> paths,
        List<Line> regions,
        List<Line> weeks,
        List<Flow> flows,
        List<Dwell> dwell,
        List<Equity> equity,
        Audience audience) {

    /**
     * How the places of one employer at one agency stand; the last four add up to those asked for.
     *
     * @param cell employer, agency's code and type, for programs
     * @param of the same as people read it
     * @param reserved held by calls, also those that somebody left before travelling
     * @param open given back for others to use; without an employer, those that none asked for yet
     */
    public record Cell(
            String cell,
            Held of,
            int asked,
            @Nullable Integer reserved,
            @Nullable Integer committed,
            @Nullable Integer consumed,
            @Nullable Integer open) {}

    /**
     * Whose places they are.
     *
     * @param employer its name; absent for places that none asked for yet
     * @param type for newcomers or for those who come again
     */
    public record Held(@Nullable String employer, LocalName agency, PlaceType type) {}

    /**
     * One line of a table.
     *
     * @param key a region's code or a Monday
     * @param recalled those recalled; absent where the split is not told
     * @param newcomers those who came for the first time; absent where the split is not told
     */
    public record Line(
            String key,
            @Nullable Integer people,
            @Nullable Integer recalled,
            @Nullable Integer newcomers) {}

    /**
     * Those of a region who work in a municipality.
     *
     * @param destination empty if it is not known
     */
    public record Flow(String region, String destination, @Nullable Integer people) {}

    /**
     * Days from one stage to the next.
     *
     * @param people who reached both
     * @param median days
     * @param p90 days within which nine of ten went on
     */
    public record Dwell(
            String stage,
            @Nullable Integer people,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p90) {}

    /**
     * What a region got beside what it brought.
     *
     * @param places people of the region who said yes to a place
     * @param eligible people of the region who met the conditions
     * @param ratio share of all places over share of all eligible; 1 is even
     */
    public record Equity(String region, int places, int eligible, @Nullable BigDecimal ratio) {}

    /** The total of a table, null if a figure is hidden or the table is. */
    public @Nullable Integer starters() {
        return stages.get(Stage.WORKING.name());
    }
}
