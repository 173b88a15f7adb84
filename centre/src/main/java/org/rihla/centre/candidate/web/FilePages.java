package org.rihla.centre.candidate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.candidate.NewPerson;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.candidate.TypedDocument;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's file: see and settle what is missing, correct it, see who read it. */
@Controller
@RequestMapping("/people/{id}")
class FilePages {
    private final People people;
    private final FileComposition composition;
    private final PersonForms forms;
    private final RegistrationPages registration;

    FilePages(
            People people,
            FileComposition composition,
            PersonForms forms,
            RegistrationPages registration) {
        this.people = people;
        this.composition = composition;
        this.forms = forms;
        this.registration = registration;
    }

    @GetMapping
    ModelAndView file(
            Actor actor,
            Visitor visitor,
            @PathVariable PersonId id,
            @RequestParam(required = false) @Nullable String show) {
        boolean whole = "cin".equals(show);
        PersonView person =
                open(actor, id, whole ? "candidate.purpose.number" : "candidate.purpose.file");
        return Pages.show(
                "candidate/file", composition.page(actor, visitor, person, whole, Form.empty()));
    }

    @PostMapping("/documents")
    Object addDocument(Actor actor, Visitor visitor, @PathVariable PersonId id, Form form) {
        Answer<PersonView> answer =
                new TypedDocument(
                                form.value("type"),
                                PersonForms.date(form, "issuedOn"),
                                PersonForms.date(form, "validUntil"))
                        .read()
                        .then(paper ->
                                people.addDocument(
                                        actor,
                                        id,
                                        paper.type(),
                                        paper.issuedOn(),
                                        paper.validUntil()));
        return switch (answer) {
            case Answer.Accepted<PersonView> _ ->
                    Pages.done("/people/" + id.value(), Text.of("candidate.paper-added"));
            case Answer.Refused<PersonView>(var no) ->
                    Pages.refused(
                            "candidate/file",
                            composition.page(
                                    actor,
                                    visitor,
                                    open(actor, id, "candidate.purpose.file"),
                                    false,
                                    form.refused(no)),
                            no);
        };
    }

    @PostMapping("/slip")
    ModelAndView newSlip(Actor actor, @PathVariable PersonId id) {
        Registered slip = people.newSlip(actor, id).orThrow();
        return Pages.show("candidate/slip", RegistrationPages.slip(slip));
    }

    @GetMapping("/readings")
    ModelAndView readings(Actor actor, @PathVariable PersonId id) {
        PersonView person = open(actor, id, "candidate.purpose.readings");
        return Pages.show("candidate/readings", composition.readings(person));
    }

    @GetMapping("/edit")
    ModelAndView edit(Actor actor, @PathVariable PersonId id) {
        open(actor, id, "candidate.purpose.correct");
        People.Editable file =
                people.toCorrect(actor, id).orElseThrow(() -> new NotFound("person"));
        return Pages.show("candidate/form", page(actor, id, forms.of(file), List.of()));
    }

    @PostMapping("/edit")
    Object correct(Actor actor, @PathVariable PersonId id, Form form) {
        actor.needs(Right.WRITE_FILES);
        Answer<NewPerson> typed = forms.typed(form).read();
        try {
            Answer<PersonView> answer =
                    typed.then(person -> people.correct(actor, id, person, version(form)));
            return switch (answer) {
                case Answer.Accepted<PersonView> _ ->
                        Pages.done("/people/" + id.value(), Text.of("candidate.corrected"));
                case Answer.Refused<PersonView>(var no) ->
                        Pages.refused(
                                "candidate/form", page(actor, id, form.refused(no), List.of()), no);
            };
        } catch (StaleVersion stale) {
            long now =
                    people.toCorrect(actor, id).orElseThrow(() -> new NotFound("person")).version();
            return Pages.answer(
                    "candidate/form",
                    page(actor, id, form.with("version", now), stale.differences()),
                    HttpStatus.CONFLICT);
        }
    }

    private PersonView open(Actor actor, PersonId id, String purpose) {
        return people.open(actor, id, purpose).orElseThrow(() -> new NotFound("person"));
    }

    private PersonFormPage page(
            Actor actor, PersonId id, Form form, List<StaleVersion.Difference> differences) {
        LocalName name = people.line(actor, id).orElseThrow(() -> new NotFound("person")).name();
        return new PersonFormPage(
                new PersonFormPage.Corrected(id.value(), name),
                form,
                registration.communes(actor),
                List.of(),
                differences);
    }

    private static long version(Form form) {
        String typed = form.value("version");
        return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
    }
}
