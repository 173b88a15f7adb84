package org.rihla.centre.selection.web;

import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ending the reserve list of a call, after one more question. */
@Controller
@RequestMapping("/calls/{id}/reserve-end")
class ReservePages {
    private static final String TEMPLATE = "selection/reserveEnd";

    private final Calls calls;

    ReservePages(Calls calls) {
        this.calls = calls;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable CallId id) {
        actor.needs(Right.MANAGE_CALLS);
        return Pages.show(TEMPLATE, page(actor, id, Form.empty()));
    }

    @PostMapping
    Object end(Actor actor, @PathVariable CallId id, Form form) {
        return switch (calls.endReserve(actor, id)) {
            case Answer.Accepted<CallView>(var call) ->
                    Pages.done(
                            "/calls/" + id.value(),
                            Text.of("selection.reserve-end.done", new Code(call.code())));
            case Answer.Refused<CallView>(var no) ->
                    Pages.refused(TEMPLATE, page(actor, id, form.refused(no)), no);
        };
    }

    private ReservePage page(Actor actor, CallId id, Form form) {
        CallView call = calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
        return new ReservePage(call, calls.reserveList(actor, id), form);
    }
}
