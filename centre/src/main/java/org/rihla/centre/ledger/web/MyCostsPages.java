package org.rihla.centre.ledger.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.Loans;
import org.rihla.centre.ledger.Loans.LoanView;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotAllowed;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.law.costs.Payer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The worker's own page of what she paid: nobody but she and the service reads it. */
@Controller
@RequestMapping("/me/costs")
class MyCostsPages {
    private static final String PAGE = "ledger/mine";

    private final Ledger ledger;
    private final Refunds refunds;
    private final Loans loans;
    private final Placements placements;

    MyCostsPages(Ledger ledger, Refunds refunds, Loans loans, Placements placements) {
        this.ledger = ledger;
        this.loans = loans;
        this.refunds = refunds;
        this.placements = placements;
    }

    @GetMapping
    ModelAndView mine(Actor actor) {
        return Pages.show(PAGE, page(actor, Form.empty()));
    }

    @PostMapping
    Object paid(Actor actor, Form form) {
        return answer(
                actor, form, ledger.paid(actor, journey(actor), LedgerForms.cost(form)), "paid");
    }

    @PostMapping("/nothing")
    Object nothingPaid(Actor actor, Form form) {
        return answer(actor, form, ledger.nothingPaid(actor, journey(actor)), "nothing");
    }

    @PostMapping("/{cost}/undo")
    Object undo(Actor actor, @PathVariable CostId cost, Form form) {
        return answer(actor, form, ledger.strike(actor, cost, Struck.MISTYPED), "struck");
    }

    @PostMapping("/loans")
    Object borrowed(Actor actor, Form form) {
        return loan(
                actor,
                form,
                loans.borrowed(actor, journey(actor), LedgerForms.loan(form)),
                "ledger.mine.loan.noted");
    }

    @PostMapping("/loans/{loan}/undo")
    Object undoLoan(Actor actor, @PathVariable LoanId loan, Form form) {
        return loan(
                actor, form, loans.strike(actor, loan, Struck.MISTYPED), "ledger.done.loan-struck");
    }

    private Object loan(Actor actor, Form form, Answer<LoanView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<LoanView>(var _) -> Pages.done("/me/costs", Text.of(done));
            case Answer.Refused<LoanView>(var no) ->
                    Pages.refused(PAGE, page(actor, form.refused(LedgerForms.in("loan", no))), no);
        };
    }

    @PostMapping("/refunds/{claim}")
    Object refund(Actor actor, @PathVariable ClaimId claim, Form form) {
        boolean here = !form.value("received").equals("no");
        Answer<ClaimView> answer =
                here ? refunds.received(actor, claim) : refunds.notReceived(actor, claim);
        return switch (answer) {
            case Answer.Accepted<ClaimView>(var _) ->
                    Pages.done(
                            "/me/costs",
                            Text.of(here ? "ledger.mine.received" : "ledger.mine.not-received"));
            case Answer.Refused<ClaimView>(var no) ->
                    Pages.refused(PAGE, page(actor, form.refused(no)), no);
        };
    }

    private Object answer(Actor actor, Form form, Answer<Account> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<Account>(var _) ->
                    Pages.done("/me/costs", Text.of("ledger.done." + done));
            case Answer.Refused<Account>(var no) ->
                    Pages.refused(PAGE, page(actor, form.refused(no)), no);
        };
    }

    private MyCostsPage page(Actor actor, Form form) {
        LedgerPage.Choices choices = LedgerPages.choices();
        Optional<PlacementId> latest = latest(actor);
        return new MyCostsPage(
                latest.flatMap(id -> ledger.of(actor, id)).orElse(null),
                latest.map(id -> refunds.said(actor, id)).orElse(List.of()),
                latest.map(id -> loans.of(actor, id)).orElse(List.of()),
                choices.categories(),
                Stream.of(Payer.WORKER, Payer.HOUSEHOLD)
                        .flatMap(one ->
                                LedgerForms.choices("ledger.payer.", new Payer[] {one}).stream())
                        .toList(),
                choices.currencies(),
                choices.askers(),
                choices.lenders(),
                form);
    }

    private PlacementId journey(Actor actor) {
        return latest(actor).orElseThrow(() -> new NotFound("placement"));
    }

    private Optional<PlacementId> latest(Actor actor) {
        actor.needs(Right.OWN_JOURNEY);
        if (!(actor.scope() instanceof Scope.OfPerson(var person))) {
            throw new NotAllowed(Right.OWN_JOURNEY.name());
        }
        List<Placements.PlacementView> all = placements.ofPerson(actor, new PersonId(person));
        return all.stream().findFirst().map(Placements.PlacementView::id);
    }
}
