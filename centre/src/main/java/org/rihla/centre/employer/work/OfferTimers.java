package org.rihla.centre.employer.work;

import org.rihla.centre.access.Actor;
import org.rihla.centre.employer.Offers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets offers lapse whose ten working days for correction are over (mirrors article 77.4). */
@Component
class OfferTimers {
    private final Offers offers;

    OfferTimers(Offers offers) {
        this.offers = offers;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT1H")
    void lapse() {
        offers.lapseOverdue(Actor.system("R4_CURE"));
    }
}
