package org.rihla.centre.ledger.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.TypedCost;
import org.rihla.centre.ledger.TypedSum;
import org.rihla.centre.placement.PlacementId;
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

/** The ledger for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class LedgerRest {
    private final Ledger ledger;
    private final Claims claims;
    private final AuditTrail trail;
    private final Refusals refusals;

    LedgerRest(Ledger ledger, Claims claims, AuditTrail trail, Refusals refusals) {
        this.ledger = ledger;
        this.claims = claims;
        this.trail = trail;
        this.refusals = refusals;
    }

    /** Why a line is struck. */
    record StrikeBody(@Nullable String why) {}

    /** A move of a claim, with a decision where it is one. */
    record ClaimBody(@Nullable String move, @Nullable String decision) {}

    /** A list of claims. */
    record ClaimList(List<ClaimView> items, @Nullable String next) {}

    @GetMapping("/placements/{id}/costs")
    Account of(Actor actor, @PathVariable PlacementId id) {
        Account account = ledger.of(actor, id).orElseThrow(() -> new NotFound("placement"));
        trail.read(actor, account.person().value(), "ledger.purpose.costs");
        return account;
    }

    @PostMapping("/placements/{id}/costs")
    ResponseEntity<?> paid(Actor actor, @PathVariable PlacementId id, @RequestBody TypedCost body) {
        return answer(ledger.paid(actor, id, body));
    }

    @PostMapping("/placements/{id}/costs/nothing")
    ResponseEntity<?> nothingPaid(Actor actor, @PathVariable PlacementId id) {
        return answer(ledger.nothingPaid(actor, id));
    }

    @PostMapping("/placements/{id}/earnings")
    ResponseEntity<?> earned(
            Actor actor, @PathVariable PlacementId id, @RequestBody TypedSum body) {
        return answer(ledger.earned(actor, id, body));
    }

    @PostMapping("/costs/{id}/refunds")
    ResponseEntity<?> givenBack(Actor actor, @PathVariable CostId id, @RequestBody TypedSum body) {
        return answer(ledger.givenBack(actor, id, body));
    }

    @PostMapping("/costs/{id}/striking")
    ResponseEntity<?> strike(Actor actor, @PathVariable CostId id, @RequestBody StrikeBody body) {
        return Stream.of(Ledger.Struck.values())
                .filter(one -> one.name().equals(body.why()))
                .findFirst()
                .<ResponseEntity<?>>map(why -> answer(ledger.strike(actor, id, why)))
                .orElseGet(() -> notAChoice("why"));
    }

    @GetMapping("/claims")
    ClaimList open(Actor actor) {
        return new ClaimList(claims.open(actor), null);
    }

    @GetMapping("/claims/{id}")
    ClaimView claim(Actor actor, @PathVariable ClaimId id) {
        return claims.find(actor, id).orElseThrow(() -> new NotFound("claim"));
    }

    @PostMapping("/claims/{id}/moves")
    ResponseEntity<?> move(Actor actor, @PathVariable ClaimId id, @RequestBody ClaimBody body) {
        Claims.Decision decision =
                Stream.of(Claims.Decision.values())
                        .filter(one -> one.name().equals(body.decision()))
                        .findFirst()
                        .orElse(null);
        for (Claims.Move move : Claims.Move.values()) {
            if (move.name().equals(body.move())) {
                return switch (claims.move(actor, id, move, decision)) {
                    case Answer.Accepted<ClaimView>(var claim) -> ResponseEntity.ok(claim);
                    case Answer.Refused<ClaimView>(var no) -> refusals.answer(no);
                };
            }
        }
        return notAChoice("move");
    }

    private ResponseEntity<?> notAChoice(String field) {
        return refusals.answer(
                Refusal.ofFields(
                        "ledger.check-fields",
                        List.of(FieldFault.of(field, "shared.not-a-choice"))));
    }

    private ResponseEntity<?> answer(Answer<Account> answer) {
        return switch (answer) {
            case Answer.Accepted<Account>(var account) -> ResponseEntity.ok(account);
            case Answer.Refused<Account>(var no) -> refusals.answer(no);
        };
    }
}
