package org.rihla.centre.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.placement.web.JourneysPage.Row;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Slice;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of journeys, by state and page by page. */
@Controller
class JourneyListPages {
    private static final int PAGE = 50;

    private final Placements placements;
    private final People people;
    private final Employers employers;
    private final Seasons seasons;
    private final SuspendedEmployers suspended;
    private final Clock clock;

    JourneyListPages(
            Placements placements,
            People people,
            Employers employers,
            Seasons seasons,
            SuspendedEmployers suspended,
            Clock clock) {
        this.placements = placements;
        this.people = people;
        this.employers = employers;
        this.seasons = seasons;
        this.suspended = suspended;
        this.clock = clock;
    }

    @GetMapping("/journeys")
    ModelAndView journeys(
            Actor actor,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String with,
            @RequestParam(required = false) @Nullable String after) {
        actor.needs(Right.READ_FILES);
        if ("suspended".equals(with)) {
            return shown(season)
                    .map(found -> Pages.show("placement/journeys", protectedPage(actor, found)))
                    .orElseGet(() -> Pages.show("placement/noSeason"));
        }
        return shown(season)
                .map(found -> Pages.show("placement/journeys", page(actor, found, state, after)))
                .orElseGet(() -> Pages.show("placement/noSeason"));
    }

    /** Those who are with a suspended employer: their journeys go on. */
    private JourneysPage protectedPage(Actor actor, SeasonView season) {
        List<PlacementView> found = suspended.people(actor, season.id());
        return new JourneysPage(
                season,
                seasons.all(),
                figures(season, placements.counts(actor, season.id())),
                null,
                Text.of("placement.journeys.suspended"),
                found.size(),
                rows(actor, found),
                null,
                null);
    }

    private JourneysPage page(
            Actor actor, SeasonView season, @Nullable String state, @Nullable String after) {
        State only =
                Arrays.stream(State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null);
        Map<State, Integer> counts = placements.counts(actor, season.id());
        Set<State> states = only == null ? EnumSet.allOf(State.class) : EnumSet.of(only);
        Slice<PlacementView> slice = placements.page(actor, season.id(), states, after, PAGE);
        String here = address(season, only);
        return new JourneysPage(
                season,
                seasons.all(),
                figures(season, counts),
                only,
                only == null ? Text.of("placement.journeys.all") : PlacementWords.of(only),
                states.stream().mapToInt(each -> counts.getOrDefault(each, 0)).sum(),
                rows(actor, slice.rows()),
                slice.next() == null ? null : here + "&after=" + slice.next(),
                after == null ? null : here);
    }

    private static List<Fact> figures(SeasonView season, Map<State, Integer> counts) {
        List<Fact> figures = new ArrayList<>();
        for (State state : State.values()) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                figures.add(Fact.counted(PlacementWords.of(state), count, address(season, state)));
            }
        }
        return figures;
    }

    private List<Row> rows(Actor actor, List<PlacementView> found) {
        Map<PersonId, PersonLine> names =
                people.lines(actor, found.stream().map(PlacementView::person).toList());
        Map<EmployerId, String> farms = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (PlacementView placement : found) {
            PersonLine line = names.get(placement.person());
            rows.add(
                    new Row(
                            placement,
                            line == null ? null : line.name(),
                            farms.computeIfAbsent(placement.employer(), employers::nameOf),
                            PlacementWords.tag(placement.state())));
        }
        return rows;
    }

    private Optional<SeasonView> shown(@Nullable SeasonId asked) {
        return asked == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.find(asked);
    }

    private static String address(SeasonView season, @Nullable State only) {
        String all = "/journeys?season=" + season.id().value();
        return only == null ? all : all + "&state=" + only;
    }
}
