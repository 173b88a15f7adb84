package org.rihla.centre.homecoming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.web.ReturnsPage.Row;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of returns: find a person, or see a class. */
@Controller
class ReturnListPages {
    private static final int PAGE = 50;
    private static final int FOUND = 20;

    private final Returns returns;
    private final SoonDue soonDue;
    private final People people;
    private final Seasons seasons;
    private final Clock clock;

    ReturnListPages(Returns returns, SoonDue soonDue, People people, Seasons seasons, Clock clock) {
        this.returns = returns;
        this.soonDue = soonDue;
        this.people = people;
        this.seasons = seasons;
        this.clock = clock;
    }

    @GetMapping("/returns")
    ModelAndView returns(
            Actor actor,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(name = "class", required = false) @Nullable String only,
            @RequestParam(required = false) @Nullable String soon,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from) {
        actor.needs(Right.READ_FILES);
        return shown(season)
                .map(found -> {
                    Shown list = list(actor, found, only, soon, q);
                    return Pages.show(
                            "homecoming/returns", page(actor, found, list, q, Math.max(0, from)));
                })
                .orElseGet(() -> Pages.show("homecoming/noSeason"));
    }

    @PostMapping("/returns/classification")
    Object classify(Actor actor, Form form) {
        SeasonView season =
                seasons.byCode(form.clean("season")).orElseThrow(() -> new NotFound("season"));
        return switch (returns.classify(actor, season.id(), LocalDate.now(clock))) {
            case Answer.Accepted<Integer>(var moved) ->
                    Pages.done(
                            "/returns?season=" + season.id().value(),
                            Text.of("homecoming.classified", moved));
            case Answer.Refused<Integer>(var no) ->
                    Pages.answer("homecoming/refused", no, HttpStatus.CONFLICT);
        };
    }

    /**
     * What is listed.
     *
     * @param what in words
     * @param address where it is listed
     */
    private record Shown(Text what, String address, List<ReturnView> views) {}

    private Shown list(
            Actor actor,
            SeasonView season,
            @Nullable String only,
            @Nullable String soon,
            String q) {
        String here = "/returns?season=" + season.id().value();
        if (!q.isBlank()) {
            String address =
                    UriComponentsBuilder.fromUriString(here)
                            .queryParam("q", "{q}")
                            .encode()
                            .buildAndExpand(q)
                            .toUriString();
            return new Shown(Text.of("homecoming.found"), address, found(actor, q));
        }
        if (soon != null) {
            return new Shown(
                    Text.of("homecoming.soon"), here + "&soon=1", soonDue.of(actor, season.id()));
        }
        ReturnClass wanted =
                Arrays.stream(ReturnClass.values())
                        .filter(each -> each.name().equals(only))
                        .findFirst()
                        .orElse(ReturnClass.DUE);
        return new Shown(
                ReturnWords.of(wanted),
                here + "&class=" + wanted,
                returns.list(actor, season.id(), wanted));
    }

    private List<ReturnView> found(Actor actor, String q) {
        return people.search(actor, q, null, FOUND).rows().stream()
                .flatMap(line -> returns.ofPerson(actor, line.id()).stream().limit(1))
                .toList();
    }

    private ReturnsPage page(Actor actor, SeasonView season, Shown list, String q, int from) {
        List<ReturnView> all = list.views();
        int begin = Math.min(from, all.size());
        int end = Math.min(begin + PAGE, all.size());
        return new ReturnsPage(
                season,
                seasons.all(),
                figures(actor, season),
                list.what(),
                all.size(),
                q,
                rows(actor, all.subList(begin, end)),
                end < all.size() ? list.address() + "&from=" + end : null,
                begin == 0 ? null : list.address(),
                actor.may(Right.CHECK_IN));
    }

    private List<Fact> figures(Actor actor, SeasonView season) {
        Map<ReturnClass, Integer> counts = new LinkedHashMap<>(returns.counts(actor, season.id()));
        return counts.entrySet().stream()
                .map(count ->
                        Fact.counted(
                                ReturnWords.of(count.getKey()),
                                count.getValue(),
                                "/returns?season="
                                        + season.id().value()
                                        + "&class="
                                        + count.getKey()))
                .toList();
    }

    private List<Row> rows(Actor actor, List<ReturnView> views) {
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, PersonLine> names =
                people.lines(actor, views.stream().map(ReturnView::person).toList());
        return views.stream()
                .map(view -> {
                    PersonLine line = names.get(view.person());
                    return new Row(
                            view,
                            line == null ? null : line.name(),
                            ReturnWords.tag(view.returnClass()),
                            Row.left(view, today));
                })
                .toList();
    }

    private Optional<SeasonView> shown(@Nullable SeasonId asked) {
        return asked == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.find(asked);
    }
}
