package org.rihla.centre.selection.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.selection.TypedCall;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
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

/** Calls for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/calls")
class CallsRest {
    private final Calls calls;
    private final Applications applications;
    private final Refusals refusals;

    CallsRest(Calls calls, Applications applications, Refusals refusals) {
        this.calls = calls;
        this.applications = applications;
        this.refusals = refusals;
    }

    /** The value that was published after closing. */
    record RankingBody(@Nullable String publicValue) {}

    /** Why a list is given back. */
    record ReasonBody(@Nullable String reason) {}

    /** Who applies, and by which way. */
    record ExpressionBody(@Nullable PersonId person, @Nullable String channel) {}

    /** A list without further pages. */
    record Items<T>(List<T> items, @Nullable String next) {}

    @PostMapping
    ResponseEntity<?> publish(Actor actor, @RequestBody TypedCall body) {
        return switch (body.read().then(call -> calls.publish(actor, call))) {
            case Answer.Accepted<CallView>(var call) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(call);
            case Answer.Refused<CallView>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping
    Items<CallView> list(Actor actor, @RequestParam SeasonId season) {
        return new Items<>(calls.list(actor, season), null);
    }

    @GetMapping("/{id}")
    CallView find(Actor actor, @PathVariable CallId id) {
        return calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(Actor actor, @PathVariable CallId id) {
        return answer(calls.close(actor, id));
    }

    @PostMapping("/{id}/ranking")
    ResponseEntity<?> rank(Actor actor, @PathVariable CallId id, @RequestBody RankingBody body) {
        return answer(calls.rank(actor, id, requireNonNullElse(body.publicValue(), "")));
    }

    @GetMapping("/{id}/ranking")
    Items<Calls.RankedLine> ranking(Actor actor, @PathVariable CallId id) {
        return new Items<>(calls.ranking(actor, id), null);
    }

    @PostMapping("/{id}/signatures")
    ResponseEntity<?> sign(Actor actor, @PathVariable CallId id) {
        return answer(calls.sign(actor, id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> sendBack(Actor actor, @PathVariable CallId id, @RequestBody ReasonBody body) {
        return answer(calls.sendBack(actor, id, requireNonNullElse(body.reason(), "")));
    }

    @PostMapping("/{id}/unused-places")
    ResponseEntity<?> giveBackPlaces(Actor actor, @PathVariable CallId id) {
        return answer(calls.giveBackPlaces(actor, id));
    }

    @PostMapping("/{id}/reserve-end")
    ResponseEntity<?> endReserve(Actor actor, @PathVariable CallId id) {
        return answer(calls.endReserve(actor, id));
    }

    @GetMapping("/{id}/applications")
    Items<ApplicationView> applications(
            Actor actor,
            @PathVariable CallId id,
            @RequestParam(required = false) Applications.@Nullable State state) {
        return new Items<>(applications.ofCall(actor, id, state), null);
    }

    @PostMapping("/{id}/applications")
    ResponseEntity<?> express(
            Actor actor, @PathVariable CallId id, @RequestBody ExpressionBody body) {
        PersonId person = body.person();
        if (person == null) {
            return refusals.answer(
                    Refusal.ofFields(
                            "selection.check-fields",
                            List.of(FieldFault.of("person", "shared.required"))));
        }
        String channel = requireNonNullElse(body.channel(), "");
        return switch (applications.express(actor, id, person, channel)) {
            case Answer.Accepted<ApplicationView>(var application) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(application);
            case Answer.Refused<ApplicationView>(var no) -> refusals.answer(no);
        };
    }

    private ResponseEntity<?> answer(Answer<CallView> answer) {
        return switch (answer) {
            case Answer.Accepted<CallView>(var call) -> ResponseEntity.ok(call);
            case Answer.Refused<CallView>(var no) -> refusals.answer(no);
        };
    }
}
