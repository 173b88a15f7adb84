package org.rihla.centre.candidate.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.candidate.People;
import org.rihla.centre.candidate.People.Lookalike;
import org.rihla.centre.candidate.People.PersonLine;
import org.rihla.centre.candidate.People.Registered;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.candidate.PersonView;
import org.rihla.centre.candidate.TypedDocument;
import org.rihla.centre.candidate.TypedPerson;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.Slice;
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

/** People's files for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleRest {
    private static final int PAGE = 20;

    private final People people;
    private final Refusals refusals;

    PeopleRest(People people, Refusals refusals) {
        this.people = people;
        this.refusals = refusals;
    }

    /** Somebody to register, and the look-alike that was ruled out, if one was asked about. */
    record RegistrationBody(@Nullable TypedPerson person, @Nullable PersonId notTheSameAs) {}

    /** A correction and the version that it was made from. */
    record CorrectionBody(@Nullable Long version, @Nullable TypedPerson person) {}

    /** A list without further pages. */
    record Items<T>(List<T> items, @Nullable String next) {
        static <T> Items<T> of(Slice<T> slice) {
            return new Items<>(slice.rows(), slice.next());
        }
    }

    @PostMapping
    ResponseEntity<?> register(Actor actor, @RequestBody RegistrationBody body) {
        Answer<Registered> answer =
                typed(body.person())
                        .read()
                        .then(person -> people.register(actor, person, body.notTheSameAs()));
        return switch (answer) {
            case Answer.Accepted<Registered>(var registered) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(registered);
            case Answer.Refused<Registered>(var no) -> refusals.answer(no);
        };
    }

    @PostMapping("/lookalikes")
    ResponseEntity<?> lookalikes(Actor actor, @RequestBody RegistrationBody body) {
        Answer<List<Lookalike>> answer =
                typed(body.person()).read().map(person -> people.lookalikes(actor, person));
        return switch (answer) {
            case Answer.Accepted<List<Lookalike>>(var alike) ->
                    ResponseEntity.ok(new Items<>(alike, null));
            case Answer.Refused<List<Lookalike>>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping
    Items<PersonLine> search(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return Items.of(people.search(actor, q, after, PAGE));
    }

    @GetMapping("/{id}")
    PersonView open(Actor actor, @PathVariable PersonId id) {
        return people.open(actor, id, "candidate.purpose.program")
                .orElseThrow(() -> new NotFound("person"));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> correct(
            Actor actor, @PathVariable PersonId id, @RequestBody CorrectionBody body) {
        Long version = body.version();
        if (version == null) {
            return refusals.answer(
                    Refusal.ofFields(
                            "candidate.check-fields",
                            List.of(FieldFault.of("version", "shared.required"))));
        }
        return answer(
                typed(body.person())
                        .read()
                        .then(person -> people.correct(actor, id, person, version)));
    }

    @PostMapping("/{id}/documents")
    ResponseEntity<?> addDocument(
            Actor actor, @PathVariable PersonId id, @RequestBody TypedDocument document) {
        return answer(
                document.read()
                        .then(paper ->
                                people.addDocument(
                                        actor,
                                        id,
                                        paper.type(),
                                        paper.issuedOn(),
                                        paper.validUntil())));
    }

    @PostMapping("/{id}/slip")
    ResponseEntity<?> newSlip(Actor actor, @PathVariable PersonId id) {
        return switch (people.newSlip(actor, id)) {
            case Answer.Accepted<Registered>(var slip) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(slip);
            case Answer.Refused<Registered>(var no) -> refusals.answer(no);
        };
    }

    private ResponseEntity<?> answer(Answer<PersonView> answer) {
        return switch (answer) {
            case Answer.Accepted<PersonView>(var view) -> ResponseEntity.ok(view);
            case Answer.Refused<PersonView>(var no) -> refusals.answer(no);
        };
    }

    private static TypedPerson typed(@Nullable TypedPerson person) {
        return requireNonNullElse(person, TypedPerson.NOTHING);
    }
}
