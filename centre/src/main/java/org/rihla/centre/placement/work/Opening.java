package org.rihla.centre.placement.work;

import java.time.Clock;
import java.time.LocalDate;
import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers;
import org.rihla.centre.employer.Offers.OfferView;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.model.Parties;
import org.rihla.centre.placement.model.Placement;
import org.rihla.centre.placement.model.PlacementBook;
import org.rihla.centre.programme.Places;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.shared.Answer;
import org.rihla.centre.shared.NotFound;
import org.rihla.centre.shared.Ulid;
import org.springframework.stereotype.Component;

/**
 * Opens placements; the place of the season is taken in the same transaction or nothing happens.
 */
@Component
class Opening {
    /** Who confirms may be the worker herself, who reads no offers; the placement must. */
    private static final Actor READER = Actor.system("placement");

    private final PlacementBook book;
    private final Offers offers;
    private final Seasons seasons;
    private final Places places;
    private final Telling telling;
    private final Clock clock;

    Opening(
            PlacementBook book,
            Offers offers,
            Seasons seasons,
            Places places,
            Telling telling,
            Clock clock) {
        this.book = book;
        this.offers = offers;
        this.seasons = seasons;
        this.places = places;
        this.telling = telling;
        this.clock = clock;
    }

    /** The offer that a placement is under. */
    OfferView offer(OfferId id) {
        return offers.find(READER, id).orElseThrow(() -> new NotFound("offer"));
    }

    Answer<Placement> open(Actor actor, Parties parties, LocalDate on) {
        if (book.of(parties.person(), parties.season()).isPresent()) {
            return Answer.refused("placement.already-placed");
        }
        PlacementId id = new PlacementId(Ulid.next(clock));
        return places.commit(actor, parties.call(), parties.agency(), id.value())
                .map(place -> {
                    String number = book.nextNumber(code(parties.season()));
                    Placement opened =
                            Placement.opened(
                                            id,
                                            number,
                                            parties,
                                            offer(parties.offer()).terms().span(),
                                            on)
                                    .at(place);
                    book.add(opened);
                    telling.opened(actor, opened);
                    return opened;
                });
    }

    private String code(SeasonId season) {
        return seasons.find(season).orElseThrow(() -> new NotFound("season")).code();
    }
}
