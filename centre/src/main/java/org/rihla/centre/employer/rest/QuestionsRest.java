package org.rihla.centre.employer.rest;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.shared.Answer;
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

/** Questions on offers for programs. */
@RestController
@RequestMapping("/api/v1/offers/{id}/questions")
class QuestionsRest {
    private final OfferQuestions questions;
    private final Refusals refusals;

    QuestionsRest(OfferQuestions questions, Refusals refusals) {
        this.questions = questions;
        this.refusals = refusals;
    }

    /** A question as it is sent, and until when an answer is asked for. */
    record QuestionBody(@Nullable String question, @Nullable LocalDate due) {}

    /** A message as it is sent. */
    record MessageBody(@Nullable String message) {}

    /** A list of questions. */
    record QuestionList(List<QuestionView> items, @Nullable String next) {}

    @GetMapping
    QuestionList list(Actor actor, @PathVariable OfferId id) {
        return new QuestionList(questions.of(actor, id), null);
    }

    @PostMapping
    ResponseEntity<?> ask(Actor actor, @PathVariable OfferId id, @RequestBody QuestionBody body) {
        return answer(
                questions.ask(actor, id, text(body.question()), body.due()), HttpStatus.CREATED);
    }

    @PostMapping("/{question}/messages")
    ResponseEntity<?> write(
            Actor actor,
            @PathVariable OfferId id,
            @PathVariable String question,
            @RequestBody MessageBody body) {
        return answer(
                questions.write(actor, id, question, text(body.message())), HttpStatus.CREATED);
    }

    @PostMapping("/{question}/closing")
    ResponseEntity<?> close(Actor actor, @PathVariable OfferId id, @PathVariable String question) {
        return answer(questions.close(actor, id, question), HttpStatus.OK);
    }

    private ResponseEntity<?> answer(Answer<QuestionView> answer, HttpStatus status) {
        return switch (answer) {
            case Answer.Accepted<QuestionView>(var view) ->
                    ResponseEntity.status(status).body(view);
            case Answer.Refused<QuestionView>(var no) -> refusals.answer(no);
        };
    }

    private static String text(@Nullable String text) {
        return TextRules.clean(requireNonNullElse(text, ""));
    }
}
