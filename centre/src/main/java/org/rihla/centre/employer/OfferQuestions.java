package org.rihla.centre.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.shared.Answer;

/**
 * Questions between the international division and an employer on an offer (C2). Nobody else reads
 * them; each is a thread of short messages that the other side answers until a day.
 */
public interface OfferQuestions {

    /** The longest message. */
    int LONGEST = 1000;

    /** The most questions of one offer that are not closed. */
    int MOST_OPEN = 20;

    /** The most days that may be given for an answer. */
    int MOST_DAYS = 60;

    /** Who speaks. */
    enum Side {
        OFFICE,
        EMPLOYER
    }

    /** Where a question stands. */
    enum State {
        /** The side that was asked has the word. */
        OPEN,
        /** The side that asked can ask on or close. */
        ANSWERED,
        CLOSED
    }

    /**
     * One message.
     *
     * @param by who wrote it; null for an employer who reads what the office wrote
     */
    record MessageView(Side side, @Nullable String by, Instant at, String text) {}

    /**
     * A question with its messages in the order in which they were written.
     *
     * @param dueOn the day until which the other side should answer
     */
    record QuestionView(
            String id,
            OfferId offer,
            String offerCode,
            String employerName,
            Side askedBy,
            State state,
            LocalDate askedOn,
            LocalDate dueOn,
            List<MessageView> messages) {

        /** Keeps a copy of the messages. */
        public QuestionView {
            messages = List.copyOf(messages);
        }

        /** What was asked. */
        public String asked() {
            return messages.getFirst().text();
        }
    }

    /** For which side somebody speaks; for none if the questions do not concern her. */
    Optional<Side> sideOf(Actor actor);

    /** The questions of an offer, the latest first; none for whom they do not concern. */
    List<QuestionView> of(Actor actor, OfferId offer);

    /** One question of an offer that the actor reaches. */
    QuestionView find(Actor actor, OfferId offer, String question);

    /**
     * Asks the other side.
     *
     * @param due until when; ten days from now if no day is given
     */
    Answer<QuestionView> ask(Actor actor, OfferId offer, String text, @Nullable LocalDate due);

    /** Writes on; the side that was asked answers by it, the side that asked asks again. */
    Answer<QuestionView> write(Actor actor, OfferId offer, String question, String text);

    /** Closes a question; the side that asked can, and the office always. */
    Answer<QuestionView> close(Actor actor, OfferId offer, String question);

    /** How many questions wait for the actor's side. */
    long waiting(Actor actor);

    /**
     * Questions that wait for the actor's side, the most pressing first.
     *
     * @param after the last one of the page before, or null
     * @param most how many at most
     */
    List<QuestionView> waiting(Actor actor, @Nullable String after, int most);
}
