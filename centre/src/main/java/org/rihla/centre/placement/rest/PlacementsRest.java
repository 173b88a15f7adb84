package org.rihla.centre.placement.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.ContractView;
import org.rihla.centre.placement.Placements.MoveRequest;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Slice;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Placements for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class PlacementsRest {
    private static final int PAGE = 500;

    private final Placements placements;
    private final People people;
    private final Seasons seasons;
    private final Refusals refusals;
    private final Clock clock;

    PlacementsRest(
            Placements placements, People people, Seasons seasons, Refusals refusals, Clock clock) {
        this.placements = placements;
        this.people = people;
        this.seasons = seasons;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** A list, and what to ask for the following rows. */
    record Items<T>(List<T> items, @Nullable String next) {}

    @GetMapping("/placements")
    ResponseEntity<?> list(
            Actor actor,
            @RequestParam(required = false) @Nullable SeasonId season,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after) {
        Set<State> states = states(state);
        if (states.isEmpty()) {
            return refusals.answer(
                    Refusal.ofFields(
                            "placement.check-fields",
                            List.of(FieldFault.of("state", "shared.not-a-choice"))));
        }
        SeasonId asked = season == null ? current() : season;
        Slice<PlacementView> page = placements.page(actor, asked, states, after, PAGE);
        return ResponseEntity.ok(new Items<>(page.rows(), page.next()));
    }

    @GetMapping("/placements/{id}")
    PlacementView find(Actor actor, @PathVariable PlacementId id) {
        return placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
    }

    @PostMapping("/placements/{id}/moves")
    ResponseEntity<?> move(Actor actor, @PathVariable PlacementId id, @RequestBody MoveBody body) {
        Answer<PlacementView> answer =
                body.read().then(request -> placements.move(actor, id, request));
        return switch (answer) {
            case Answer.Accepted<PlacementView>(var placement) -> ResponseEntity.ok(placement);
            case Answer.Refused<PlacementView>(var no) -> refusals.answer(no);
        };
    }

    /**
     * One move of many placements; at most {@value Placements#MOST_AT_ONCE}.
     *
     * @param preview whether to answer what would happen and change nothing
     */
    record ManyBody(
            @Nullable MoveBody move,
            @Nullable List<PlacementId> placements,
            @Nullable Boolean preview) {}

    /** What became of one of them: the state that it is in now, or why not. */
    record Moved(PlacementId placement, @Nullable State state, @Nullable ProblemDetail refusal) {}

    @PostMapping("/placements/moves")
    ResponseEntity<?> moveAll(Actor actor, @RequestBody ManyBody body) {
        MoveBody move = body.move();
        List<PlacementId> all = body.placements();
        if (move == null || all == null || all.isEmpty()) {
            return wrong(move == null ? "move" : "placements", "shared.required");
        }
        if (all.size() > Placements.MOST_AT_ONCE) {
            return wrong("placements", "shared.too-long", Placements.MOST_AT_ONCE);
        }
        return switch (move.read()) {
            case Answer.Accepted<MoveRequest>(var request) ->
                    ResponseEntity.ok(
                            new Items<>(
                                    answers(actor, all, request, body.preview()).entrySet().stream()
                                            .map(one -> moved(one.getKey(), one.getValue()))
                                            .toList(),
                                    null));
            case Answer.Refused<MoveRequest>(var no) -> refusals.answer(no);
        };
    }

    private Map<PlacementId, Answer<PlacementView>> answers(
            Actor actor, List<PlacementId> all, MoveRequest request, @Nullable Boolean preview) {
        return Boolean.TRUE.equals(preview)
                ? placements.foresee(actor, all, request)
                : placements.moveAll(actor, all, request);
    }

    private Moved moved(PlacementId placement, Answer<PlacementView> answer) {
        return switch (answer) {
            case Answer.Accepted<PlacementView>(var now) -> new Moved(placement, now.state(), null);
            case Answer.Refused<PlacementView>(var no) ->
                    new Moved(placement, null, refusals.answer(no).getBody());
        };
    }

    private ResponseEntity<?> wrong(String field, String code, Object... args) {
        return refusals.answer(
                Refusal.ofFields(
                        "placement.check-fields", List.of(FieldFault.of(field, code, args))));
    }

    @GetMapping("/placements/{id}/contract")
    ContractView contract(Actor actor, @PathVariable PlacementId id) {
        return placements.contract(actor, id).orElseThrow(() -> new NotFound("contract"));
    }

    @GetMapping("/people/{id}/placements")
    Items<PlacementView> ofPerson(Actor actor, @PathVariable PersonId id) {
        List<PlacementView> found = placements.ofPerson(actor, id);
        if (found.isEmpty() && people.line(actor, id).isEmpty()) {
            throw new NotFound("person");
        }
        return new Items<>(found, null);
    }

    private SeasonId current() {
        return seasons.currentOn(LocalDate.now(clock))
                .map(Seasons.SeasonView::id)
                .orElseThrow(() -> new NotFound("season"));
    }

    private static Set<State> states(@Nullable String state) {
        if (state == null || state.isBlank()) {
            return EnumSet.allOf(State.class);
        }
        Set<State> found = EnumSet.noneOf(State.class);
        Arrays.stream(State.values()).filter(each -> each.name().equals(state)).forEach(found::add);
        return found;
    }
}
