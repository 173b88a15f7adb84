package org.rihla.centre.employer.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Employers;
import org.rihla.centre.employer.Employers.EmployerView;
import org.rihla.centre.employer.Employers.Kind;
import org.rihla.centre.employer.Employers.NewEmployer;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.shared.TextRules;
import org.rihla.centre.site.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employers and their accreditation for programs. */
@RestController
@RequestMapping("/api/v1/employers")
class EmployersRest {
    private final Employers employers;
    private final Refusals refusals;

    EmployersRest(Employers employers, Refusals refusals) {
        this.employers = employers;
        this.refusals = refusals;
    }

    /** An employer's file as it is sent. */
    record EmployerBody(
            @Nullable String legalName,
            @Nullable String taxId,
            @Nullable String country,
            @Nullable String municipality,
            @Nullable String sector,
            @Nullable String kind,
            @Nullable String representative,
            @Nullable String mandateUntil,
            @Nullable String existenceConfirmedBy) {}

    /** Who has confirmed from outside. */
    record ConfirmationBody(@Nullable String by) {}

    /** Why. */
    record ReasonBody(@Nullable String reason) {}

    /** A list of employers. */
    record EmployerList(List<EmployerView> items, @Nullable String next) {}

    @GetMapping
    EmployerList all(Actor actor) {
        return new EmployerList(employers.all(actor), null);
    }

    @PostMapping
    ResponseEntity<?> file(Actor actor, @RequestBody EmployerBody body) {
        Answer<EmployerView> answer =
                read(body).then(facts -> employers.file(actor, facts)).map(id -> one(actor, id));
        return switch (answer) {
            case Answer.Accepted<EmployerView>(var view) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(view);
            case Answer.Refused<EmployerView>(var no) -> refusals.answer(no);
        };
    }

    @GetMapping("/{id}")
    EmployerView one(Actor actor, @PathVariable EmployerId id) {
        return employers.find(actor, id).orElseThrow(() -> new NotFound("employer"));
    }

    @PostMapping("/{id}/approvals")
    ResponseEntity<?> approve(Actor actor, @PathVariable EmployerId id) {
        return answer(employers.approve(actor, id));
    }

    @PostMapping("/{id}/renewals")
    ResponseEntity<?> renew(Actor actor, @PathVariable EmployerId id) {
        return answer(employers.renew(actor, id));
    }

    @PostMapping("/{id}/confirmations")
    ResponseEntity<?> confirm(
            Actor actor, @PathVariable EmployerId id, @RequestBody ConfirmationBody body) {
        return answer(employers.confirmExistence(actor, id, text(body.by())));
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<?> reject(
            Actor actor, @PathVariable EmployerId id, @RequestBody ReasonBody body) {
        return answer(employers.reject(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/suspension")
    ResponseEntity<?> suspend(
            Actor actor, @PathVariable EmployerId id, @RequestBody ReasonBody body) {
        return answer(employers.suspend(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/reinstatement")
    ResponseEntity<?> reinstate(
            Actor actor, @PathVariable EmployerId id, @RequestBody ReasonBody body) {
        return answer(employers.reinstate(actor, id, text(body.reason())));
    }

    @PostMapping("/{id}/exclusion")
    ResponseEntity<?> exclude(
            Actor actor, @PathVariable EmployerId id, @RequestBody ReasonBody body) {
        return answer(employers.exclude(actor, id, text(body.reason())));
    }

    private ResponseEntity<?> answer(Answer<EmployerView> answer) {
        return switch (answer) {
            case Answer.Accepted<EmployerView>(var view) -> ResponseEntity.ok(view);
            case Answer.Refused<EmployerView>(var no) -> refusals.answer(no);
        };
    }

    private static Answer<NewEmployer> read(EmployerBody body) {
        List<FieldFault> faults = new ArrayList<>();
        Optional<LocalDate> mandate = day(faults, text(body.mandateUntil()));
        Optional<Kind> kind =
                Arrays.stream(Kind.values())
                        .filter(known -> known.name().equals(text(body.kind())))
                        .findFirst();
        if (kind.isEmpty()) {
            faults.add(FieldFault.of("kind", "shared.not-a-choice"));
        }
        if (mandate.isEmpty() || kind.isEmpty()) {
            return new Answer.Refused<>(Refusal.ofFields("employer.check-fields", faults));
        }
        String confirmed = text(body.existenceConfirmedBy());
        return Answer.of(
                new NewEmployer(
                        text(body.legalName()),
                        text(body.taxId()),
                        text(body.country()),
                        text(body.municipality()),
                        text(body.sector()),
                        kind.get(),
                        text(body.representative()),
                        mandate.get(),
                        confirmed.isEmpty() ? null : confirmed));
    }

    private static Optional<LocalDate> day(List<FieldFault> faults, String text) {
        if (text.isEmpty()) {
            faults.add(FieldFault.of("mandateUntil", "shared.required"));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            faults.add(FieldFault.of("mandateUntil", "shared.not-a-date"));
            return Optional.empty();
        }
    }

    private static String text(@Nullable String text) {
        return TextRules.clean(requireNonNullElse(text, ""));
    }
}
