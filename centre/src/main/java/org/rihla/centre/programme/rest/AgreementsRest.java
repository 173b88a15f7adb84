package org.rihla.centre.programme.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.AgreementId;
import org.rihla.centre.programme.Agreements;
import org.rihla.centre.programme.Agreements.AgreementView;
import org.rihla.centre.programme.Agreements.Balance;
import org.rihla.centre.programme.Agreements.CommitmentView;
import org.rihla.centre.programme.Agreements.Side;
import org.rihla.centre.programme.CommitmentId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.FieldFault;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements, commitments and the balance of the deal for programs. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementsRest {
    private final Agreements agreements;
    private final Refusals refusals;
    private final Clock clock;

    AgreementsRest(Agreements agreements, Refusals refusals, Clock clock) {
        this.agreements = agreements;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** A list of agreements. */
    record AgreementList(List<AgreementView> items, @Nullable String next) {}

    /** A list of commitments. */
    record CommitmentList(List<CommitmentView> items, @Nullable String next) {}

    /** The balance of the deal on a day, by side. */
    record BalanceBody(LocalDate on, Map<Side, Balance> sides) {}

    /** A new agreement. */
    record AgreementBody(
            @Nullable String title,
            @Nullable String parties,
            @Nullable String type,
            @Nullable String source,
            @Nullable String annexes) {}

    /** A new commitment; without an indicator it is political. */
    record CommitmentBody(
            @Nullable String side,
            @Nullable String category,
            @Nullable String wording,
            @Nullable String indicator,
            @Nullable String owner,
            @Nullable String dueOn) {}

    /** A move of an agreement. */
    record MoveBody(@Nullable String move, @Nullable String on, @Nullable String reason) {}

    /** A step of a commitment: the evidence of a delivery, or why it is dropped. */
    record StepBody(@Nullable String step, @Nullable String on, @Nullable String words) {}

    @GetMapping
    AgreementList all(Actor actor) {
        return new AgreementList(agreements.all(actor), null);
    }

    @GetMapping("/{id}")
    AgreementView one(Actor actor, @PathVariable AgreementId id) {
        return agreements.agreement(actor, id);
    }

    @GetMapping("/{id}/commitments")
    CommitmentList commitments(Actor actor, @PathVariable AgreementId id) {
        return new CommitmentList(agreements.commitments(actor, id), null);
    }

    @GetMapping("/{id}/balance")
    BalanceBody balance(
            Actor actor,
            @PathVariable AgreementId id,
            @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return new BalanceBody(day, agreements.balance(actor, id, day));
    }

    @PostMapping
    ResponseEntity<?> enter(Actor actor, @RequestBody AgreementBody body) {
        return answer(
                code("type", body.type(), Agreements.Type.class)
                        .then(type ->
                                agreements.enter(
                                        actor,
                                        new Agreements.NewAgreement(
                                                text(body.title()),
                                                text(body.parties()),
                                                type,
                                                text(body.source()),
                                                text(body.annexes())))),
                HttpStatus.CREATED);
    }

    @PostMapping("/{id}/moves")
    ResponseEntity<?> move(Actor actor, @PathVariable AgreementId id, @RequestBody MoveBody body) {
        return answer(
                code("move", body.move(), Agreements.Move.class)
                        .then(move ->
                                DayText.day("on", body.on())
                                        .then(on ->
                                                agreements.move(
                                                        actor, id, move, on, text(body.reason())))),
                HttpStatus.OK);
    }

    @PostMapping("/{id}/commitments")
    ResponseEntity<?> commit(
            Actor actor, @PathVariable AgreementId id, @RequestBody CommitmentBody body) {
        return answer(
                code("side", body.side(), Side.class)
                        .then(side ->
                                code("category", body.category(), Agreements.Category.class)
                                        .then(category ->
                                                DayText.day("dueOn", body.dueOn())
                                                        .map(due ->
                                                                commitment(
                                                                        body, side, category,
                                                                        due))))
                        .then(commitment -> agreements.commit(actor, id, commitment)),
                HttpStatus.CREATED);
    }

    @PostMapping("/commitments/{id}/steps")
    ResponseEntity<?> step(Actor actor, @PathVariable CommitmentId id, @RequestBody StepBody body) {
        String on = requireNonNullElse(body.on(), LocalDate.now(clock).toString());
        return answer(
                code("step", body.step(), Agreements.Step.class)
                        .then(step ->
                                DayText.day("on", on)
                                        .then(day ->
                                                agreements.step(
                                                        actor, id, step, day, text(body.words())))),
                HttpStatus.OK);
    }

    private static Agreements.NewCommitment commitment(
            CommitmentBody body, Side side, Agreements.Category category, LocalDate due) {
        return new Agreements.NewCommitment(
                side,
                category,
                text(body.wording()),
                text(body.indicator()).isEmpty() ? null : text(body.indicator()),
                text(body.owner()),
                due);
    }

    private ResponseEntity<?> answer(Answer<?> answer, HttpStatus done) {
        return switch (answer) {
            case Answer.Accepted<?>(var value) -> ResponseEntity.status(done).body(value);
            case Answer.Refused<?>(var no) -> refusals.answer(no);
        };
    }

    private static <E extends Enum<E>> Answer<E> code(
            String field, @Nullable String text, Class<E> type) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return Answer.of(one);
            }
        }
        return new Answer.Refused<>(
                Refusal.ofFields(
                        "programme.check-fields",
                        List.of(FieldFault.of(field, "shared.not-a-choice"))));
    }

    private static String text(@Nullable String text) {
        return TextRules.clean(requireNonNullElse(text, ""));
    }
}
