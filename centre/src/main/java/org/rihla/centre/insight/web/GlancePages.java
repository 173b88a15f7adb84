package org.rihla.centre.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.insight.model.Stage;
import org.rihla.centre.insight.store.FactReader;
import org.rihla.centre.insight.store.FactReader.PeopleWanted;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.insight.web.SeasonPage.PeoplePage;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.network.Network;
import org.rihla.centre.network.TerritoryView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The season at a glance: every number opens its list. */
@Controller
@RequestMapping("/season")
class GlancePages {
    private static final int PAGE = 50;

    private final SeasonFigures figures;
    private final FactReader facts;
    private final Seasons seasons;
    private final Network network;
    private final People people;
    private final Clock clock;

    GlancePages(
            SeasonFigures figures,
            FactReader facts,
            Seasons seasons,
            Network network,
            People people,
            Clock clock) {
        this.figures = figures;
        this.facts = facts;
        this.seasons = seasons;
        this.network = network;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView season(Actor actor, @RequestParam(required = false) @Nullable SeasonId season) {
        actor.needs(Right.SEE_SEASON);
        Optional<SeasonView> found =
                season == null
                        ? seasons.currentOn(LocalDate.now(clock))
                        : Optional.of(
                                seasons.find(season).orElseThrow(() -> new NotFound("season")));
        return found.map(view -> Pages.show("insight/season", page(actor, view)))
                .orElseGet(() -> Pages.show("insight/noSeason"));
    }

    private SeasonPage page(Actor actor, SeasonView season) {
        Reach reach = Reach.of(actor);
        String id = season.id().value();
        return SeasonPage.of(
                season,
                figures.report(actor, season.id()),
                network.regions(),
                facts.regions(id, reach),
                facts.weeks(id, reach),
                actor.may(Right.READ_FILES));
    }

    @GetMapping("/people")
    ModelAndView people(
            Actor actor,
            @RequestParam SeasonId season,
            @RequestParam String stage,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String after) {
        actor.needs(Right.SEE_SEASON);
        actor.needs(Right.READ_FILES);
        SeasonView view = seasons.find(season).orElseThrow(() -> new NotFound("season"));
        Stage wanted = stageOf(stage);
        List<String> ids =
                facts.people(
                        season.value(),
                        Reach.of(actor),
                        new PeopleWanted(wanted, region, after, PAGE + 1));
        List<PersonLine> lines = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(PAGE, ids.size()))) {
            people.line(actor, new PersonId(id)).ifPresent(lines::add);
        }
        String next = ids.size() > PAGE ? ids.get(PAGE - 1) : null;
        return Pages.show(
                "insight/people",
                new PeoplePage(
                        view,
                        wanted.name(),
                        region,
                        count(actor, season, wanted, region),
                        lines,
                        next));
    }

    private int count(Actor actor, SeasonId season, Stage stage, String region) {
        Map<String, Integer> counted =
                region.isEmpty()
                        ? facts.stages(season.value(), Reach.of(actor))
                        : facts.regions(season.value(), Reach.of(actor));
        return counted.getOrDefault(region.isEmpty() ? stage.name() : region, 0);
    }

    private static Stage stageOf(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    /** The same figures as a table for a spreadsheet, each with its definition and day. */
    @GetMapping(path = "/figures.csv", produces = "text/csv")
    ResponseEntity<String> csv(Actor actor, @RequestParam SeasonId season) {
        SeasonFigures.Report report = figures.report(actor, season);
        StringBuilder csv =
                new StringBuilder("kind;name;value;numerator;denominator;definition;on\r\n");
        report.stages().forEach((stage, count) -> line(csv, "stage", stage, count, report.asOf()));
        report.returns().forEach((name, count) -> line(csv, "return", name, count, report.asOf()));
        report.refusals().forEach((code, count) -> line(csv, "reason", code, count, report.asOf()));
        report.indicators()
                .forEach((id, figure) ->
                        csv.append(
                                "indicator;%s;%s;%d;%s;%s;%s\r\n"
                                        .formatted(
                                                id,
                                                figure.value() == null ? "" : figure.value(),
                                                figure.numerator(),
                                                figure.denominator() == null
                                                        ? ""
                                                        : figure.denominator(),
                                                figure.definition(),
                                                report.asOf())));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"season-" + report.season() + ".csv\"")
                .body(csv.toString());
    }

    private static void line(StringBuilder csv, String kind, String name, int count, LocalDate on) {
        csv.append("%s;%s;%d;%d;;people v1;%s\r\n".formatted(kind, name, count, count, on));
    }

    /** Names of regions in the order of their codes. */
    static List<TerritoryView> inOrder(List<TerritoryView> regions) {
        return regions.stream()
                .sorted(java.util.Comparator.comparing(TerritoryView::code))
                .toList();
    }
}
