package org.rihla.centre.programme.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.AvenueVersion;
import org.rihla.centre.programme.AvenueVersion.Check;
import org.rihla.centre.programme.AvenueVersion.Signed;
import org.rihla.centre.programme.AvenueVersionId;
import org.rihla.centre.programme.LegalAvenues;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.site.Refusals;
import org.rihla.law.avenues.AvenueState;
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
import tools.jackson.databind.json.JsonMapper;

/** Legal avenues for programs. */
@RestController
@RequestMapping("/api/v1/avenues")
class AvenuesRest {
    private final LegalAvenues avenues;
    private final Refusals refusals;
    private final JsonMapper json;
    private final Clock clock;

    AvenuesRest(LegalAvenues avenues, Refusals refusals, JsonMapper json, Clock clock) {
        this.avenues = avenues;
        this.refusals = refusals;
        this.json = json;
        this.clock = clock;
    }

    /** A version; {@code document} is as in docs/formats/avenues.md. */
    record AvenueBody(
            AvenueVersionId id,
            String avenue,
            int number,
            AvenueState state,
            LocalDate from,
            @Nullable LocalDate to,
            Who drafted,
            @Nullable Who reviewed,
            @Nullable Who published,
            Check check,
            boolean stale,
            @Nullable String shipped,
            @Nullable LocalDate withdrawnFrom,
            @Nullable String reason,
            long version,
            Map<String, Object> document) {}

    /** Who did something, and when. */
    record Who(String name, String at) {}

    /** A list of versions. */
    record AvenueList(List<AvenueBody> items, @Nullable String next) {}

    /** A text to keep; the version is that of the draft it is written over. */
    record DraftBody(@Nullable Long version, @Nullable Map<String, Object> document) {}

    /** Why. */
    record ReasonBody(@Nullable String reason) {}

    /** The first day without it, and why. */
    record WithdrawalBody(@Nullable String from, @Nullable String reason) {}

    /** What it was compared with. */
    record CheckBody(@Nullable String source) {}

    /** All versions, or with {@code on} only what is told as the law of that day. */
    @GetMapping
    AvenueList all(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        List<AvenueVersion> found = on == null ? avenues.all(actor) : avenues.toldOn(on);
        return new AvenueList(found.stream().map(this::body).toList(), null);
    }

    @GetMapping("/{id}")
    AvenueBody one(Actor actor, @PathVariable AvenueVersionId id) {
        return body(avenues.version(actor, id));
    }

    @PostMapping
    ResponseEntity<?> draft(Actor actor, @RequestBody DraftBody body) {
        return answer(avenues.draft(actor, text(body)), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> redraft(
            Actor actor, @PathVariable AvenueVersionId id, @RequestBody DraftBody body) {
        long version = requireNonNullElse(body.version(), -1L);
        return answer(avenues.redraft(actor, id, version, text(body)), HttpStatus.OK);
    }

    @PostMapping("/{id}/review")
    ResponseEntity<?> review(Actor actor, @PathVariable AvenueVersionId id) {
        return answer(avenues.review(actor, id), HttpStatus.OK);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> sendBack(
            Actor actor, @PathVariable AvenueVersionId id, @RequestBody ReasonBody body) {
        return answer(
                avenues.sendBack(actor, id, requireNonNullElse(body.reason(), "")), HttpStatus.OK);
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<?> publish(Actor actor, @PathVariable AvenueVersionId id) {
        return answer(avenues.publish(actor, id), HttpStatus.OK);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<?> withdraw(
            Actor actor, @PathVariable AvenueVersionId id, @RequestBody WithdrawalBody body) {
        return answer(
                DayText.day("from", body.from())
                        .then(from ->
                                avenues.withdraw(
                                        actor, id, from, requireNonNullElse(body.reason(), ""))),
                HttpStatus.OK);
    }

    @PostMapping("/{id}/check")
    ResponseEntity<?> check(
            Actor actor, @PathVariable AvenueVersionId id, @RequestBody CheckBody body) {
        return answer(
                avenues.checkedAgain(actor, id, requireNonNullElse(body.source(), "")),
                HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Answer<AvenueVersion> answer, HttpStatus done) {
        return switch (answer) {
            case Answer.Accepted<AvenueVersion>(var version) ->
                    ResponseEntity.status(done).body(body(version));
            case Answer.Refused<AvenueVersion>(var no) -> refusals.answer(no);
        };
    }

    private String text(DraftBody body) {
        Map<String, Object> document = body.document();
        return document == null ? "{}" : json.writeValueAsString(document);
    }

    @SuppressWarnings("unchecked") // an avenue's document is an object, or it is not kept
    private AvenueBody body(AvenueVersion one) {
        return new AvenueBody(
                one.id(),
                one.avenue(),
                one.number(),
                one.state(),
                one.from(),
                one.to(),
                who(one.drafted()),
                one.reviewed() == null ? null : who(one.reviewed()),
                one.published() == null ? null : who(one.published()),
                one.check(),
                one.told() && one.check().olderThan(avenues.freshDays(), LocalDate.now(clock)),
                one.shipped(),
                one.withdrawnFrom(),
                one.reason(),
                one.version(),
                json.readValue(one.document(), Map.class));
    }

    private static Who who(Signed signed) {
        return new Who(signed.name(), signed.at().toString());
    }
}
