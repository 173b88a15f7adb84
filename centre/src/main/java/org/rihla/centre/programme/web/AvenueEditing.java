package org.rihla.centre.programme.web;

import java.util.List;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.programme.web.AvenueField.Section;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.rihla.law.avenues.AvenueState;
import org.rihla.law.json.Json;
import org.rihla.law.json.JsonReader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a new version of an avenue from the one that is there, field by field. */
@Controller
@RequestMapping("/avenues/{id}/edit")
public class AvenueEditing {
    private static final String PAGE = "programme/avenue-form";

    private final LegalAvenues avenues;

    AvenueEditing(LegalAvenues avenues) {
        this.avenues = avenues;
    }

    /**
     * The form of a version.
     *
     * @param anew whether saving makes a new version; else it changes this draft
     * @param askable what a further condition may ask
     * @param places conditions that it may be another way to meet
     */
    public record AvenueFormPage(
            AvenueVersion version,
            boolean anew,
            List<Section> sections,
            List<Choice> askable,
            List<Choice> places,
            Form form) {
        /** Keeps copies. */
        public AvenueFormPage {
            sections = List.copyOf(sections);
            askable = List.copyOf(askable);
            places = List.copyOf(places);
        }
    }

    @GetMapping
    Object form(Actor actor, @PathVariable AvenueVersionId id) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion version = avenues.version(actor, id);
        Json document = JsonReader.read(version.document());
        List<Section> sections = AvenueSections.of(document);
        Form form =
                AvenueForms.filled(document, sections)
                        .with("version", Long.toString(version.version()));
        return Pages.show(PAGE, page(version, sections, form));
    }

    @PostMapping
    Object save(Actor actor, @PathVariable AvenueVersionId id, Form form) {
        actor.needs(Right.MANAGE_AVENUES);
        AvenueVersion version = avenues.version(actor, id);
        Json document = JsonReader.read(version.document());
        List<Section> sections = AvenueSections.of(document);
        FormReader reader = new FormReader(form);
        Json changed = AvenueForms.read(document, sections, form, reader);
        Answer<AvenueVersion> answer =
                reader.clean()
                        ? kept(actor, version, form, changed.print())
                        : reader.refused("programme.check-fields");
        return switch (answer) {
            case Answer.Accepted<AvenueVersion>(var draft) ->
                    Pages.done(
                            "/avenues/" + draft.id().value(),
                            Text.of(
                                    "programme.avenue.done.drafted",
                                    new Code("" + draft.number())));
            case Answer.Refused<AvenueVersion>(var no) ->
                    Pages.refused(PAGE, page(version, sections, form.refused(no)));
        };
    }

    private Answer<AvenueVersion> kept(
            Actor actor, AvenueVersion version, Form form, String document) {
        if (anew(version)) {
            return avenues.draft(actor, document);
        }
        String typed = form.clean("version");
        long read = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : version.version();
        return avenues.redraft(actor, version.id(), read, document);
    }

    private static boolean anew(AvenueVersion version) {
        return version.state() != AvenueState.DRAFT || version.shipped() != null;
    }

    private static AvenueFormPage page(AvenueVersion version, List<Section> sections, Form form) {
        return new AvenueFormPage(
                version,
                anew(version),
                sections,
                AvenueSections.askable(),
                ConditionGroups.places(JsonReader.read(version.document())),
                form);
    }
}
