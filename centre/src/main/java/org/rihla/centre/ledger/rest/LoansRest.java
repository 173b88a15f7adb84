package org.rihla.centre.ledger.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.Loans;
import org.rihla.centre.ledger.Loans.LoanView;
import org.rihla.centre.ledger.TypedLoan;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Refusals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loans for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1")
class LoansRest {
    private final Loans loans;
    private final Refusals refusals;

    LoansRest(Loans loans, Refusals refusals) {
        this.loans = loans;
        this.refusals = refusals;
    }

    /** Why a loan is struck. */
    record StrikeLoanBody(@Nullable String why) {}

    /** A list of loans. */
    record LoanList(List<LoanView> items, @Nullable String next) {}

    @GetMapping("/placements/{id}/loans")
    LoanList of(Actor actor, @PathVariable PlacementId id) {
        return new LoanList(loans.of(actor, id), null);
    }

    @PostMapping("/placements/{id}/loans")
    ResponseEntity<?> borrowed(
            Actor actor, @PathVariable PlacementId id, @RequestBody TypedLoan body) {
        return answer(loans.borrowed(actor, id, body));
    }

    @PostMapping("/loans/{id}/striking")
    ResponseEntity<?> strike(
            Actor actor, @PathVariable LoanId id, @RequestBody StrikeLoanBody body) {
        return Stream.of(Struck.values())
                .filter(one -> one.name().equals(body.why()))
                .findFirst()
                .<ResponseEntity<?>>map(why -> answer(loans.strike(actor, id, why)))
                .orElseGet(() ->
                        refusals.answer(
                                Refusal.ofFields(
                                        "ledger.check-fields",
                                        List.of(FieldFault.of("why", "shared.not-a-choice")))));
    }

    private ResponseEntity<?> answer(Answer<LoanView> answer) {
        return switch (answer) {
            case Answer.Accepted<LoanView>(var loan) -> ResponseEntity.ok(loan);
            case Answer.Refused<LoanView>(var no) -> refusals.answer(no);
        };
    }
}
