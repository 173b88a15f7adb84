package org.rihla.centre.insight.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.insight.model.Audience;
import org.rihla.centre.insight.model.Formula;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Line;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.LocalName;

/**
 * The season at a glance, ready to print.
 *
 * @param report what it is made from, as its reader may have it
 * @param roads of those recalled and of the newcomers
 * @param regions where those at work come from
 * @param weeks arrivals by week
 * @param homecomings what became of those who started
 * @param costs what workers paid
 * @param flows from region to municipality of work
 */
public record SeasonPage(
        SeasonView season,
        Report report,
        List<Road> roads,
        List<Region> regions,
        Weeks weeks,
        List<Homecoming> homecomings,
        CostPicture costs,
        FlowPicture flows) {
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
     * @param shade one of five; none where the number is hidden
     * @param line its numbers
     */
    public record Region(
            String code,
            LocalName name,
            String tile,
            String shade,
            Line line,
            @Nullable BigDecimal share) {

        /** Those at work, absent if they are hidden. */
        public @Nullable Integer people() {
            return line.people();
        }
    }

    /**
     * One class of return.
     *
     * @param people absent if they are hidden
     * @param from where its part of the bar begins
     * @param share of all who started, absent when nobody has and when it is hidden
     */
    public record Homecoming(
            String returnClass,
            String css,
            String icon,
            @Nullable Integer people,
            int from,
            @Nullable BigDecimal share) {}

    /**
     * The people behind a number.
     *
     * @param query of the address, without where it goes on
     */
    public record PeoplePage(
            SeasonView season,
            String stage,
            String query,
            int count,
            List<PersonLine> lines,
            @Nullable String next) {}

    /**
     * The people of a class of cost.
     *
     * @param costClass its name, or {@code NOT_TOLD}
     */
    public record CostPeoplePage(
            SeasonView season,
            String costClass,
            String query,
            List<PersonLine> lines,
            @Nullable String next) {}

    static SeasonPage of(SeasonView season, Report report, List<TerritoryView> regions) {
        return new SeasonPage(
                season,
                report,
                Road.of(report),
                regions(inOrder(regions), report),
                Weeks.of(report.weeks()),
                homecomings(report),
                CostPicture.of(report),
                FlowPicture.of(report.flows()));
    }

    /** Whether the reader may see the people behind a number. */
    public boolean opensLists() {
        return report.audience() == Audience.LISTS;
    }

    /** The day that it was counted on. */
    public LocalDate asOf() {
        return report.asOf();
    }

    /** Those who started, absent if they are hidden. */
    public @Nullable Integer starters() {
        return report.starters();
    }

    /** Those recalled, counted over their regions. */
    public int recalledFromRegions() {
        return regions.stream()
                .map(region -> region.line().recalled())
                .mapToInt(SeasonPage::known)
                .sum();
    }

    /** Newcomers, counted over their regions. */
    public int newcomersFromRegions() {
        return regions.stream()
                .map(region -> region.line().newcomers())
                .mapToInt(SeasonPage::known)
                .sum();
    }

    private static int known(@Nullable Integer people) {
        return people == null ? 0 : people;
    }

    /** How many are in a class of return, none if they are hidden. */
    public int in(String returnClass) {
        Integer people = report.returns().get(returnClass);
        return people == null ? 0 : people;
    }

    /** Whether every class of return may be shown, so that they make a whole bar. */
    public boolean wholeBar() {
        return homecomings.stream().allMatch(home -> home.people() != null);
    }

    /** An indicator by its id. */
    public Indicator indicator(String id) {
        return Objects.requireNonNull(report.indicators().get(id), "There is no indicator " + id);
    }

    /** The formula of an indicator. */
    public Formula formula(String id) {
        return Formula.of(id);
    }

    /** The name of a region by its code; the code itself for one that the map does not know. */
    public LocalName regionName(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .map(Region::name)
                .findFirst()
                .orElse(new LocalName(code, null));
    }

    private static List<TerritoryView> inOrder(List<TerritoryView> regions) {
        return regions.stream().sorted(Comparator.comparing(TerritoryView::code)).toList();
    }

    private static List<Region> regions(List<TerritoryView> regions, Report report) {
        Integer all = report.starters();
        List<Region> tiles = new ArrayList<>();
        for (int i = 0; i < Math.min(regions.size(), TILES.size()); i++) {
            TerritoryView region = regions.get(i);
            Line line =
                    report.regions().stream()
                            .filter(one -> one.key().equals(region.code()))
                            .findFirst()
                            .orElse(new Line(region.code(), null, null, null));
            tiles.add(
                    new Region(
                            region.code(),
                            region.name(),
                            TILES.get(i),
                            shade(line.people(), all),
                            line,
                            Road.share(line.people(), all)));
        }
        return tiles;
    }

    /** Five shades by the share of the whole: under 2, 5, 12, 20 per cent, and more. */
    private static String shade(@Nullable Integer people, @Nullable Integer all) {
        if (people == null || all == null || all == 0) {
            return "q1";
        }
        int perCent = people * 100 / all;
        if (perCent < 5) {
            return perCent < 2 ? "q1" : "q2";
        }
        return perCent < 12 ? "q3" : perCent < 20 ? "q4" : "q5";
    }

    private static List<Homecoming> homecomings(Report report) {
        Map<String, @Nullable Integer> returns = report.returns();
        List<Homecoming> homecomings = new ArrayList<>();
        int from = 0;
        for (Look look : LOOKS) {
            Integer people = returns.get(look.returnClass());
            homecomings.add(
                    new Homecoming(
                            look.returnClass(),
                            look.css(),
                            look.icon(),
                            people,
                            from,
                            Road.share(people, report.starters())));
            from += people == null ? 0 : people;
        }
        return homecomings;
    }
}
