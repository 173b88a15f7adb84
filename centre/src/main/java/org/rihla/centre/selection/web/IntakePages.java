package org.rihla.centre.selection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.selection.Applications;
import org.rihla.centre.selection.Applications.ApplicationView;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.Calls;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Ulid;
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

/** Taking down expressions of interest at the counter. */
@Controller
@RequestMapping("/calls/{id}/intake")
class IntakePages {
    private static final int FOUND = 20;

    private final Calls calls;
    private final Applications applications;
    private final People people;

    IntakePages(Calls calls, Applications applications, People people) {
        this.calls = calls;
        this.applications = applications;
        this.people = people;
    }

    @GetMapping
    ModelAndView intake(
            Actor actor, @PathVariable CallId id, @RequestParam(defaultValue = "") String q) {
        actor.needs(Right.WRITE_FILES);
        return Pages.show("selection/intake", page(actor, id, q, null));
    }

    @PostMapping
    Object express(Actor actor, @PathVariable CallId id, Form form) {
        if (!Ulid.isOne(form.value("person"))) {
            throw new NotFound("person");
        }
        PersonId person = new PersonId(form.value("person"));
        return switch (applications.express(actor, id, person, form.value("channel"))) {
            case Answer.Accepted<ApplicationView>(var application) ->
                    Pages.done(
                            "/applications/" + application.id().value(),
                            Text.of("selection.expressed", new Code(application.number())));
            case Answer.Refused<ApplicationView>(var no) ->
                    Pages.refused("selection/intake", page(actor, id, form.value("q"), no), no);
        };
    }

    private IntakePage page(Actor actor, CallId id, String query, @Nullable Refusal refusal) {
        List<IntakePage.Row> rows =
                people.search(actor, query, null, FOUND).rows().stream()
                        .map(line ->
                                new IntakePage.Row(
                                        line.id().value(),
                                        line.number(),
                                        line.name(),
                                        line.birthDate()))
                        .toList();
        return new IntakePage(
                calls.find(actor, id).orElseThrow(() -> new NotFound("call")),
                query,
                rows,
                NewCallForms.choices("selection.channel.", Calls.WAYS_IN),
                refusal);
    }
}
