package org.rihla.centre.employer.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers.Channel;
import org.rihla.centre.employer.Offers.FindingView;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.StatedTerms;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/**
 * One employer's offer of posts. A move yields a new value; this one never changes.
 *
 * @param code readable and unique, such as {@code 2027-O-0007}
 * @param reference the employer's own number
 * @param filedBy the account that filed it
 * @param blockedBy the account that blocked it by hand
 * @param correctBy the last day for its correction
 */
public record Offer(
        OfferId id,
        String code,
        EmployerId employer,
        SeasonId season,
        String reference,
        @Nullable String jointRequest,
        StatedTerms terms,
        Channel channel,
        String filedBy,
        @Nullable String blockedBy,
        State state,
        LocalDate receivedOn,
        @Nullable LocalDate correctBy,
        @Nullable String reason,
        List<FindingView> findings,
        long version) {

    /** Keeps a copy of the findings. */
    public Offer {
        findings = List.copyOf(findings);
    }

    /** Makes a move of the table; what is known beyond the state stays as it is. */
    public Answer<Offer> move(OfferMove move) {
        return OfferMove.TABLE
                .after(state, move)
                .map(next -> Answer.of(in(next)))
                .orElseGet(() -> Answer.refused("employer.not-possible-now"));
    }

    /** Takes in what the checks have found: the gravest verdict decides where it goes. */
    public Answer<Offer> checked(List<FindingView> found, LocalDate dueIfDefect) {
        OfferMove move = Checks.moveAfter(found);
        return move(move)
                .map(next -> next.with(found, move == OfferMove.FIND_DEFECT ? dueIfDefect : null));
    }

    /** The same offer with other terms. */
    public Offer restated(StatedTerms other) {
        return new Offer(
                id,
                code,
                employer,
                season,
                reference,
                jointRequest,
                other,
                channel,
                filedBy,
                blockedBy,
                state,
                receivedOn,
                correctBy,
                reason,
                findings,
                version);
    }

    /** The same offer with a reason that is told to the employer. */
    public Offer because(@Nullable String why) {
        return new Offer(
                id,
                code,
                employer,
                season,
                reference,
                jointRequest,
                terms,
                channel,
                filedBy,
                blockedBy,
                state,
                receivedOn,
                correctBy,
                why,
                findings,
                version);
    }

    /** The same offer, to be corrected by a day. */
    public Offer dueBy(@Nullable LocalDate day) {
        return with(findings, day);
    }

    /** The same offer, blocked by somebody or no longer. */
    public Offer blockedBy(@Nullable String account) {
        return new Offer(
                id,
                code,
                employer,
                season,
                reference,
                jointRequest,
                terms,
                channel,
                filedBy,
                account,
                state,
                receivedOn,
                correctBy,
                reason,
                findings,
                version);
    }

    /** The offer as others see it. */
    public OfferView view(String employerName) {
        return new OfferView(
                id,
                code,
                employer,
                employerName,
                season,
                reference,
                jointRequest,
                terms,
                channel,
                state,
                receivedOn,
                correctBy,
                reason,
                findings,
                version);
    }

    private Offer in(State next) {
        return new Offer(
                id,
                code,
                employer,
                season,
                reference,
                jointRequest,
                terms,
                channel,
                filedBy,
                blockedBy,
                next,
                receivedOn,
                correctBy,
                reason,
                findings,
                version);
    }

    private Offer with(List<FindingView> found, @Nullable LocalDate due) {
        return new Offer(
                id,
                code,
                employer,
                season,
                reference,
                jointRequest,
                terms,
                channel,
                filedBy,
                blockedBy,
                state,
                receivedOn,
                due,
                reason,
                found,
                version);
    }
}
