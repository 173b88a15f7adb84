package org.rihla.centre.selection.rest;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides;
import org.rihla.centre.selection.Overrides.OverrideView;
import org.rihla.centre.selection.TypedOverride;
import org.rihla.centre.selection.rest.CallsRest.Items;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Manual overrides for programs; a second person decides here too. */
@RestController
@RequestMapping("/api/v1")
class OverridesRest {
    private final Overrides overrides;
    private final Refusals refusals;

    OverridesRest(Overrides overrides, Refusals refusals) {
        this.overrides = overrides;
        this.refusals = refusals;
    }

    /** Why the second person refuses. */
    record RemarkBody(@Nullable String remark) {}

    @PostMapping("/applications/{id}/overrides")
    ResponseEntity<?> propose(
            Actor actor, @PathVariable ApplicationId id, @RequestBody TypedOverride body) {
        return switch (overrides.propose(actor, id, body)) {
            case Answer.Accepted<OverrideView>(var override) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(override);
            case Answer.Refused<OverrideView>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping("/applications/{id}/overrides")
    Items<OverrideView> ofApplication(Actor actor, @PathVariable ApplicationId id) {
        return new Items<>(overrides.ofApplication(actor, id), null);
    }

    @GetMapping("/overrides")
    Items<OverrideView> ofSeason(Actor actor, @RequestParam SeasonId season) {
        return new Items<>(overrides.ofSeason(actor, season), null);
    }

    @GetMapping("/overrides/{id}")
    OverrideView find(Actor actor, @PathVariable OverrideId id) {
        return overrides.find(actor, id).orElseThrow(() -> new NotFound("override"));
    }

    @PostMapping("/overrides/{id}/approval")
    ResponseEntity<?> approve(Actor actor, @PathVariable OverrideId id) {
        return answer(overrides.approve(actor, id));
    }

    @PostMapping("/overrides/{id}/refusal")
    ResponseEntity<?> reject(
            Actor actor, @PathVariable OverrideId id, @RequestBody RemarkBody body) {
        return answer(overrides.reject(actor, id, requireNonNullElse(body.remark(), "")));
    }

    @PostMapping("/overrides/{id}/withdrawal")
    ResponseEntity<?> withdraw(Actor actor, @PathVariable OverrideId id) {
        return answer(overrides.withdraw(actor, id));
    }

    private ResponseEntity<?> answer(Answer<OverrideView> answer) {
        return switch (answer) {
            case Answer.Accepted<OverrideView>(var override) -> ResponseEntity.ok(override);
            case Answer.Refused<OverrideView>(var no) -> refusals.answer(no);
        };
    }
}
