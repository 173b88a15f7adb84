package org.rihla.centre.candidate.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.network.AgencyView;
import org.rihla.centre.network.Network;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Registering somebody in a few minutes: one form, one slip. */
@Controller
class RegistrationPages {
    private static final int ASKED_FROM = 60;

    private final People people;
    private final PersonForms forms;
    private final Network network;

    RegistrationPages(People people, PersonForms forms, Network network) {
        this.people = people;
        this.forms = forms;
        this.network = network;
    }

    @GetMapping("/people/new")
    ModelAndView empty(Actor actor) {
        actor.needs(Right.WRITE_FILES);
        Form form =
                Form.empty()
                        .with("sex", "")
                        .with("pageLanguage", "ar")
                        .withAll("speaks", List.of("ary"));
        return Pages.show("candidate/form", page(actor, form, List.of()));
    }

    @PostMapping("/people/new")
    ModelAndView register(Actor actor, Form form) {
        Answer<NewPerson> typed = forms.typed(form).read();
        Answer<Registered> answer =
                typed.then(person -> people.register(actor, person, ruledOut(form)));
        return switch (answer) {
            case Answer.Accepted<Registered>(var registered) ->
                    Pages.show("candidate/slip", slip(registered));
            case Answer.Refused<Registered>(var no) ->
                    Pages.refused(
                            "candidate/form",
                            page(actor, form.refused(no), alike(actor, typed, no)),
                            no);
        };
    }

    /** The code in two groups of four, as it is read aloud. */
    static SlipPage slip(Registered registered) {
        String code = registered.slipCode();
        int half = code.length() / 2;
        return new SlipPage(
                registered.id().value(),
                registered.number(),
                code.substring(0, half) + " " + code.substring(half));
    }

    /** The communes of the actor's agencies, to be offered while one is typed. */
    List<String> communes(Actor actor) {
        List<String> provinces = new ArrayList<>();
        if (actor.scope() instanceof Scope.Agencies(var agencies)) {
            for (String agency : agencies) {
                network.agency(new AgencyId(agency))
                        .map(AgencyView::province)
                        .ifPresent(provinces::add);
            }
        }
        return forms.communes(provinces);
    }

    private PersonFormPage page(Actor actor, Form form, List<PersonFormPage.Alike> alike) {
        return new PersonFormPage(
                null, form, communes(actor), alike, List.<StaleVersion.Difference>of());
    }

    private static @Nullable PersonId ruledOut(Form form) {
        String other = form.value("notTheSameAs");
        return Ulid.isOne(other) ? new PersonId(other) : null;
    }

    private List<PersonFormPage.Alike> alike(
            Actor actor, Answer<NewPerson> typed, Refusal refusal) {
        boolean asked =
                refusal.code().equals("candidate.same-person-maybe")
                        || refusal.code().equals("candidate.cin-in-use");
        if (!asked || !(typed instanceof Answer.Accepted<NewPerson>(var person))) {
            return List.of();
        }
        return people.lookalikes(actor, person).stream()
                .map(other ->
                        new PersonFormPage.Alike(
                                other.id().value(),
                                other.masked(),
                                people.line(actor, other.id())
                                        .map(line -> "/people/" + line.id().value())
                                        .orElse(null),
                                other.reasons(),
                                other.score() >= ASKED_FROM))
                .filter(PersonFormPage.Alike::asks)
                .toList();
    }
}
