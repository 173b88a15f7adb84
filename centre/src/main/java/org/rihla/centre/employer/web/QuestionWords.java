package org.rihla.centre.employer.web;

import java.time.LocalDate;
import java.util.List;
import org.rihla.centre.employer.OfferQuestions.MessageView;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.employer.OfferQuestions.Side;
import org.rihla.centre.employer.OfferQuestions.State;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Step;
import org.rihla.centre.site.parts.Tag;

/** Puts questions on offers into words for the side that reads. */
final class QuestionWords {

    private QuestionWords() {}

    static Tag tag(QuestionView question, Side reader, LocalDate today) {
        return switch (question.state()) {
            case OPEN -> open(question, reader, today);
            case ANSWERED -> Tag.ok(Text.of("employer.question.answered"));
            case CLOSED -> Tag.no(Text.of("employer.question.closed"));
        };
    }

    private static Tag open(QuestionView question, Side reader, LocalDate today) {
        if (question.dueOn().isBefore(today)) {
            return Tag.waiting(Text.of("employer.question.late"));
        }
        return question.askedBy() == reader
                ? Tag.going(Text.of("employer.question.with-them"))
                : Tag.waiting(Text.of("employer.question.with-you"));
    }

    static List<Step> messages(QuestionView question) {
        return question.messages().stream()
                .map(message ->
                        Step.done(
                                message.side() == question.askedBy() ? Icon.ASK : Icon.TALK,
                                Text.of("employer.question.words", message.text()),
                                Text.of("employer.history.by", message.at(), who(message))))
                .toList();
    }

    /** Whether the reader may close it: what her side asked, and the office anything. */
    static boolean closable(QuestionView question, Side reader) {
        return question.state() != State.CLOSED
                && (reader == Side.OFFICE || question.askedBy() == reader);
    }

    private static Object who(MessageView message) {
        String by = message.by();
        return by == null ? Text.of("site.role.division") : by;
    }
}
