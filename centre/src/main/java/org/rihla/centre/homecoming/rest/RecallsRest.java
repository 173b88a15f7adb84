package org.rihla.centre.homecoming.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.homecoming.Recalls;
import org.rihla.centre.homecoming.Recalls.Move;
import org.rihla.centre.homecoming.Recalls.RecallView;
import org.rihla.centre.homecoming.rest.ReturnsRest.Items;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recall lists for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class RecallsRest {
    private final Recalls recalls;
    private final Refusals refusals;

    RecallsRest(Recalls recalls, Refusals refusals) {
        this.recalls = recalls;
        this.refusals = refusals;
    }

    /** Whose list to make, and for how many posts. */
    record ListBody(@Nullable EmployerId employer, @Nullable Integer posts) {}

    /** A move by its name; an omission needs its code and where the proof is filed. */
    record MoveBody(@Nullable String move, @Nullable String reason, @Nullable String proof) {}

    /** The offer of the next season. */
    record OfferBody(@Nullable OfferId offer) {}

    @PostMapping("/seasons/{id}/recalls")
    ResponseEntity<?> make(Actor actor, @PathVariable SeasonId id, @RequestBody ListBody body) {
        EmployerId employer = body.employer();
        Integer posts = body.posts();
        if (employer == null || posts == null) {
            return refused(employer == null ? "employer" : "posts");
        }
        return answer(
                recalls.make(actor, id, employer, posts).map(lines -> new Items<>(lines, null)),
                HttpStatus.CREATED);
    }

    @GetMapping("/seasons/{id}/recalls")
    Items<RecallView> list(Actor actor, @PathVariable SeasonId id) {
        return new Items<>(recalls.list(actor, id), null);
    }

    @GetMapping("/recalls/{id}")
    RecallView find(Actor actor, @PathVariable String id) {
        return recalls.find(actor, id).orElseThrow(() -> new NotFound("recall"));
    }

    @PostMapping("/recalls/{id}/moves")
    ResponseEntity<?> move(Actor actor, @PathVariable String id, @RequestBody MoveBody body) {
        TypedDays typed = new TypedDays();
        var move = typed.choice("move", Move.class, body.move());
        Answer<RecallView> answer =
                typed.clean()
                        ? recalls.move(actor, id, move.orElseThrow(), body.reason(), body.proof())
                        : typed.refused();
        return answer(answer, HttpStatus.OK);
    }

    @PostMapping("/recalls/{id}/placement")
    ResponseEntity<?> place(Actor actor, @PathVariable String id, @RequestBody OfferBody body) {
        OfferId offer = body.offer();
        return offer == null
                ? refused("offer")
                : answer(recalls.place(actor, id, offer), HttpStatus.CREATED);
    }

    @GetMapping("/people/{id}/recalls")
    Items<RecallView> ofPerson(Actor actor, @PathVariable PersonId id) {
        return new Items<>(recalls.ofPerson(actor, id), null);
    }

    private ResponseEntity<?> refused(String field) {
        return refusals.answer(
                Refusal.ofFields(
                        "homecoming.check-fields",
                        List.of(FieldFault.of(field, "shared.required"))));
    }

    private <T> ResponseEntity<?> answer(Answer<T> answer, HttpStatusCode status) {
        return switch (answer) {
            case Answer.Accepted<T>(var value) -> ResponseEntity.status(status).body(value);
            case Answer.Refused<T>(var no) -> refusals.answer(no);
        };
    }
}
