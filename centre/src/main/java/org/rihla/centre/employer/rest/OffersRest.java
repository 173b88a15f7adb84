package org.rihla.centre.employer.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.shared.Ulid;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers for programs. */
@RestController
@RequestMapping("/api/v1/offers")
class OffersRest {
    private final Offers offers;
    private final Seasons seasons;
    private final Refusals refusals;

    OffersRest(Offers offers, Seasons seasons, Refusals refusals) {
        this.offers = offers;
        this.seasons = seasons;
        this.refusals = refusals;
    }

    /** An offer as it is sent. */
    record OfferBody(
            @Nullable String employer,
            @Nullable String season,
            @Nullable String reference,
            @Nullable String jointRequest,
            @Nullable TermsBody terms) {}

    /** Corrected terms, and the version that they correct. */
    record CorrectionBody(@Nullable Long version, @Nullable TermsBody terms) {}

    /** Why. */
    record ReasonBody(@Nullable String reason) {}

    /** A list of offers. */
    record OfferList(List<OfferView> items, @Nullable String next) {}

    @PostMapping
    ResponseEntity<?> submit(Actor actor, @RequestBody OfferBody body) {
        actor.needs(Right.FILE_OFFERS);
        EmployerId employer = new EmployerId(id(body.employer(), "employer"));
        SeasonId season = new SeasonId(id(body.season(), "season"));
        Currency usual = seasons.rules(season).currency();
        String jointRequest = text(body.jointRequest());
        Answer<OfferView> answer =
                terms(body.terms())
                        .then(terms -> terms.read(usual))
                        .then(terms ->
                                offers.submit(
                                        actor,
                                        new NewOffer(
                                                employer,
                                                season,
                                                text(body.reference()),
                                                jointRequest.isEmpty() ? null : jointRequest,
                                                terms,
                                                Channel.API)));
        return switch (answer) {
            case Answer.Accepted<OfferView>(var view) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(view);
            case Answer.Refused<OfferView>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping
    ResponseEntity<?> list(
            Actor actor,
            @RequestParam String season,
            @RequestParam(required = false) String state) {
        SeasonId known = new SeasonId(id(season, "season"));
        if (state == null) {
            return ResponseEntity.ok(new OfferList(offers.list(actor, known, null), null));
        }
        return Arrays.stream(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .<ResponseEntity<?>>map(one ->
                        ResponseEntity.ok(new OfferList(offers.list(actor, known, one), null)))
                .orElseGet(() -> refusals.answer(wrong("state", "shared.not-a-choice")));
    }

    @GetMapping("/{id}")
    OfferView one(Actor actor, @PathVariable OfferId id) {
        return offers.find(actor, id).orElseThrow(() -> new NotFound("offer"));
    }

    @PutMapping("/{id}/terms")
    ResponseEntity<?> correct(
            Actor actor, @PathVariable OfferId id, @RequestBody CorrectionBody body) {
        actor.needs(Right.FILE_OFFERS);
        Currency usual = seasons.rules(one(actor, id).season()).currency();
        Long version = body.version();
        if (version == null) {
            return refusals.answer(wrong("version", "shared.required"));
        }
        return answer(
                terms(body.terms())
                        .then(terms -> terms.read(usual))
                        .then(terms -> offers.correct(actor, id, terms, version)));
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<?> accept(Actor actor, @PathVariable OfferId id) {
        return answer(offers.accept(actor, id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> sendBack(
            Actor actor, @PathVariable OfferId id, @RequestBody ReasonBody body) {
        return answer(offers.sendBack(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<?> withdraw(
            Actor actor, @PathVariable OfferId id, @RequestBody ReasonBody body) {
        return answer(offers.withdraw(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/block")
    ResponseEntity<?> block(Actor actor, @PathVariable OfferId id, @RequestBody ReasonBody body) {
        return answer(offers.block(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/release")
    ResponseEntity<?> letThrough(
            Actor actor, @PathVariable OfferId id, @RequestBody ReasonBody body) {
        return answer(offers.letThrough(actor, id, text(body.reason())));
    }

    private ResponseEntity<?> answer(Answer<OfferView> answer) {
        return switch (answer) {
            case Answer.Accepted<OfferView>(var view) -> ResponseEntity.ok(view);
            case Answer.Refused<OfferView>(var no) -> refusals.answer(no);
        };
    }

    private static Answer<TermsBody> terms(@Nullable TermsBody terms) {
        return terms == null
                ? new Answer.Refused<>(wrong("terms", "shared.required"))
                : Answer.of(terms);
    }

    private static Refusal wrong(String field, String code) {
        return Refusal.ofFields("employer.check-fields", List.of(FieldFault.of(field, code)));
    }

    private static String id(@Nullable String text, String kind) {
        if (text == null || !Ulid.isOne(text)) {
            throw new NotFound(kind);
        }
        return text;
    }

    private static String text(@Nullable String text) {
        return TextRules.clean(requireNonNullElse(text, ""));
    }
}
