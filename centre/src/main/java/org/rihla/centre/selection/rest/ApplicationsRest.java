package org.rihla.centre.selection.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.FormView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.rest.CallsRest.Items;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class ApplicationsRest {
    private final Applications applications;
    private final Refusals refusals;

    ApplicationsRest(Applications applications, Refusals refusals) {
        this.applications = applications;
        this.refusals = refusals;
    }

    /** A move by its name, with a coded reason where it needs one. */
    record MoveBody(@Nullable String move, @Nullable String reason) {}

    @GetMapping("/applications/{id}")
    ApplicationView find(Actor actor, @PathVariable ApplicationId id) {
        return applications.find(actor, id).orElseThrow(() -> new NotFound("application"));
    }

    @GetMapping("/applications/{id}/forms")
    Items<FormView> forms(Actor actor, @PathVariable ApplicationId id) {
        return new Items<>(applications.forms(actor, id), null);
    }

    @PostMapping("/applications/{id}/review")
    ResponseEntity<?> review(Actor actor, @PathVariable ApplicationId id) {
        return answer(applications.review(actor, id));
    }

    @PostMapping("/applications/{id}/moves")
    ResponseEntity<?> move(
            Actor actor, @PathVariable ApplicationId id, @RequestBody MoveBody body) {
        for (Move move : Move.values()) {
            if (move.name().equals(body.move())) {
                return answer(applications.move(actor, id, move, body.reason()));
            }
        }
        return refusals.answer(
                Refusal.ofFields(
                        "selection.check-fields",
                        List.of(FieldFault.of("move", "shared.not-a-choice"))));
    }

    @GetMapping("/people/{id}/applications")
    Items<ApplicationView> ofPerson(Actor actor, @PathVariable PersonId id) {
        return new Items<>(applications.ofPerson(actor, id), null);
    }

    private ResponseEntity<?> answer(Answer<ApplicationView> answer) {
        return switch (answer) {
            case Answer.Accepted<ApplicationView>(var application) ->
                    ResponseEntity.ok(application);
            case Answer.Refused<ApplicationView>(var no) -> refusals.answer(no);
        };
    }
}
