package org.rihla.centre.employer.work;

import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.NewOffer;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.shared.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in one row of a file of offers, each in a transaction of its own. */
@Component
class OfferRows {

    /** What became of a row that was taken. */
    enum Fate {
        APPLIED,
        UNCHANGED
    }

    private final OfferBook book;
    private final Offers offers;

    OfferRows(OfferBook book, Offers offers) {
        this.book = book;
        this.offers = offers;
    }

    /** A new offer is taken in, one that waits for its correction is corrected. */
    @Transactional
    Answer<Fate> take(Actor actor, NewOffer offer) {
        Optional<Offer> known =
                book.byReference(offer.employer(), offer.season(), offer.reference());
        if (known.isEmpty()) {
            return offers.submit(actor, offer).map(_ -> Fate.APPLIED);
        }
        Offer before = known.get();
        if (before.terms().equals(offer.terms().withoutFee())
                && offer.terms().workerFee() == null) {
            return Answer.of(Fate.UNCHANGED);
        }
        if (before.state() == State.TO_CORRECT) {
            return offers.correct(actor, before.id(), offer.terms(), before.version())
                    .map(_ -> Fate.APPLIED);
        }
        return Answer.refused("employer.already-sent", before.reference(), before.code());
    }
}
