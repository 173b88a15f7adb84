package org.rihla.centre.employer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.Actor;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.shared.Answer;

/** Offers from receipt to closing (C12) and their checks (R10). */
public interface Offers {

    /** Where an offer stands (the table of C12). */
    enum State {
        RECEIVED,
        TO_CORRECT,
        UNDER_ANALYSIS,
        ACCEPTED,
        BLOCKED,
        OPEN_CALL,
        FILLED,
        PARTLY_FILLED,
        CONTRACTED,
        CLOSED,
        WITHDRAWN,
        LAPSED
    }

    /** By which way an offer came. */
    enum Channel {
        FORM,
        CSV,
        API
    }

    /**
     * An offer as it comes in.
     *
     * @param reference the employer's own number; the same number again is the same offer
     * @param jointRequest number of a joint request whose offers add up to the minimum of posts
     */
    record NewOffer(
            EmployerId employer,
            SeasonId season,
            String reference,
            @Nullable String jointRequest,
            StatedTerms terms,
            Channel channel) {

        /** An offer whose terms are complete. */
        public NewOffer(
                EmployerId employer,
                SeasonId season,
                String reference,
                @Nullable String jointRequest,
                OfferTerms terms,
                Channel channel) {
            this(employer, season, reference, jointRequest, StatedTerms.of(terms), channel);
        }
    }

    /**
     * One finding of R10 on an offer.
     *
     * @param code such as {@code MIN_POSTS}
     * @param verdict {@code REJECT}, {@code HOLD} or {@code OK}
     * @param messageKey the sentence, a key of the law's messages
     * @param args what the sentence mentions
     * @param article the source
     */
    record FindingView(
            String code, String verdict, String messageKey, List<String> args, String article) {}

    /** How many offers stand in a state, with the posts that they hold together. */
    record StateCount(State state, int offers, int posts) {}

    /**
     * An offer as staff and its employer see it.
     *
     * @param stated what the employer has said so far, with its gaps
     * @param reason why it was sent back, withdrawn or let through, if it was
     */
    record OfferView(
            OfferId id,
            String code,
            EmployerId employer,
            String employerName,
            SeasonId season,
            String reference,
            @Nullable String jointRequest,
            @JsonProperty("terms") StatedTerms stated,
            Channel channel,
            State state,
            LocalDate receivedOn,
            @Nullable LocalDate correctBy,
            @Nullable String reason,
            List<FindingView> findings,
            long version) {

        /** Keeps a copy of the findings. */
        public OfferView {
            findings = List.copyOf(findings);
        }

        /**
         * The complete terms; an accepted offer always has them.
         *
         * @throws IllegalStateException as long as a term is missing, which is never the case from
         *     ACCEPTED on
         */
        public OfferTerms terms() {
            return stated.complete()
                    .orElseThrow(() ->
                            new IllegalStateException(
                                    "Offer %s does not state all its terms".formatted(code)));
        }
    }

    /**
     * Takes an offer in and checks it. An offer that R10 rejects comes back TO_CORRECT with its
     * findings, one that it holds is BLOCKED for referral, the others are UNDER_ANALYSIS.
     */
    Answer<OfferView> submit(Actor actor, NewOffer offer);

    /** Corrects an offer that was sent back, and checks it again. */
    Answer<OfferView> correct(Actor actor, OfferId offer, StatedTerms terms, long version);

    /** Accepts an offer of an accredited employer. */
    Answer<OfferView> accept(Actor actor, OfferId offer);

    /** Sends an offer back with a reason; ten working days to correct. */
    Answer<OfferView> sendBack(Actor actor, OfferId offer, String reason);

    /** Holds an offer because of a sign of fraud or abuse; another person may let it through. */
    Answer<OfferView> block(Actor actor, OfferId offer, String reason);

    /**
     * Lets a held offer go on to analysis after it was looked into, with a reason; not by the one
     * who filed or blocked it.
     */
    Answer<OfferView> letThrough(Actor actor, OfferId offer, String reason);

    /** Withdraws an offer before contracts, with a reason. */
    Answer<OfferView> withdraw(Actor actor, OfferId offer, String reason);

    /** Marks that a call for the offer is open; asked by selection in its own transaction. */
    Answer<OfferView> openCall(Actor actor, OfferId offer);

    /** Marks how far the selection has filled the offer; asked by selection. */
    Answer<OfferView> filled(Actor actor, OfferId offer, int selected);

    /** Marks that the contracts of a filled offer are signed; asked by placement. */
    Answer<OfferView> contracted(Actor actor, OfferId offer);

    /** Closes a contracted offer. */
    Answer<OfferView> close(Actor actor, OfferId offer);

    /** Lapses offers whose time for correction has passed; by the timer. */
    int lapseOverdue(Actor actor);

    /** One offer, if the actor reaches it. */
    Optional<OfferView> find(Actor actor, OfferId offer);

    /** How many offers of a season that the actor reaches stand in each state. */
    List<StateCount> counts(Actor actor, SeasonId season);

    /**
     * Offers of a season that the actor reaches, the latest first; all states when none is named.
     */
    List<OfferView> list(Actor actor, SeasonId season, @Nullable State state);
}
