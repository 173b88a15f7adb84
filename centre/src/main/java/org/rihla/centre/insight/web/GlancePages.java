package org.rihla.centre.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.insight.model.CostClass;
import org.rihla.centre.insight.model.Stage;
import org.rihla.centre.insight.store.FactReader;
import org.rihla.centre.insight.store.FactReader.PeopleWanted;
import org.rihla.centre.insight.store.MeasureReader;
import org.rihla.centre.insight.store.Reach;
import org.rihla.centre.insight.web.SeasonPage.CostPeoplePage;
import org.rihla.centre.insight.web.SeasonPage.PeoplePage;
import org.rihla.centre.insight.work.SeasonFigures;
import org.rihla.centre.network.Network;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The season at a glance: every number opens its list. */
@Controller
@RequestMapping("/season")
class GlancePages {
    private static final int PAGE = 50;
    private static final String NOT_TOLD = "NOT_TOLD";

    private final SeasonFigures figures;
    private final FactReader facts;
    private final MeasureReader measures;
    private final Seasons seasons;
    private final Network network;
    private final People people;
    private final Clock clock;

    GlancePages(
            SeasonFigures figures,
            FactReader facts,
            MeasureReader measures,
            Seasons seasons,
            Network network,
            People people,
            Clock clock) {
        this.figures = figures;
        this.facts = facts;
        this.measures = measures;
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
        return SeasonPage.of(season, figures.report(actor, season.id()), network.regions());
    }

    @GetMapping("/people")
    ModelAndView people(
            Actor actor,
            @RequestParam SeasonId season,
            @RequestParam String stage,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(defaultValue = "") String after) {
        actor.needs(Right.SEE_SEASON);
        actor.needs(Right.READ_FILES);
        SeasonView view = seasons.find(season).orElseThrow(() -> new NotFound("season"));
        Stage wanted = stageOf(stage);
        Reach reach = Reach.of(actor);
        PeopleWanted page = new PeopleWanted(wanted, region, path, to, week, after, PAGE + 1);
        List<String> ids = facts.people(season.value(), reach, page);
        return Pages.show(
                "insight/people",
                new PeoplePage(
                        view,
                        wanted.name(),
                        query(season, page),
                        facts.count(season.value(), reach, page),
                        lines(actor, ids),
                        ids.size() > PAGE ? ids.get(PAGE - 1) : null));
    }

    @GetMapping("/costs")
    ModelAndView costs(
            Actor actor,
            @RequestParam SeasonId season,
            @RequestParam("class") String wanted,
            @RequestParam(defaultValue = "") String after) {
        actor.needs(Right.SEE_SEASON);
        actor.needs(Right.READ_FILES);
        SeasonView view = seasons.find(season).orElseThrow(() -> new NotFound("season"));
        CostClass costClass = NOT_TOLD.equals(wanted) ? null : classOf(wanted);
        List<String> ids =
                measures.peopleOf(costClass, season.value(), Reach.of(actor), after, PAGE + 1);
        String query =
                UriComponentsBuilder.fromPath("/season/costs")
                        .queryParam("season", season.value())
                        .queryParam("class", wanted)
                        .encode()
                        .toUriString();
        return Pages.show(
                "insight/costPeople",
                new CostPeoplePage(
                        view,
                        wanted,
                        query,
                        lines(actor, ids),
                        ids.size() > PAGE ? ids.get(PAGE - 1) : null));
    }

    private List<PersonLine> lines(Actor actor, List<String> ids) {
        List<PersonLine> lines = new ArrayList<>();
        for (String id : ids.subList(0, Math.min(PAGE, ids.size()))) {
            people.line(actor, new PersonId(id)).ifPresent(lines::add);
        }
        return lines;
    }

    private static CostClass classOf(String name) {
        return Arrays.stream(CostClass.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    private static String query(SeasonId season, PeopleWanted wanted) {
        UriComponentsBuilder query =
                UriComponentsBuilder.fromPath("/season/people")
                        .queryParam("season", season.value())
                        .queryParam("stage", wanted.stage());
        if (!wanted.region().isEmpty()) {
            query.queryParam("region", wanted.region());
        }
        if (!wanted.path().isEmpty()) {
            query.queryParam("path", wanted.path());
        }
        if (!wanted.to().isEmpty()) {
            query.queryParam("to", wanted.to());
        }
        if (wanted.week() != null) {
            query.queryParam("week", wanted.week());
        }
        return query.encode().toUriString();
    }

    private static Stage stageOf(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }
}
