package org.rihla.centre.employer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.employer.OfferQuestions.Side;
import org.rihla.centre.employer.OfferQuestions.State;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Refusal;
import org.rihla.centre.site.Code;
import org.rihla.centre.site.Form;
import org.rihla.centre.site.FormReader;
import org.rihla.centre.site.Pages;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions on offers: those that wait for the reader, and one with its messages. */
@Controller
public class QuestionPages {
    private static final String ONE = "employer/question";
    private static final int A_PAGE = 50;

    private final OfferQuestions questions;
    private final OfferPages offers;
    private final Clock clock;

    QuestionPages(OfferQuestions questions, OfferPages offers, Clock clock) {
        this.questions = questions;
        this.offers = offers;
        this.clock = clock;
    }

    /** A question in a list. */
    public record Row(QuestionView question, Tag tag) {}

    /**
     * The questions that wait for the reader.
     *
     * @param total on all pages
     * @param next where the list goes on, or null
     */
    public record WaitingPage(long total, List<Row> rows, @Nullable String next) {
        /** Keeps a copy. */
        public WaitingPage {
            rows = List.copyOf(rows);
        }
    }

    /** One question. */
    public record ThreadPage(
            QuestionView question,
            Tag tag,
            List<Step> messages,
            boolean mayWrite,
            boolean mayClose,
            Form form) {
        /** Keeps a copy. */
        public ThreadPage {
            messages = List.copyOf(messages);
        }
    }

    @GetMapping("/offer-questions")
    Object waiting(Actor actor, @RequestParam(required = false) @Nullable String after) {
        Side side = side(actor);
        List<QuestionView> found = questions.waiting(actor, after, A_PAGE + 1);
        List<QuestionView> shown = found.stream().limit(A_PAGE).toList();
        return Pages.show(
                "employer/questions",
                new WaitingPage(
                        questions.waiting(actor),
                        shown.stream()
                                .map(one -> new Row(one, QuestionWords.tag(one, side, today())))
                                .toList(),
                        found.size() > A_PAGE
                                ? "/offer-questions?after=" + shown.getLast().id()
                                : null));
    }

    @PostMapping("/offers/{id}/questions")
    Object ask(Actor actor, @PathVariable OfferId id, Form form) {
        FormReader reader = new FormReader(form);
        Optional<LocalDate> due = reader.optionalDate("due");
        Answer<QuestionView> answer =
                reader.clean()
                        ? questions.ask(actor, id, form.clean("question"), due.orElse(null))
                        : reader.refused("employer.check-fields");
        return switch (answer) {
            case Answer.Accepted<QuestionView>(var one) -> done(one, "employer.done.question-sent");
            case Answer.Refused<QuestionView>(var no) -> offers.refused(actor, id, form, no);
        };
    }

    @GetMapping("/offers/{id}/questions/{question}")
    Object one(Actor actor, @PathVariable OfferId id, @PathVariable String question) {
        return Pages.show(ONE, page(actor, id, question, Form.empty()));
    }

    @PostMapping("/offers/{id}/questions/{question}/messages")
    Object write(Actor actor, @PathVariable OfferId id, @PathVariable String question, Form form) {
        return switch (questions.write(actor, id, question, form.clean("message"))) {
            case Answer.Accepted<QuestionView>(var one) -> done(one, "employer.done.question-sent");
            case Answer.Refused<QuestionView>(var no) -> refused(actor, id, question, form, no);
        };
    }

    @PostMapping("/offers/{id}/questions/{question}/closing")
    Object close(Actor actor, @PathVariable OfferId id, @PathVariable String question, Form form) {
        return switch (questions.close(actor, id, question)) {
            case Answer.Accepted<QuestionView>(var one) ->
                    done(one, "employer.done.question-closed");
            case Answer.Refused<QuestionView>(var no) -> refused(actor, id, question, form, no);
        };
    }

    private Object refused(Actor actor, OfferId id, String question, Form form, Refusal no) {
        return Pages.refused(ONE, page(actor, id, question, form.refused(no)), no);
    }

    private static Object done(QuestionView one, String key) {
        return Pages.done(
                "/offers/%s/questions/%s".formatted(one.offer().value(), one.id()),
                Text.of(key, new Code(one.offerCode())));
    }

    private ThreadPage page(Actor actor, OfferId id, String question, Form form) {
        Side side = side(actor);
        QuestionView one = questions.find(actor, id, question);
        return new ThreadPage(
                one,
                QuestionWords.tag(one, side, today()),
                QuestionWords.messages(one),
                one.state() != State.CLOSED,
                QuestionWords.closable(one, side),
                form);
    }

    private Side side(Actor actor) {
        return questions.sideOf(actor).orElseThrow(() -> new NotFound("page"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
