package org.rihla.centre.homecoming.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.homecoming.ReturnClass;
import org.rihla.centre.homecoming.Returns;
import org.rihla.centre.homecoming.Returns.CheckIn;
import org.rihla.centre.homecoming.Returns.ReturnRules;
import org.rihla.centre.homecoming.Returns.ReturnView;
import org.rihla.centre.homecoming.Returns.SearchView;
import org.rihla.centre.homecoming.Returns.Source;
import org.rihla.centre.homecoming.Returns.Visit;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class ReturnsRest {
    private final Returns returns;
    private final Seasons seasons;
    private final Refusals refusals;
    private final Clock clock;

    ReturnsRest(Returns returns, Seasons seasons, Refusals refusals, Clock clock) {
        this.returns = returns;
        this.seasons = seasons;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** A list without further pages. */
    record Items<T>(List<T> items, @Nullable String next) {}

    /** A check-in at a counter. */
    record CheckInBody(
            @Nullable String on,
            @Nullable String exitedOn,
            @Nullable String documentSeen,
            @Nullable String place) {}

    /** A visit that could not be a check-in. */
    record VisitBody(@Nullable String on, @Nullable String visit, @Nullable String place) {}

    /** A call, or a source that knows of no exit. */
    record SearchBody(@Nullable String on, @Nullable String source) {}

    /** The day to judge by. */
    record AsOfBody(@Nullable String asOf) {}

    /** How many were moved on, and what stands in each class now. */
    record Classified(int moved, Map<ReturnClass, Integer> classes) {}

    @GetMapping("/returns")
    ResponseEntity<?> list(
            Actor actor,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(name = "class", required = false) @Nullable String only) {
        ReturnClass wanted =
                Arrays.stream(ReturnClass.values())
                        .filter(each -> each.name().equals(only))
                        .findFirst()
                        .orElse(null);
        if (only != null && !only.isBlank() && wanted == null) {
            return refusals.answer(
                    Refusal.ofFields(
                            "homecoming.check-fields",
                            List.of(FieldFault.of("class", "shared.not-a-choice"))));
        }
        SeasonId asked = season == null ? current() : season;
        return ResponseEntity.ok(new Items<>(returns.list(actor, asked, wanted), null));
    }

    @PostMapping("/placements/{id}/check-in")
    ResponseEntity<?> checkIn(
            Actor actor, @PathVariable PlacementId id, @RequestBody CheckInBody body) {
        TypedDays days = new TypedDays();
        var on = days.needed("on", body.on());
        var exitedOn = days.maybe("exitedOn", body.exitedOn());
        if (!days.clean()) {
            return answer(days.<ReturnView>refused());
        }
        CheckIn checkIn =
                new CheckIn(
                        on.orElseThrow(),
                        exitedOn.orElse(null),
                        text(body.documentSeen()),
                        text(body.place()));
        return answer(returns.checkIn(actor, id, checkIn));
    }

    @PostMapping("/placements/{id}/visits")
    ResponseEntity<?> visit(
            Actor actor, @PathVariable PlacementId id, @RequestBody VisitBody body) {
        TypedDays days = new TypedDays();
        var on = days.needed("on", body.on());
        var visit = days.choice("visit", Visit.class, body.visit());
        return answer(
                days.clean()
                        ? returns.noteVisit(
                                actor,
                                id,
                                on.orElseThrow(),
                                visit.orElseThrow(),
                                text(body.place()))
                        : days.<ReturnView>refused());
    }

    @GetMapping("/placements/{id}/search")
    SearchView search(Actor actor, @PathVariable PlacementId id) {
        return returns.search(actor, id).orElseThrow(() -> new NotFound("placement"));
    }

    @PostMapping("/placements/{id}/search")
    ResponseEntity<?> noteSearch(
            Actor actor, @PathVariable PlacementId id, @RequestBody SearchBody body) {
        TypedDays days = new TypedDays();
        var on = days.needed("on", body.on());
        var source = days.choice("source", Source.class, body.source());
        return answer(
                days.clean()
                        ? returns.noteSearch(actor, id, on.orElseThrow(), source.orElseThrow())
                        : days.<SearchView>refused());
    }

    @GetMapping("/seasons/{id}/return-rules")
    ReturnRules rules(Actor actor, @PathVariable SeasonId id) {
        return returns.rules(known(id));
    }

    @PutMapping("/seasons/{id}/return-rules")
    ResponseEntity<?> setRules(
            Actor actor, @PathVariable SeasonId id, @RequestBody ReturnRules rules) {
        return answer(returns.setRules(actor, known(id), rules));
    }

    @PostMapping("/seasons/{id}/returns/classification")
    ResponseEntity<?> classify(Actor actor, @PathVariable SeasonId id, @RequestBody AsOfBody body) {
        TypedDays days = new TypedDays();
        String asOf = body.asOf();
        var on = days.needed("asOf", asOf == null ? LocalDate.now(clock).toString() : asOf);
        SeasonId season = known(id);
        return answer(
                days.clean()
                        ? returns.classify(actor, season, on.orElseThrow())
                                .map(moved -> new Classified(moved, returns.counts(actor, season)))
                        : days.<Classified>refused());
    }

    private <T> ResponseEntity<?> answer(Answer<T> answer) {
        return switch (answer) {
            case Answer.Accepted<T>(var value) -> ResponseEntity.ok(value);
            case Answer.Refused<T>(var no) -> refusals.answer(no);
        };
    }

    private SeasonId known(SeasonId season) {
        return seasons.find(season).orElseThrow(() -> new NotFound("season")).id();
    }

    private SeasonId current() {
        return seasons.currentOn(LocalDate.now(clock))
                .map(Seasons.SeasonView::id)
                .orElseThrow(() -> new NotFound("season"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
