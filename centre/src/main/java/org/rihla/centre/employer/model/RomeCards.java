package org.rihla.centre.employer.model;

import java.util.Map;

/** The cards of France's ROME classification with the ISCO-08 group of each. */
public interface RomeCards {

    /**
     * Writes a card.
     *
     * @param card its code, such as {@code G1603}
     * @param isco ISCO-08 unit group, four digits
     * @return whether something has changed
     */
    boolean write(String card, String isco);

    /** The group of each card. */
    Map<String, String> all();
}
