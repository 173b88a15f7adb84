package org.rihla.centre.site;

import java.util.List;
import org.rihla.centre.site.parts.Card;

/** A module's cards on the worker's own page. */
public interface JourneyCard {

    /** Under which title a card stands. */
    enum Group {
        NOW,
        FILE,
        PROBLEM
    }

    /**
     * One card in its place.
     *
     * @param group under which title
     * @param order its place there, smaller first
     * @param card the card
     */
    record Placed(Group group, int order, Card card) {}

    /** The cards for the worker who is signed in. */
    List<Placed> cards(Visitor visitor);
}
