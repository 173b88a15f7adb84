package org.rihla.centre.ledger.web;

import org.rihla.centre.access.Actor;
import org.rihla.centre.access.AuditTrail;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Refunds;
import org.rihla.centre.ledger.Refunds.RefundDue;
import org.rihla.centre.ledger.Refunds.Standing;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The employer's own list of what she has to give back. */
@Controller
@RequestMapping("/employer/refunds")
class RefundPages {
    private static final String PAGE = "ledger/refunds";
    private static final String PATH = "/employer/refunds";

    private final Refunds refunds;
    private final Placements placements;
    private final AuditTrail trail;

    RefundPages(Refunds refunds, Placements placements, AuditTrail trail) {
        this.refunds = refunds;
        this.placements = placements;
        this.trail = trail;
    }

    @GetMapping
    ModelAndView due(Actor actor) {
        RefundsPage page = page(actor, Form.empty());
        page.rows().forEach(row -> read(actor, row.refund().placement()));
        return Pages.show(PAGE, page);
    }

    @PostMapping("/{id}/given")
    Object given(Actor actor, @PathVariable ClaimId id, Form form) {
        String part = "r" + id.value();
        return answer(
                actor,
                form,
                part,
                refunds.givenBack(actor, id, LedgerForms.day(form, part + ".on")),
                "ledger.refunds.done.given");
    }

    @PostMapping("/{id}/contest")
    Object contest(Actor actor, @PathVariable ClaimId id, Form form) {
        String part = "r" + id.value();
        return answer(
                actor,
                form,
                part,
                refunds.contest(actor, id, form.clean(part + ".why")),
                "ledger.refunds.done.contested");
    }

    private Object answer(
            Actor actor, Form form, String part, Answer<RefundDue> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<RefundDue>(var refund) ->
                    Pages.done(PATH, Text.of(done, refund.worker()));
            case Answer.Refused<RefundDue>(var no) ->
                    Pages.refused(PAGE, page(actor, form.refused(LedgerForms.in(part, no))), no);
        };
    }

    private RefundsPage page(Actor actor, Form form) {
        return new RefundsPage(refunds.due(actor).stream().map(RefundPages::row).toList(), form);
    }

    private static RefundsPage.Row row(RefundDue refund) {
        Standing standing = refund.standing();
        return new RefundsPage.Row(
                refund,
                Text.of("ledger.category." + LedgerForms.code(refund.category())),
                tag(standing),
                standing == Standing.DUE || standing == Standing.OWED,
                standing == Standing.DUE);
    }

    private static Tag tag(Standing standing) {
        Text words = Text.of("ledger.refunds." + LedgerForms.code(standing));
        return switch (standing) {
            case DUE, OWED -> Tag.waiting(words);
            case SAID_GIVEN -> Tag.going(words);
            case CONTESTED -> Tag.later(words);
        };
    }

    private void read(Actor actor, PlacementId id) {
        var journey = placements.find(actor, id).orElseThrow(() -> new NotFound("placement"));
        trail.read(actor, journey.person().value(), "ledger.purpose.refund");
    }
}
