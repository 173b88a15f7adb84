package org.rihla.centre.homecoming.work;

import java.time.LocalDate;
import java.util.Locale;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.homecoming.Recalls.State;
import org.rihla.centre.homecoming.model.Recall;
import org.rihla.centre.homecoming.model.RecallBook;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.placement.Placements.PlacementView;
import org.rihla.centre.programme.PlaceType;
import org.rihla.centre.programme.Places;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.site.Text;
import org.rihla.law.recall.Authorisation;
import org.springframework.stereotype.Component;

/** From an accepted recall to the placement of the next season, with its place for repeaters. */
@Component
class NextSeason {
    private final RecallBook book;
    private final Offers offers;
    private final Places places;
    private final Placements placements;

    NextSeason(RecallBook book, Offers offers, Places places, Placements placements) {
        this.book = book;
        this.offers = offers;
        this.places = places;
        this.placements = placements;
    }

    Answer<Recall> open(Actor actor, Recall recall, OfferId offer) {
        if (recall.state() != State.ACCEPTED || recall.placement() != null) {
            return Answer.refused(
                    "homecoming.not-possible-now",
                    Text.of("homecoming.recall." + recall.state().name().toLowerCase(Locale.ROOT)));
        }
        OfferView under = offers.find(actor, offer).orElseThrow(() -> new NotFound("offer"));
        if (!under.employer().equals(recall.list().employer())) {
            return Answer.refused("homecoming.not-a-recall");
        }
        if (under.season().equals(recall.list().season())) {
            return Answer.refused("homecoming.same-season");
        }
        LocalDate start = under.terms().span().from();
        if (!authorisation(actor, recall).covers(start)) {
            return Answer.refused("homecoming.authorisation-over", start);
        }
        return places.reserve(
                        actor,
                        under.season(),
                        recall.agency(),
                        PlaceType.REPEATER,
                        under.employer().value(),
                        recall.id(),
                        1)
                .then(_ -> opened(actor, recall, under))
                .map(placement -> book.update(recall.placed(placement.id())));
    }

    private Answer<PlacementView> opened(Actor actor, Recall recall, OfferView under) {
        Answer<PlacementView> answer =
                placements.openForRecall(
                        actor,
                        recall.person(),
                        under.id(),
                        recall.agency(),
                        under.season(),
                        recall.id());
        if (answer instanceof Answer.Refused<PlacementView>) {
            places.releaseUnused(actor, recall.id()).orThrow();
        }
        return answer;
    }

    /** Four years from the first contract with this employer (art. 101). */
    private Authorisation authorisation(Actor actor, Recall recall) {
        LocalDate first =
                placements.ofPerson(actor, recall.person()).stream()
                        .filter(placement -> placement.employer().equals(recall.list().employer()))
                        .filter(placement -> placement.workingFrom() != null)
                        .map(PlacementView::contractFrom)
                        .min(LocalDate::compareTo)
                        .orElseThrow(() -> new NotFound("placement"));
        return Authorisation.fourYearsFrom(first);
    }
}
