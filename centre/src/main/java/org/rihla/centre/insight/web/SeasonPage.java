package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.work.SeasonFigures.Cell;
import org.rihla.centre.insight.work.SeasonFigures.Report;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;

/**
 * The season at a glance, ready to print.
 *
 * @param road from the application to the first day of work
 * @param regions where those at work come from
 * @param weeks arrivals by week
 * @param homecomings what became of those who started
 * @param opensLists whether the reader may see the people behind a number
 */
public record SeasonPage(
        SeasonView season,
        LocalDate asOf,
        Road road,
        List<Region> regions,
        Weeks weeks,
        List<Homecoming> homecomings,
        Map<String, Indicator> indicators,
        List<Cell> places,
        boolean opensLists) {
    private static final List<Look> LOOKS =
            List.of(
                    new Look("ON_TIME", "r-c3", "CHECK"),
                    new Look("LATE", "r-c2", "CLOCK"),
                    new Look("EXITED_NOT_CHECKED_IN", "r-c4", "ASK"),
                    new Look("LAWFUL_STAY", "r-c1", "CHECK"),
                    new Look("TO_LOCATE", "r-c5", "ASK"),
                    new Look("NOT_RETURNED", "r-c6", "NO"),
                    new Look("DUE", "r-c7", "LATER"));
    private static final List<String> TILES =
            List.of(
                    "t-tta", "t-ori", "t-fm", "t-rsk", "t-bmk", "t-cs", "t-ms", "t-dt", "t-sm",
                    "t-gon", "t-lsh", "t-doe");

    private record Look(String returnClass, String css, String icon) {}

    /**
     * A region on the map of tiles.
     *
     * @param tile its place on the map
     * @param shade one of five
     */
    public record Region(
            String code,
            LocalName name,
            String tile,
            String shade,
            int people,
            @Nullable BigDecimal share) {}

    /**
     * One class of return.
     *
     * @param from where its part of the bar begins
     * @param share of all who started, absent when nobody has
     */
    public record Homecoming(
            String returnClass,
            String css,
            String icon,
            int people,
            int from,
            @Nullable BigDecimal share) {}

    /** The people behind a number. */
    public record PeoplePage(
            SeasonView season,
            String stage,
            String region,
            int count,
            List<PersonLine> lines,
            @Nullable String next) {}

    static SeasonPage of(
            SeasonView season,
            Report report,
            List<TerritoryView> regions,
            Map<String, Integer> byRegion,
            Map<LocalDate, Integer> weeks,
            boolean opensLists) {
        return new SeasonPage(
                season,
                report.asOf(),
                Road.of(report.stages()),
                regions(GlancePages.inOrder(regions), byRegion),
                Weeks.of(weeks),
                homecomings(report.returns()),
                report.indicators(),
                report.places(),
                opensLists);
    }

    /** Those who started. */
    public int starters() {
        return homecomings.stream().mapToInt(Homecoming::people).sum();
    }

    /** Those who started, counted over their regions. */
    public int fromRegions() {
        return regions.stream().mapToInt(Region::people).sum();
    }

    /** How many are in a class of return. */
    public int in(String returnClass) {
        return homecomings.stream()
                .filter(home -> home.returnClass().equals(returnClass))
                .mapToInt(Homecoming::people)
                .sum();
    }

    /** An indicator by its id. */
    public Indicator indicator(String id) {
        return java.util.Objects.requireNonNull(indicators.get(id), "There is no indicator " + id);
    }

    private static List<Region> regions(List<TerritoryView> regions, Map<String, Integer> people) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        List<Region> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(regions.size(), TILES.size()); i++) {
            TerritoryView region = regions.get(i);
            int here = people.getOrDefault(region.code(), 0);
            tiles.add(
                    new Region(
                            region.code(),
                            region.name(),
                            TILES.get(i),
                            shade(here, all),
                            here,
                            Road.share(here, all)));
        }
        return tiles;
    }

    /** Five shades by the share of the whole: under 2, 5, 12, 20 per cent, and more. */
    private static String shade(int people, int all) {
        int perCent = all == 0 ? 0 : people * 100 / all;
        if (perCent < 5) {
            return perCent < 2 ? "q1" : "q2";
        }
        return perCent < 12 ? "q3" : perCent < 20 ? "q4" : "q5";
    }

    private static List<Homecoming> homecomings(Map<String, Integer> returns) {
        List<Homecoming> homecomings = new ArrayList<>();
        int all = returns.values().stream().mapToInt(Integer::intValue).sum();
        int from = 0;
        for (Look look : LOOKS) {
            int people = returns.getOrDefault(look.returnClass(), 0);
            homecomings.add(
                    new Homecoming(
                            look.returnClass(),
                            look.css(),
                            look.icon(),
                            people,
                            from,
                            Road.share(people, all)));
            from += people;
        }
        return homecomings;
    }
}
