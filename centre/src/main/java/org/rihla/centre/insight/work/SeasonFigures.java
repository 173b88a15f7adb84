package org.rihla.centre.insight.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.insight.model.Indicator;
import org.rihla.centre.insight.model.ReturnCounts;
import org.rihla.centre.insight.store.FactReader;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;

/** Puts the figures of a season together (C34, I1 to I8). */
@Service
public class SeasonFigures {
    private static final List<String> CLASSES =
            List.of(
                    "ON_TIME",
                    "LATE",
                    "EXITED_NOT_CHECKED_IN",
                    "LAWFUL_STAY",
                    "NOT_RETURNED",
                    "TO_LOCATE",
                    "DUE");

    private final FactReader facts;
    private final Seasons seasons;
    private final Places places;
    private final Employers employers;
    private final Network network;
    private final Clock clock;

    SeasonFigures(
            FactReader facts,
            Seasons seasons,
            Places places,
            Employers employers,
            Network network,
            Clock clock) {
        this.facts = facts;
        this.seasons = seasons;
        this.places = places;
        this.employers = employers;
        this.network = network;
        this.clock = clock;
    }

    /**
     * The season report, whose names are read by others' programs and never change.
     *
     * @param stages people who reached each stage
     * @param refusals how often each code was a reason
     * @param places by employer, agency and type, counted from the places themselves
     * @param returns what became of those who started
     * @param asOf the day that it was counted on
     */
    public record Report(
            String season,
            Map<String, Integer> stages,
            Map<String, Integer> refusals,
            List<Cell> places,
            Map<String, Integer> returns,
            Map<String, Indicator> indicators,
            LocalDate asOf) {}

    /**
     * How the places of one employer at one agency stand; the last four add up to those asked for.
     *
     * @param reserved held by calls, also those that somebody left before travelling
     * @param open given back for others to use; without an employer, those that none asked for yet
     */
    public record Cell(
            String cell, int asked, int reserved, int committed, int consumed, int open) {}

    /** The report of a season within the actor's reach. */
    public Report report(Actor actor, SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        SeasonView season = seasons.find(id).orElseThrow(() -> new NotFound("season"));
        Reach reach = Reach.of(actor);
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> stages = facts.stages(id.value(), reach);
        ReturnCounts returns = facts.returns(id.value(), reach, today);
        return new Report(
                season.code(),
                stages,
                facts.refusals(id.value(), reach),
                cells(id, reach),
                classes(returns),
                indicators(season, stages, returns),
                today);
    }

    /** What became of those who started, within the actor's reach. */
    public ReturnCounts returns(Actor actor, SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        return facts.returns(id.value(), Reach.of(actor), LocalDate.now(clock));
    }

    private static Map<String, Integer> classes(ReturnCounts returns) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        CLASSES.forEach(name -> classes.put(name, returns.in(name)));
        return classes;
    }

    private List<Cell> cells(SeasonId season, Reach reach) {
        List<Places.CellView> all =
                places.cells(season).stream()
                        .filter(cell ->
                                reach.agencies() == null
                                        || reach.agencies().contains(cell.agency().value()))
                        .toList();
        return all.stream()
                .map(cell -> cell.employer() == null ? unasked(cell, all) : asked(cell))
                .filter(cell -> cell.asked() > 0)
                .sorted(Comparator.comparing(Cell::cell))
                .toList();
    }

    private Cell asked(Places.CellView cell) {
        return new Cell(
                name(cell),
                cell.asked(),
                cell.reserved() + cell.released(),
                cell.committed(),
                cell.consumed(),
                givenBack(cell));
    }

    /**
     * The open places of an agency but for those that a call has given back, told with that call.
     */
    private Cell unasked(Places.CellView cell, List<Places.CellView> all) {
        int givenBack =
                all.stream()
                        .filter(other -> other.employer() != null)
                        .filter(other -> other.agency().equals(cell.agency()))
                        .filter(other -> other.type() == cell.type())
                        .mapToInt(SeasonFigures::givenBack)
                        .sum();
        int open = Math.max(0, cell.open() - givenBack);
        return new Cell(name(cell), open, 0, 0, 0, open);
    }

    private static int givenBack(Places.CellView cell) {
        return cell.asked() - cell.total();
    }

    private String name(Places.CellView cell) {
        String employer = cell.employer();
        String name = employer == null ? "–" : employers.nameOf(new EmployerId(employer));
        String agency = network.agency(cell.agency()).map(AgencyView::code).orElse("–");
        return name + " × " + agency + " × " + cell.type();
    }

    private Map<String, Indicator> indicators(
            SeasonView season, Map<String, Integer> stages, ReturnCounts returns) {
        String id = season.id().value();
        int working = stages.getOrDefault("WORKING", 0);
        FactReader.Posts posts = facts.posts(id);
        String before = before(season);
        long earlier =
                before == null
                        ? 0
                        : facts.stages(before, new Reach(null)).getOrDefault("WORKING", 0);
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        indicators.put("I1", Indicator.count("I1", working));
        indicators.put("I2", Indicator.share("I2", working, stages.getOrDefault("UNIQUE", 0)));
        indicators.put("I3", Indicator.share("I3", posts.working(), posts.posts()));
        indicators.put("I4", timeToFill(facts.daysToFill(id)));
        indicators.put("I5", returns.confirmed());
        indicators.put("I5b", returns.evidenced());
        indicators.put("I6", returns.inTime());
        indicators.put("I7", returns.undecidedShare());
        indicators.put("I8", Indicator.share("I8", facts.startedAgain(id, before), earlier));
        return indicators;
    }

    /**
     * The median over offers of the days from acceptance to the last start of work; what it was
     * made from are the days of all offers together and the number of offers.
     */
    private static Indicator timeToFill(List<Integer> days) {
        if (days.isEmpty()) {
            return new Indicator(null, 0, 0L, "I4 v1");
        }
        int twice = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
        BigDecimal median =
                BigDecimal.valueOf(twice).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
        long all = days.stream().mapToLong(Integer::longValue).sum();
        return new Indicator(median, all, (long) days.size(), "I4 v1");
    }

    private @org.jspecify.annotations.Nullable String before(SeasonView season) {
        return seasons.all().stream()
                .filter(other -> other.country().equals(season.country()))
                .filter(other -> other.span().from().isBefore(season.span().from()))
                .max(Comparator.comparing(other -> other.span().from()))
                .map(other -> other.id().value())
                .orElse(null);
    }
}
