package org.rihla.centre.selection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.Applications.Move;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.selection.Calls.CallView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
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

    private final Calls calls;
    private final Applications applications;
    private final ApplicationComposition composition;
    private final People people;

    ApplicationPages(
            Calls calls,
            Applications applications,
            ApplicationComposition composition,
            People people) {
        this.calls = calls;
        this.applications = applications;
        this.composition = composition;
        this.people = people;
    }

    @GetMapping("/calls/{id}/applications")
    ModelAndView ofCall(
            Actor actor,
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable State state) {
        return Pages.show("selection/applications", list(actor, id, state, null));
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
                        rows(actor, waiting),
                        false,
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
                        rows(actor, awaited),
                        false,
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
        State filter = filter(form.value("filter"));
        CallId call = found(actor, id).call();
        String reason = form.value("reason").isBlank() ? null : form.value("reason");
        return switch (applications.move(actor, id, move, reason)) {
            case Answer.Accepted<ApplicationView>(var moved) ->
                    Pages.done(
                            path(call, filter),
                            Text.of(
                                    "selection.moved",
                                    new Code(moved.number()),
                                    Text.of(
                                            "selection.state."
                                                    + SelectionTexts.code(moved.state()))));
            case Answer.Refused<ApplicationView>(var no) ->
                    Pages.refused("selection/applications", list(actor, call, filter, no), no);
        };
    }

    private ApplicationsPage list(
            Actor actor, CallId id, @Nullable State state, @Nullable Refusal refusal) {
        CallView call = calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
        List<ApplicationView> found = applications.ofCall(actor, id, state);
        String key =
                "selection.count."
                        + (state == null ? "all" : SelectionTexts.code(state))
                        + ".title";
        return new ApplicationsPage(
                Text.of(key, found.size()),
                "/calls/" + id.value(),
                Text.asIs(new Code(call.code())),
                state == null ? "" : state.name(),
                rows(actor, found),
                actor.may(Right.PREPARE_SELECTION) || actor.may(Right.SIGN_SELECTION),
                refusal);
    }

    private List<ApplicationsPage.Row> rows(Actor actor, List<ApplicationView> found) {
        Map<PersonId, PersonLine> names =
                people.lines(actor, found.stream().map(ApplicationView::person).toList());
        List<ApplicationsPage.Row> rows = new ArrayList<>();
        for (ApplicationView one : found) {
            PersonLine line = names.get(one.person());
            rows.add(
                    new ApplicationsPage.Row(
                            one.id().value(),
                            one.number(),
                            line == null ? null : line.name(),
                            one.rank(),
                            SelectionTexts.tag(one.state()),
                            ApplicationComposition.note(one),
                            moves(one.state())));
        }
        return rows;
    }

    private List<ApplicationsPage.MoveChoice> moves(State state) {
        return applications.possible(state).stream()
                .map(move ->
                        new ApplicationsPage.MoveChoice(
                                move.name(),
                                Text.of("selection.move." + SelectionTexts.code(move)),
                                NewCallForms.choices(
                                        "selection.reason.", applications.reasonsOf(move))))
                .toList();
    }

    private ApplicationView found(Actor actor, ApplicationId id) {
        return applications.find(actor, id).orElseThrow(() -> new NotFound("application"));
    }

    private static String path(CallId call, @Nullable State filter) {
        String path = "/calls/" + call.value() + "/applications";
        return filter == null ? path : path + "?state=" + filter.name();
    }

    private static Move move(String typed) {
        for (Move move : Move.values()) {
            if (move.name().equals(typed)) {
                return move;
            }
        }
        throw new NotFound("page");
    }

    private static @Nullable State filter(String typed) {
        for (State state : State.values()) {
            if (state.name().equals(typed)) {
                return state;
            }
        }
        return null;
    }
}
