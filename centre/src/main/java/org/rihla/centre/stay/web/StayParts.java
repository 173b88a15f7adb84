package org.rihla.centre.stay.web;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.access.Actor;
import org.rihla.centre.access.Right;
import org.rihla.centre.access.Scope;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.placement.Placements;
import org.rihla.centre.site.Icon;
import org.rihla.centre.site.JourneyCard;
import org.rihla.centre.site.Text;
import org.rihla.centre.site.parts.Card;
import org.rihla.centre.stay.Beds;
import org.rihla.centre.stay.Beds.OwnBed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the stay puts into the worker's own page. */
@Configuration(proxyBeanMethods = false)
class StayParts {
    private static final int ORDER = 40;

    @Bean
    JourneyCard bedCard(Beds beds, Placements placements) {
        return visitor ->
                own(beds, placements, visitor.as(Actor.class))
                        .map(own ->
                                List.of(
                                        new JourneyCard.Placed(
                                                JourneyCard.Group.FILE,
                                                ORDER,
                                                new Card(
                                                        Card.Look.SUN,
                                                        Icon.HOUSE_BED,
                                                        Text.of("stay.card"),
                                                        Text.of(
                                                                "stay.card.text",
                                                                own.house().facts().name(),
                                                                own.bed().number()),
                                                        "/me/bed",
                                                        null))))
                        .orElse(List.of());
    }

    /** The bed of the worker who is signed in. */
    static Optional<OwnBed> own(Beds beds, Placements placements, Actor actor) {
        if (!actor.may(Right.OWN_JOURNEY)
                || !(actor.scope() instanceof Scope.OfPerson(var person))) {
            return Optional.empty();
        }
        return placements.ofPerson(actor, new PersonId(person)).stream()
                .findFirst()
                .flatMap(latest -> beds.of(actor, latest.id()));
    }
}
