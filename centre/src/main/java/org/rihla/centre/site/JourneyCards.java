package org.rihla.centre.site;

import java.util.Comparator;
import java.util.List;
import org.rihla.centre.site.parts.Card;
import org.springframework.stereotype.Component;

/** Gathers the cards of a worker's page that all modules contribute. */
@Component
public class JourneyCards {
    private final List<JourneyCard> sources;

    JourneyCards(List<JourneyCard> sources) {
        this.sources = sources;
    }

    /** The cards under one title, in their order. */
    public List<Card> of(Visitor visitor, JourneyCard.Group group) {
        return sources.stream()
                .flatMap(source -> source.cards(visitor).stream())
                .filter(placed -> placed.group() == group)
                .sorted(Comparator.comparingInt(JourneyCard.Placed::order))
                .map(JourneyCard.Placed::card)
                .toList();
    }
}
