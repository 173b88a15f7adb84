package org.rihla.centre.employer.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.OfferQuestions.MessageView;
import org.rihla.centre.employer.OfferQuestions.QuestionView;
import org.rihla.centre.employer.OfferQuestions.Side;
import org.rihla.centre.employer.OfferQuestions.State;

/** Where questions on offers are kept. */
public interface QuestionBook {

    /** Keeps a new question without its messages. */
    void add(QuestionView question);

    /** Keeps a message. */
    void add(String id, String question, MessageView message, String by);

    /** Changes the state of a question. */
    void state(String question, State state);

    /** Locks an offer, so that two questions at once do not get past its limit. */
    void lock(OfferId offer);

    /** Locks a question until the end of the transaction; nothing if the offer has none such. */
    Optional<QuestionView> locked(OfferId offer, String question);

    /** One question of an offer. */
    Optional<QuestionView> find(OfferId offer, String question);

    /** The questions of an offer, the latest first. */
    List<QuestionView> of(OfferId offer);

    /** How many questions wait for a side; of one employer if she is named. */
    long waiting(Side side, @Nullable EmployerId employer);

    /** Questions that wait for a side, by their day, after another one if it is named. */
    List<QuestionView> waiting(
            Side side, @Nullable EmployerId employer, @Nullable String after, int most);
}
