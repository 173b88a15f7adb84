package org.rihla.centre.selection.web;

import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of a call: read it, sign it with a second person, or give it back. */
@Controller
@RequestMapping("/calls/{id}")
class ListPages {
    private final Calls calls;
    private final ListComposition composition;

    ListPages(Calls calls, ListComposition composition) {
        this.calls = calls;
        this.composition = composition;
    }

    @GetMapping("/list")
    ModelAndView list(
            Actor actor,
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable String why) {
        return Pages.show(
                "selection/list", composition.page(actor, found(actor, id), why, Form.empty()));
    }

    @PostMapping("/signatures")
    Object sign(Actor actor, @PathVariable CallId id, Form form) {
        return answer(actor, id, form, calls.sign(actor, id), "selection.signed");
    }

    @PostMapping("/return")
    Object sendBack(Actor actor, @PathVariable CallId id, Form form) {
        return answer(
                actor,
                id,
                form,
                calls.sendBack(actor, id, form.value("reason")),
                "selection.sent-back");
    }

    private Object answer(Actor actor, CallId id, Form form, Answer<CallView> answer, String done) {
        return switch (answer) {
            case Answer.Accepted<CallView>(var call) ->
                    Pages.done(
                            "/calls/" + id.value() + "/list", Text.of(done, new Code(call.code())));
            case Answer.Refused<CallView>(var no) ->
                    Pages.refused(
                            "selection/list",
                            composition.page(actor, found(actor, id), null, form.refused(no)),
                            no);
        };
    }

    private CallView found(Actor actor, CallId id) {
        actor.needs(Right.READ_FILES);
        return calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
    }
}
