package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.web.ApplicationLists.Wanted;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applications: the lists behind the numbers, the session, and one application. */
@Controller
class ApplicationPages {
    private static final int MOST = 500;

    private final Applications applications;
    private final ApplicationComposition composition;
    private final ApplicationLists lists;

    ApplicationPages(
            Applications applications, ApplicationComposition composition, ApplicationLists lists) {
        this.applications = applications;
        this.composition = composition;
        this.lists = lists;
    }

    @GetMapping("/calls/{id}/applications")
    ModelAndView ofCall(
            Actor actor,
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String after) {
        return Pages.show(
                "selection/applications",
                lists.ofCall(actor, id, new Wanted(state, after), null, Form.empty()));
    }

    @GetMapping("/applications/to-complete")
    ModelAndView toComplete(Actor actor) {
        List<ApplicationView> waiting = applications.toComplete(actor, MOST);
        return Pages.show(
                "selection/applications",
                new ApplicationsPage(
                        Text.of("selection.count.to-complete.title", waiting.size()),
                        "/calls",
                        Text.of("selection.calls"),
                        "/applications/to-complete",
                        waiting.size(),
                        null,
                        null,
                        null,
                        lists.rows(actor, waiting),
                        false,
                        null,
                        null));
    }

    @GetMapping("/applications/to-answer")
    ModelAndView toAnswer(Actor actor) {
        List<ApplicationView> awaited = applications.toAnswer(actor, MOST);
        return Pages.show(
                "selection/applications",
                new ApplicationsPage(
                        Text.of("selection.awaited.title", awaited.size()),
                        "/calls",
                        Text.of("selection.calls"),
                        "/applications/to-answer",
                        awaited.size(),
                        null,
                        null,
                        null,
                        lists.rows(actor, awaited),
                        false,
                        null,
                        null));
    }

    @GetMapping("/applications/{id}")
    ModelAndView one(Actor actor, @PathVariable ApplicationId id) {
        return Pages.show("selection/application", composition.page(actor, found(actor, id), null));
    }

    @PostMapping("/applications/{id}/review")
    Object review(Actor actor, @PathVariable ApplicationId id) {
        return switch (applications.review(actor, id)) {
            case Answer.Accepted<ApplicationView>(var reviewed) ->
                    Pages.done(
                            "/applications/" + id.value(),
                            Text.of("selection.reviewed", new Code(reviewed.number())));
            case Answer.Refused<ApplicationView>(var no) ->
                    Pages.refused(
                            "selection/application",
                            composition.page(actor, found(actor, id), no),
                            no);
        };
    }

    @PostMapping("/applications/{id}/moves")
    Object move(Actor actor, @PathVariable ApplicationId id, Form form) {
        Move move = move(form.value("move"));
        Wanted wanted = Wanted.of(form);
        CallId call = found(actor, id).call();
        String reason = form.value("reason").isBlank() ? null : form.value("reason");
        return switch (applications.move(actor, id, move, reason)) {
            case Answer.Accepted<ApplicationView>(var moved) ->
                    Pages.done(
                            ApplicationLists.path(call, wanted),
                            Text.of(
                                    "selection.moved",
                                    new Code(moved.number()),
                                    Text.of(
                                            "selection.state."
                                                    + SelectionTexts.code(moved.state()))));
            case Answer.Refused<ApplicationView>(var no) ->
                    Pages.refused(
                            "selection/applications",
                            lists.ofCall(actor, call, wanted, no, Form.empty()),
                            no);
        };
    }

    private ApplicationView found(Actor actor, ApplicationId id) {
        return applications.find(actor, id).orElseThrow(() -> new NotFound("application"));
    }

    private static Move move(String typed) {
        for (Move move : Move.values()) {
            if (move.name().equals(typed)) {
                return move;
            }
        }
        throw new NotFound("page");
    }
}
