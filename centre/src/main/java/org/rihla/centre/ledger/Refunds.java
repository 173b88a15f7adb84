package org.rihla.centre.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.ledger.Claims.ClaimView;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.LocalName;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.CostCategory;

/**
 * What an employer is asked to give back (C20). She learns of a claim only when the worker agrees
 * to it, and then only what she must know in order to pay: whom, what for, how much, until when.
 * Who told it, and everything else that the worker paid, stays between her and the service.
 *
 * <p>An employer's word that she has paid gives nothing back by itself: the worker says whether it
 * reached her.
 */
public interface Refunds {

    /** Where a refund stands, as its employer sees it. */
    enum Standing {
        /** To be given back until a day. */
        DUE,
        /** She says that she gave it back; the worker has not answered yet. */
        SAID_GIVEN,
        /** She contests it; the division decides. */
        CONTESTED,
        /** The division decided that she owes it. */
        OWED
    }

    /**
     * A refund as its employer sees it.
     *
     * @param journey number of the worker's journey
     * @param left what has not been given back
     * @param due until when, or null
     * @param givenOn the day on which she says that she gave it back, or null
     */
    record RefundDue(
            ClaimId id,
            PlacementId placement,
            String journey,
            LocalName worker,
            CostCategory category,
            Money left,
            @Nullable LocalDate due,
            Standing standing,
            @Nullable LocalDate givenOn) {}

    /**
     * A worker's claim to which her employer says that it was paid.
     *
     * @param left what she should have received
     * @param givenOn the day on which the employer says that she gave it
     */
    record SaidGiven(ClaimId id, CostCategory category, Money left, LocalDate givenOn) {}

    /**
     * Asks the journey's employer to give the money back.
     *
     * @param sheAgrees whether the worker said that her employer may know; refused without it
     */
    Answer<ClaimView> askEmployer(Actor actor, ClaimId claim, boolean sheAgrees);

    /** What the actor's employer has to give back, the most pressing first. */
    List<RefundDue> due(Actor actor);

    /** How many of them wait for the employer herself. */
    int countDue(Actor actor);

    /**
     * The employer says that she gave all of it back.
     *
     * @param on the day as typed, ISO; neither before she was asked nor in the future
     */
    Answer<RefundDue> givenBack(Actor actor, ClaimId claim, @Nullable String on);

    /**
     * The employer says no.
     *
     * @param why in her words, for who decides; at most 500 characters
     */
    Answer<RefundDue> contest(Actor actor, ClaimId claim, @Nullable String why);

    /** What the employer of a journey says to have given back, for the worker's answer. */
    List<SaidGiven> said(Actor actor, PlacementId placement);

    /** The worker has it: what was left of the line is noted as given back. */
    Answer<ClaimView> received(Actor actor, ClaimId claim);

    /** It did not reach her: the refund is due again, and her counsellor sees it. */
    Answer<ClaimView> notReceived(Actor actor, ClaimId claim);

    /** Why an employer contests a claim, for who decides; empty if she said nothing. */
    Optional<String> contestation(Actor actor, ClaimId claim);
}
