package org.rihla.centre.selection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
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

/** The calls of a season, and one call from publication to its signed list. */
@Controller
@RequestMapping("/calls")
class CallPages {
    private final Calls calls;
    private final Seasons seasons;
    private final CallComposition composition;
    private final NewCallForms newCalls;
    private final Clock clock;

    CallPages(
            Calls calls,
            Seasons seasons,
            CallComposition composition,
            NewCallForms newCalls,
            Clock clock) {
        this.calls = calls;
        this.seasons = seasons;
        this.composition = composition;
        this.newCalls = newCalls;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String season) {
        actor.needs(Right.READ_FILES);
        Optional<SeasonView> chosen =
                season == null ? seasons.currentOn(LocalDate.now(clock)) : seasons.byCode(season);
        List<CallsPage.Row> rows =
                chosen.map(one -> calls.list(actor, one.id())).orElse(List.of()).stream()
                        .map(CallPages::row)
                        .toList();
        return Pages.show(
                "selection/calls",
                new CallsPage(
                        chosen.map(SeasonView::code).orElse(null),
                        rows,
                        actor.may(Right.MANAGE_CALLS)));
    }

    @GetMapping("/new")
    ModelAndView empty(Actor actor, @RequestParam(required = false) @Nullable String offer) {
        actor.needs(Right.MANAGE_CALLS);
        return Pages.show("selection/newCall", newCalls.page(actor, offer, newCalls.fresh()));
    }

    @PostMapping("/new")
    Object publish(Actor actor, Form form) {
        Answer<CallView> answer =
                newCalls.typed(form).read().then(call -> calls.publish(actor, call));
        return switch (answer) {
            case Answer.Accepted<CallView>(var call) ->
                    Pages.done(
                            "/calls/" + call.id().value(),
                            Text.of("selection.published", new Code(call.code())));
            case Answer.Refused<CallView>(var no) ->
                    Pages.refused(
                            "selection/newCall",
                            newCalls.page(actor, form.value("offer"), form.refused(no)),
                            no);
        };
    }

    @GetMapping("/{id}")
    ModelAndView call(Actor actor, @PathVariable CallId id) {
        return Pages.show(
                "selection/call", composition.page(actor, found(actor, id), Form.empty()));
    }

    @PostMapping("/{id}/closing")
    Object close(Actor actor, @PathVariable CallId id, Form form) {
        return answer(actor, id, form, calls.close(actor, id), "selection.closed", "");
    }

    @PostMapping("/{id}/unused-places")
    Object giveBackPlaces(Actor actor, @PathVariable CallId id, Form form) {
        return answer(
                actor,
                id,
                form,
                calls.giveBackPlaces(actor, id),
                "selection.places-given-back",
                "");
    }

    @PostMapping("/{id}/ranking")
    Object rank(Actor actor, @PathVariable CallId id, Form form) {
        return answer(
                actor,
                id,
                form,
                calls.rank(actor, id, form.value("publicValue")),
                "selection.ranked",
                "/list");
    }

    private Object answer(
            Actor actor, CallId id, Form form, Answer<CallView> answer, String done, String then) {
        return switch (answer) {
            case Answer.Accepted<CallView>(var call) ->
                    Pages.done("/calls/" + id.value() + then, Text.of(done, new Code(call.code())));
            case Answer.Refused<CallView>(var no) ->
                    Pages.refused(
                            "selection/call",
                            composition.page(actor, found(actor, id), form.refused(no)),
                            no);
        };
    }

    private CallView found(Actor actor, CallId id) {
        actor.needs(Right.READ_FILES);
        return calls.find(actor, id).orElseThrow(() -> new NotFound("call"));
    }

    private static CallsPage.Row row(CallView call) {
        return new CallsPage.Row(
                call.id().value(),
                call.code(),
                call.title(),
                call.employerName(),
                call.places().values().stream().mapToInt(Integer::intValue).sum(),
                call.opens(),
                call.closes(),
                SelectionTexts.tag(call.state()));
    }
}
