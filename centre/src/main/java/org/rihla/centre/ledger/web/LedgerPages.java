package org.rihla.centre.ledger.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.Move;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger;
import org.rihla.centre.ledger.Ledger.Account;
import org.rihla.centre.ledger.Ledger.Entry;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.ledger.LoanId;
import org.rihla.centre.ledger.Loans;
import org.rihla.centre.ledger.Loans.LoanView;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.law.costs.Asker;
import org.rihla.law.costs.CostCategory;
import org.rihla.law.costs.Lender;
import org.rihla.law.costs.Payer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of a journey and the claims, for staff. */
@Controller
class LedgerPages {
    private static final String PAGE = "ledger/costs";

    private final Ledger ledger;
    private final Claims claims;
    private final Refunds refunds;
    private final Loans loans;
    private final Placements placements;
    private final People people;
    private final AuditTrail trail;

    LedgerPages(
            Ledger ledger,
            Claims claims,
            Refunds refunds,
            Loans loans,
            Placements placements,
            People people,
            AuditTrail trail) {
        this.ledger = ledger;
        this.claims = claims;
        this.refunds = refunds;
        this.loans = loans;
        this.placements = placements;
        this.people = people;
        this.trail = trail;
    }

    @GetMapping("/journeys/{id}/costs")
    ModelAndView costs(Actor actor, @PathVariable PlacementId id) {
        LedgerPage page = page(actor, id, Form.empty());
        trail.read(actor, page.account().person().value(), "ledger.purpose.costs");
        return Pages.show(PAGE, page);
    }

    @PostMapping("/journeys/{id}/costs")
    Object paid(Actor actor, @PathVariable PlacementId id, Form form) {
        return answer(actor, id, form, ledger.paid(actor, id, LedgerForms.cost(form)), "paid");
    }

    @PostMapping("/journeys/{id}/costs/nothing")
    Object nothingPaid(Actor actor, @PathVariable PlacementId id, Form form) {
        return answer(actor, id, form, ledger.nothingPaid(actor, id), "nothing");
    }

    @PostMapping("/journeys/{id}/costs/earnings")
    Object earned(Actor actor, @PathVariable PlacementId id, Form form) {
        return answer(
                actor,
                id,
                form,
                in("earned", ledger.earned(actor, id, LedgerForms.sum(form, "earned"))),
                "earned");
    }

    @PostMapping("/journeys/{id}/costs/{cost}/refunds")
    Object givenBack(
            Actor actor, @PathVariable PlacementId id, @PathVariable CostId cost, Form form) {
        String part = "back" + cost.value();
        return answer(
                actor,
                id,
                form,
                in(part, ledger.givenBack(actor, cost, LedgerForms.sum(form, part))),
                "back");
    }

    private static Answer<Account> in(String part, Answer<Account> answer) {
        return switch (answer) {
            case Answer.Accepted<Account> yes -> yes;
            case Answer.Refused<Account>(var no) -> new Answer.Refused<>(LedgerForms.in(part, no));
        };
    }

    @PostMapping("/journeys/{id}/costs/{cost}/striking")
    Object strike(Actor actor, @PathVariable PlacementId id, @PathVariable CostId cost, Form form) {
        Struck why =
                Stream.of(Struck.values())
                        .filter(one -> one.name().equals(form.value("why")))
                        .findFirst()
                        .orElse(Struck.MISTYPED);
        return answer(actor, id, form, ledger.strike(actor, cost, why), "struck");
    }

    @PostMapping("/journeys/{id}/loans")
    Object borrowed(Actor actor, @PathVariable PlacementId id, Form form) {
        return loan(actor, id, form, loans.borrowed(actor, id, LedgerForms.loan(form)), "loan");
    }

    @PostMapping("/journeys/{id}/loans/{loan}/striking")
    Object strikeLoan(
            Actor actor, @PathVariable PlacementId id, @PathVariable LoanId loan, Form form) {
        Struck why = one(Struck.values(), form.value("why"));
        return loan(
                actor,
                id,
                form,
                loans.strike(actor, loan, why == null ? Struck.MISTYPED : why),
                "loan-struck");
    }

    private Object loan(
            Actor actor, PlacementId id, Form form, Answer<LoanView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<LoanView>(var _) ->
                    Pages.done(path(id), Text.of("ledger.done." + done));
            case Answer.Refused<LoanView>(var no) ->
                    Pages.refused(
                            PAGE, page(actor, id, form.refused(LedgerForms.in("loan", no))), no);
        };
    }

    @GetMapping("/claims")
    ModelAndView open(Actor actor) {
        List<ClaimView> open = claims.open(actor);
        Map<PersonId, PersonLine> names =
                people.lines(actor, open.stream().map(ClaimView::person).toList());
        return Pages.show(
                "ledger/claims",
                new ClaimsPage(open.stream().map(one -> row(one, names)).toList()));
    }

    @PostMapping("/claims/{id}/moves")
    Object move(Actor actor, @PathVariable ClaimId id, Form form) {
        ClaimView claim = claims.find(actor, id).orElseThrow(() -> new NotFound("claim"));
        Move move = one(Move.values(), form.value("move"));
        if (move == null) {
            throw new NotFound("page");
        }
        Decision decision = one(Decision.values(), form.value("decision"));
        return moved(actor, claim, form, claims.move(actor, id, move, decision));
    }

    @PostMapping("/claims/{id}/asked-employer")
    Object askEmployer(Actor actor, @PathVariable ClaimId id, Form form) {
        ClaimView claim = claims.find(actor, id).orElseThrow(() -> new NotFound("claim"));
        boolean sheAgrees = form.ticked("sheAgrees", "yes");
        return moved(actor, claim, form, refunds.askEmployer(actor, id, sheAgrees));
    }

    /** The employer's word that she paid, answered by staff for a worker who told them. */
    @PostMapping("/claims/{id}/received")
    Object received(Actor actor, @PathVariable ClaimId id, Form form) {
        ClaimView claim = claims.find(actor, id).orElseThrow(() -> new NotFound("claim"));
        return moved(
                actor,
                claim,
                form,
                form.value("received").equals("no")
                        ? refunds.notReceived(actor, id)
                        : refunds.received(actor, id));
    }

    private Object moved(Actor actor, ClaimView claim, Form form, Answer<ClaimView> answer) {
        return switch (answer) {
            case Answer.Accepted<ClaimView>(var moved) ->
                    Pages.done(
                            path(moved.placement()),
                            Text.of(
                                    "ledger.done.claim",
                                    Text.of("ledger.claim." + LedgerForms.code(moved.state()))));
            case Answer.Refused<ClaimView>(var no) ->
                    Pages.refused(PAGE, page(actor, claim.placement(), form.refused(no)), no);
        };
    }

    private Object answer(
            Actor actor, PlacementId id, Form form, Answer<Account> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<Account>(var _) ->
                    Pages.done(path(id), Text.of("ledger.done." + done));
            case Answer.Refused<Account>(var no) ->
                    Pages.refused(PAGE, page(actor, id, form.refused(no)), no);
        };
    }

    private LedgerPage page(Actor actor, PlacementId id, Form form) {
        actor.needs(Right.READ_FILES);
        PlacementView placement =
                placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
        Account account = ledger.of(actor, id).orElseThrow(() -> new NotFound("placement"));
        return new LedgerPage(
                placement.number(),
                people.nameOf(placement.person()),
                account,
                LedgerTexts.facts(account),
                claimsOf(actor, account),
                loans.of(actor, id),
                choices(),
                actor.may(Right.WRITE_FILES),
                form);
    }

    private List<LedgerPage.OneClaim> claimsOf(Actor actor, Account account) {
        Map<ClaimId, Integer> lines = new HashMap<>();
        for (Entry entry : account.entries()) {
            ClaimId claim = entry.claim();
            if (claim != null) {
                lines.put(claim, entry.number());
            }
        }
        return lines.keySet().stream()
                .flatMap(id -> claims.find(actor, id).stream())
                .map(claim ->
                        new LedgerPage.OneClaim(
                                claim,
                                lines.getOrDefault(claim.id(), 0),
                                LedgerTexts.tag(claim.state()),
                                LedgerTexts.steps(
                                        claim,
                                        actor.may(Right.WRITE_FILES),
                                        actor.may(Right.DECIDE_EMPLOYERS)),
                                refunds.contestation(actor, claim.id()).orElse(null),
                                actor.may(Right.WRITE_FILES)
                                        && claim.possible().contains(Move.ASK_EMPLOYER)))
                .sorted(Comparator.comparingInt(LedgerPage.OneClaim::line))
                .toList();
    }

    private static ClaimsPage.Row row(ClaimView claim, Map<PersonId, PersonLine> names) {
        PersonLine line = names.get(claim.person());
        return new ClaimsPage.Row(
                claim,
                line == null ? null : line.name(),
                Text.of("ledger.category." + LedgerForms.code(claim.category())),
                LedgerTexts.tag(claim.state()));
    }

    /** What can be chosen, for staff and for the worker. */
    static LedgerPage.Choices choices() {
        return new LedgerPage.Choices(
                LedgerForms.explained("ledger.category.", CostCategory.values()),
                LedgerForms.choices("ledger.payer.", Payer.values()),
                LedgerForms.currencies(),
                LedgerForms.choices("ledger.asker.", Asker.values()),
                LedgerForms.choices("ledger.struck.", Struck.values()),
                LedgerForms.choices("ledger.lender.", Lender.values()));
    }

    private static String path(PlacementId placement) {
        return "/journeys/" + placement.value() + "/costs";
    }

    private static <E extends Enum<E>> @Nullable E one(E[] answers, String typed) {
        for (E answer : answers) {
            if (answer.name().equals(typed)) {
                return answer;
            }
        }
        return null;
    }
}
