package org.rihla.centre.insight.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.insight.model.Audience;
import org.rihla.centre.insight.model.Audience.Reading;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Equality;
import org.rihla.centre.insight.model.Paths;
import org.rihla.centre.insight.model.Report;
import org.rihla.centre.insight.model.Report.Line;
import org.rihla.centre.insight.model.ReturnCounts;
import org.rihla.centre.insight.store.FactReader;
import org.rihla.centre.insight.store.MeasureReader;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Service;

/** Puts the figures of a season together (C34), as exact as their reader may have them (R17). */
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
    private final MeasureReader measures;
    private final Indicators indicators;
    private final PlaceCells places;
    private final Seasons seasons;
    private final Network network;
    private final Clock clock;

    SeasonFigures(
            FactReader facts,
            MeasureReader measures,
            Indicators indicators,
            PlaceCells places,
            Seasons seasons,
            Network network,
            Clock clock) {
        this.facts = facts;
        this.measures = measures;
        this.indicators = indicators;
        this.places = places;
        this.seasons = seasons;
        this.network = network;
        this.clock = clock;
    }

    /**
     * The report of a season within the actor's reach, for her own eyes: exact if she may open the
     * lists, otherwise protected as within the house.
     */
    public Report report(Actor actor, SeasonId id) {
        Reading reading = actor.may(Right.READ_FILES) ? Reading.OPENS_LISTS : Reading.SEES_NUMBERS;
        return report(actor, id, Audience.ofReaderWho(reading));
    }

    /**
     * The report of a season within the actor's reach as it may leave the house, whoever she is.
     */
    public Report published(Actor actor, SeasonId id) {
        return report(actor, id, Audience.PUBLIC);
    }

    private Report report(Actor actor, SeasonId id, Audience audience) {
        actor.needs(Right.SEE_SEASON);
        SeasonView season = seasons.find(id).orElseThrow(() -> new NotFound("season"));
        return Disclosure.protect(exact(season, Reach.of(actor)), audience);
    }

    /** What became of those who started, within the actor's reach. */
    public ReturnCounts returns(Actor actor, SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        return facts.returns(id.value(), Reach.of(actor), LocalDate.now(clock));
    }

    private Report exact(SeasonView season, Reach reach) {
        String id = season.id().value();
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> stages = facts.stages(id, reach);
        ReturnCounts returns = facts.returns(id, reach, today);
        Equality equality = measures.equality(id, reach);
        return new Report(
                season.code(),
                new LinkedHashMap<>(stages),
                new LinkedHashMap<>(facts.refusals(id, reach)),
                places.of(season.id(), reach),
                classes(returns),
                named(measures.costClasses(id, reach)),
                measures.costsNotTold(id, reach),
                indicators.of(season, reach, new Indicators.Known(stages, returns, equality)),
                today,
                facts.paths(id, reach),
                regions(facts.regions(id, reach)),
                weeks(facts.weeks(id, reach)),
                measures.flows(id, reach),
                measures.dwell(id, reach),
                equality.regions(),
                Audience.LISTS);
    }

    /** Every region, those that nobody comes from too. */
    private List<Line> regions(Map<String, Paths> counted) {
        Map<String, Paths> all = new TreeMap<>();
        network.regions().forEach(region -> all.put(region.code(), Paths.NOBODY));
        all.putAll(counted);
        return all.entrySet().stream().map(SeasonFigures::line).toList();
    }

    /** Every week from the first to the last arrival, those without any too. */
    private static List<Line> weeks(Map<String, Paths> counted) {
        Map<String, Paths> all = new TreeMap<>(counted);
        List<LocalDate> mondays = counted.keySet().stream().map(LocalDate::parse).toList();
        if (!mondays.isEmpty()) {
            mondays.getFirst()
                    .datesUntil(mondays.getLast(), Period.ofWeeks(1))
                    .forEach(monday -> all.putIfAbsent(monday.toString(), Paths.NOBODY));
        }
        return all.entrySet().stream().map(SeasonFigures::line).toList();
    }

    private static Line line(Map.Entry<String, Paths> counted) {
        Paths paths = counted.getValue();
        return new Line(counted.getKey(), paths.people(), paths.recalled(), paths.newcomers());
    }

    private static Map<String, Integer> named(Map<CostClass, Integer> counted) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        counted.forEach((one, people) -> classes.put(one.name(), people));
        return classes;
    }

    private static Map<String, Integer> classes(ReturnCounts returns) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        CLASSES.forEach(name -> classes.put(name, returns.in(name)));
        return classes;
    }
}
