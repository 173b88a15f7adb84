package org.rihla.centre.ledger.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.ledger.Refunds.RefundDue;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What employers give back, for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class RefundsRest {
    private final Refunds refunds;
    private final Refusals refusals;

    RefundsRest(Refunds refunds, Refusals refusals) {
        this.refunds = refunds;
        this.refusals = refusals;
    }

    /** Whether the worker agrees that her employer may know. */
    record AskBody(@Nullable Boolean sheAgrees) {}

    /** On which day an employer gave it back. */
    record GivenBody(@Nullable String on) {}

    /** Why an employer says no. */
    record ContestBody(@Nullable String why) {}

    /** A list of refunds due. */
    record RefundList(List<RefundDue> items, @Nullable String next) {}

    @PostMapping("/claims/{id}/asked-employer")
    ResponseEntity<?> askEmployer(
            Actor actor, @PathVariable ClaimId id, @RequestBody AskBody body) {
        return answer(refunds.askEmployer(actor, id, Boolean.TRUE.equals(body.sheAgrees())));
    }

    @PostMapping("/claims/{id}/received")
    ResponseEntity<?> received(Actor actor, @PathVariable ClaimId id) {
        return answer(refunds.received(actor, id));
    }

    @PostMapping("/claims/{id}/not-received")
    ResponseEntity<?> notReceived(Actor actor, @PathVariable ClaimId id) {
        return answer(refunds.notReceived(actor, id));
    }

    @GetMapping("/refunds-due")
    RefundList due(Actor actor) {
        return new RefundList(refunds.due(actor), null);
    }

    @PostMapping("/refunds-due/{id}/given")
    ResponseEntity<?> given(Actor actor, @PathVariable ClaimId id, @RequestBody GivenBody body) {
        return answer(refunds.givenBack(actor, id, body.on()));
    }

    @PostMapping("/refunds-due/{id}/contest")
    ResponseEntity<?> contest(
            Actor actor, @PathVariable ClaimId id, @RequestBody ContestBody body) {
        return answer(refunds.contest(actor, id, body.why()));
    }

    private <T> ResponseEntity<?> answer(Answer<T> answer) {
        return switch (answer) {
            case Answer.Accepted<T>(var value) -> ResponseEntity.ok(value);
            case Answer.Refused<T>(var no) -> refusals.answer(no);
        };
    }
}
