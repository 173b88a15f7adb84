package org.rihla.centre.employer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferUploads;
import org.rihla.centre.employer.OfferUploads.UploadReport;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.imports.UploadedFiles;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.StaleVersion;
import org.rihla.centre.shared.StaleVersion.Difference;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.Languages;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of an offer, its correction, and a file of many offers. */
@Controller
@RequestMapping("/offers")
public class OfferFormPages {
    private static final String FORM = "employer/offer-form";
    private static final String UPLOAD = "employer/upload";

    private final Offers offers;
    private final OfferUploads uploads;
    private final OfferForms forms;
    private final Employers employers;
    private final Seasons seasons;
    private final Languages languages;

    OfferFormPages(
            Offers offers,
            OfferUploads uploads,
            OfferForms forms,
            Employers employers,
            Seasons seasons,
            Languages languages) {
        this.offers = offers;
        this.uploads = uploads;
        this.forms = forms;
        this.employers = employers;
        this.seasons = seasons;
        this.languages = languages;
    }

    /**
     * The form.
     *
     * @param corrected the offer that is corrected, or null for a new one
     * @param employers whose offer it can be; empty where it can only be the reader's own
     * @param suggestions occupations for what was typed in words
     * @param differences what somebody else has changed in the meantime
     */
    public record FormPage(
            Form form,
            @Nullable OfferView corrected,
            List<Choice> employers,
            List<Choice> seasons,
            List<Choice> languages,
            List<Choice> suggestions,
            List<Difference> differences) {
        /** Keeps copies. */
        public FormPage {
            employers = List.copyOf(employers);
            seasons = List.copyOf(seasons);
            languages = List.copyOf(languages);
            suggestions = List.copyOf(suggestions);
            differences = List.copyOf(differences);
        }
    }

    /** The upload of a file, and what became of its rows once it was sent. */
    public record UploadPage(Form form, @Nullable UploadReport report) {}

    @GetMapping("/new")
    Object blank(Actor actor) {
        actor.needs(Right.FILE_OFFERS);
        return Pages.show(FORM, page(actor, Form.empty(), null, List.of()));
    }

    @PostMapping("/new")
    Object submit(Actor actor, Form form) {
        actor.needs(Right.FILE_OFFERS);
        Answer<OfferView> answer = target(actor, form).then(target -> submit(actor, form, target));
        return switch (answer) {
            case Answer.Accepted<OfferView>(var offer) ->
                    Pages.done(
                            "/offers/" + offer.id().value(),
                            Text.of("employer.done.sent", new Code(offer.code())));
            case Answer.Refused<OfferView>(var no) ->
                    Pages.refused(FORM, page(actor, form.refused(no), null, List.of()), no);
        };
    }

    @GetMapping("/{id}/correction")
    Object correction(Actor actor, @PathVariable OfferId id) {
        actor.needs(Right.FILE_OFFERS);
        OfferView offer = find(actor, id);
        Form form = forms.of(offer.stated()).with("version", offer.version());
        return Pages.show(FORM, page(actor, form, offer, List.of()));
    }

    @PostMapping("/{id}/correction")
    Object correct(Actor actor, @PathVariable OfferId id, Form form) {
        actor.needs(Right.FILE_OFFERS);
        OfferView offer = find(actor, id);
        try {
            Answer<OfferView> answer =
                    forms.read(form, seasons.rules(offer.season()).currency())
                            .then(terms -> offers.correct(actor, id, terms, version(form)));
            return switch (answer) {
                case Answer.Accepted<OfferView>(var corrected) ->
                        Pages.done(
                                "/offers/" + id.value(),
                                Text.of("employer.done.corrected", new Code(corrected.code())));
                case Answer.Refused<OfferView>(var no) ->
                        Pages.refused(FORM, page(actor, form.refused(no), offer, List.of()), no);
            };
        } catch (StaleVersion stale) {
            Form current = form.with("version", offer.version());
            return Pages.answer(
                    FORM, page(actor, current, offer, stale.differences()), HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/upload")
    Object upload(Actor actor) {
        actor.needs(Right.FILE_OFFERS);
        return Pages.show(UPLOAD, new UploadPage(Form.empty(), null));
    }

    @PostMapping("/upload")
    Object upload(
            Actor actor,
            Form form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        Map<String, UploadedFiles.Source> sent = new LinkedHashMap<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename();
            if (name != null && !file.isEmpty()) {
                sent.put(name, file::getInputStream);
            }
        }
        return switch (uploads.take(actor, UploadedFiles.of(sent))) {
            case Answer.Accepted<UploadReport>(var report) ->
                    Pages.show(UPLOAD, new UploadPage(Form.empty(), report));
            case Answer.Refused<UploadReport>(var no) ->
                    Pages.refused(UPLOAD, new UploadPage(form.refused(no), null), no);
        };
    }

    /** Whose offer it is and for which season. */
    private record Target(EmployerId employer, SeasonId season) {}

    private Answer<OfferView> submit(Actor actor, Form form, Target target) {
        String jointRequest = form.clean("jointRequest");
        return forms.read(form, seasons.rules(target.season()).currency())
                .then(terms ->
                        offers.submit(
                                actor,
                                new NewOffer(
                                        target.employer(),
                                        target.season(),
                                        form.clean("reference"),
                                        jointRequest.isEmpty() ? null : jointRequest,
                                        terms,
                                        Channel.FORM)));
    }

    private Answer<Target> target(Actor actor, Form form) {
        Optional<EmployerId> employer =
                actor.scope() instanceof Scope.OfEmployer(var own)
                        ? Optional.of(new EmployerId(own))
                        : id(form.clean("employer")).map(EmployerId::new);
        Optional<SeasonId> season =
                id(form.clean("season"))
                        .map(SeasonId::new)
                        .filter(one -> seasons.find(one).isPresent());
        if (employer.isEmpty()) {
            return wrong("employer");
        }
        return season.isEmpty()
                ? wrong("season")
                : Answer.of(new Target(employer.get(), season.get()));
    }

    private FormPage page(
            Actor actor, Form form, @Nullable OfferView corrected, List<Difference> differences) {
        boolean own = actor.scope() instanceof Scope.OfEmployer;
        return new FormPage(
                form,
                corrected,
                own || corrected != null
                        ? List.of()
                        : employers.all(actor).stream()
                                .map(one -> Choice.of(one.id().value(), Text.asIs(one.legalName())))
                                .toList(),
                seasons.all().stream()
                        .filter(season -> season.state() != Seasons.State.CLOSED)
                        .map(OfferFormPages::choice)
                        .toList(),
                OfferForms.LANGUAGES.stream()
                        .map(one -> Choice.of(one, Text.of("employer.language." + one)))
                        .toList(),
                forms.suggestions(form, languages.current()).stream()
                        .map(one ->
                                Choice.of(
                                        OfferForms.value(one),
                                        Text.of(
                                                "employer.suggestion",
                                                one.label(),
                                                new Code(one.isco()))))
                        .toList(),
                differences);
    }

    private static Choice choice(SeasonView season) {
        return Choice.of(
                season.id().value(),
                Text.of("employer.season-choice", new Code(season.code()), season.country()));
    }

    private OfferView find(Actor actor, OfferId id) {
        return offers.find(actor, id).orElseThrow(() -> new NotFound("offer"));
    }

    private static long version(Form form) {
        String version = form.clean("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static Optional<String> id(String text) {
        return Ulid.isOne(text) ? Optional.of(text) : Optional.empty();
    }

    private static <T> Answer<T> wrong(String field) {
        return new Answer.Refused<>(
                Refusal.ofFields(
                        "employer.check-fields",
                        List.of(FieldFault.of(field, "shared.not-a-choice"))));
    }
}
