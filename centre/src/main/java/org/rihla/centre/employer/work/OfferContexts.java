package org.rihla.centre.employer.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.model.Employer;
import org.rihla.centre.employer.model.EmployerBook;
import org.rihla.centre.employer.model.HousingBook;
import org.rihla.centre.employer.model.HousingChecks;
import org.rihla.centre.employer.model.Offer;
import org.rihla.centre.employer.model.OfferBook;
import org.rihla.centre.employer.model.OfferContext;
import org.rihla.centre.employer.model.Wording;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.programme.Seasons;
import org.rihla.centre.programme.Seasons.SeasonView;
import org.rihla.centre.shared.NotFound;
import org.springframework.stereotype.Component;

/** Gathers what an offer is examined with. */
@Component
class OfferContexts {
    /** States in which an offer's posts count for nothing any more. */
    private static final Set<State> GONE = EnumSet.of(State.WITHDRAWN, State.LAPSED);

    private static final Set<State> LIVING = EnumSet.complementOf(EnumSet.copyOf(GONE));
    private static final Set<State> REAL =
            EnumSet.of(
                    State.ACCEPTED,
                    State.OPEN_CALL,
                    State.FILLED,
                    State.PARTLY_FILLED,
                    State.CONTRACTED,
                    State.CLOSED);

    private final EmployerBook employers;
    private final OfferBook offers;
    private final HousingBook housings;
    private final Seasons seasons;

    OfferContexts(EmployerBook employers, OfferBook offers, HousingBook housings, Seasons seasons) {
        this.employers = employers;
        this.offers = offers;
        this.housings = housings;
        this.seasons = seasons;
    }

    /** What is known beside an offer on a day; the offer itself need not be stored yet. */
    OfferContext of(Offer offer, LocalDate today) {
        Employer employer =
                employers.find(offer.employer()).orElseThrow(() -> new NotFound("employer"));
        SeasonView season = seasons.find(offer.season()).orElseThrow(() -> new NotFound("season"));
        return new OfferContext(
                employer,
                season.country(),
                seasons.rules(offer.season()),
                cumulated(offer),
                lastYear(offer.employer(), season),
                otherPosts(offer),
                offers.isWordingOfBlocked(Wording.of(offer.terms()), offer.employer()),
                HousingChecks.bedsSeen(housings.ofEmployer(offer.employer())),
                offer.receivedOn(),
                today);
    }

    private int cumulated(Offer offer) {
        String jointRequest = offer.jointRequest();
        return jointRequest == null
                ? 0
                : offers.ofJointRequest(offer.season(), jointRequest).stream()
                        .filter(sibling -> !sibling.id().equals(offer.id()))
                        .filter(sibling -> !GONE.contains(sibling.state()))
                        .mapToInt(sibling -> sibling.terms().posts())
                        .sum();
    }

    private int otherPosts(Offer offer) {
        int all = offers.posts(offer.employer(), offer.season(), LIVING);
        boolean counted =
                offers.find(offer.id())
                        .filter(stored -> !GONE.contains(stored.state()))
                        .isPresent();
        return counted ? all - storedPosts(offer) : all;
    }

    private int storedPosts(Offer offer) {
        return offers.find(offer.id()).map(stored -> stored.terms().posts()).orElse(0);
    }

    /** The posts of the season before, if the employer had any. */
    private @Nullable Integer lastYear(EmployerId employer, SeasonView season) {
        Optional<SeasonId> before =
                seasons.all().stream()
                        .filter(other -> other.country().equals(season.country()))
                        .filter(other -> other.span().from().isBefore(season.span().from()))
                        .max(Comparator.comparing(other -> other.span().from()))
                        .map(SeasonView::id);
        int posts = before.map(id -> offers.posts(employer, id, REAL)).orElse(0);
        return posts == 0 ? null : posts;
    }
}
