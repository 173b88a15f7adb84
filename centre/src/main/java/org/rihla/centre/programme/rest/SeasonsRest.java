package org.rihla.centre.programme.rest;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.Places.CellView;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.SeasonTexts;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.ContingentView;
import org.rihla.centre.programme.Seasons.SeasonRules;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Seasons, contingents and places for programs. */
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonsRest {
    private final Seasons seasons;
    private final Places places;
    private final Refusals refusals;

    SeasonsRest(Seasons seasons, Places places, Refusals refusals) {
        this.seasons = seasons;
        this.places = places;
        this.refusals = refusals;
    }

    /** Two days as texts; read together so that a wrong one is named. */
    record SpanBody(@Nullable String from, @Nullable String to) {}

    /** What a season needs. */
    record SeasonBody(
            @Nullable String code,
            @Nullable String country,
            @Nullable String sector,
            @Nullable SpanBody span) {}

    /** The season that was opened. */
    record Opened(SeasonId id) {}

    /** A list of seasons. */
    record SeasonList(List<SeasonView> items, @Nullable String next) {}

    /** How the places of a season stand. */
    record CellList(List<CellView> items, @Nullable String next) {}

    /** The contingents of a season. */
    record ContingentList(List<ContingentView> items, @Nullable String next) {}

    /** What each agency gets. */
    record SplitBody(Map<AgencyId, Integer> places) {}

    /** What offers must reach. */
    record RulesBody(
            @Nullable Integer minPosts,
            @Nullable String currency,
            @Nullable BigDecimal dailyPayFloor,
            @Nullable BigDecimal housingBase) {}

    @GetMapping
    SeasonList all(Actor actor) {
        return new SeasonList(seasons.all(), null);
    }

    @PostMapping
    ResponseEntity<?> open(Actor actor, @RequestBody SeasonBody body) {
        actor.needs(Right.MANAGE_SEASONS);
        SpanBody span = requireNonNullElse(body.span(), new SpanBody(null, null));
        Answer<SeasonId> answer =
                SeasonTexts.season(
                                text(body.code()),
                                text(body.country()),
                                text(body.sector()),
                                text(span.from()),
                                text(span.to()))
                        .then(season -> seasons.open(actor, season));
        return switch (answer) {
            case Answer.Accepted<SeasonId>(var id) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(new Opened(id));
            case Answer.Refused<SeasonId>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping("/{id}")
    SeasonView one(Actor actor, @PathVariable SeasonId id) {
        return seasons.find(id).orElseThrow(() -> new NotFound("season"));
    }

    @GetMapping("/by-code/{code}")
    SeasonView byCode(Actor actor, @PathVariable String code) {
        return seasons.byCode(code).orElseThrow(() -> new NotFound("season"));
    }

    @GetMapping("/{id}/rules")
    SeasonRules rules(Actor actor, @PathVariable SeasonId id) {
        return seasons.rules(id);
    }

    @PutMapping("/{id}/rules")
    ResponseEntity<?> setRules(
            Actor actor, @PathVariable SeasonId id, @RequestBody RulesBody body) {
        actor.needs(Right.MANAGE_SEASONS);
        Answer<SeasonRules> answer =
                SeasonTexts.rules(
                                requireNonNullElse(body.minPosts(), 0),
                                text(body.currency()),
                                body.dailyPayFloor(),
                                body.housingBase())
                        .then(rules -> seasons.setRules(actor, id, rules));
        return switch (answer) {
            case Answer.Accepted<SeasonRules>(var rules) -> ResponseEntity.ok(rules);
            case Answer.Refused<SeasonRules>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping("/{id}/contingents")
    ContingentList contingents(Actor actor, @PathVariable SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        return new ContingentList(seasons.contingents(one(actor, id).id()), null);
    }

    @PostMapping("/{id}/contingents/preview")
    ResponseEntity<?> preview(
            Actor actor, @PathVariable SeasonId id, @RequestBody ContingentBody body) {
        actor.needs(Right.MANAGE_SEASONS);
        one(actor, id);
        return switch (body.read().then(seasons::preview)) {
            case Answer.Accepted<Map<AgencyId, Integer>>(var split) ->
                    ResponseEntity.ok(new SplitBody(split));
            case Answer.Refused<Map<AgencyId, Integer>>(var no) -> refusals.answer(no);
        };
    }

    @PostMapping("/{id}/contingents")
    ResponseEntity<?> grant(
            Actor actor, @PathVariable SeasonId id, @RequestBody ContingentBody body) {
        actor.needs(Right.MANAGE_SEASONS);
        return switch (body.read().then(contingent -> seasons.grant(actor, id, contingent))) {
            case Answer.Accepted<Map<AgencyId, Integer>>(var split) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(new SplitBody(split));
            case Answer.Refused<Map<AgencyId, Integer>>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping("/{id}/places")
    CellList places(Actor actor, @PathVariable SeasonId id) {
        actor.needs(Right.SEE_SEASON);
        return new CellList(
                places.cells(one(actor, id).id()).stream()
                        .filter(cell -> actor.reachesAgency(cell.agency().value()))
                        .toList(),
                null);
    }

    private static String text(@Nullable String text) {
        return requireNonNullElse(text, "");
    }
}
