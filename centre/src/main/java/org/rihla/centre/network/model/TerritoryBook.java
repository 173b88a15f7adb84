package org.rihla.centre.network.model;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.network.TerritoryView;

/** Where territories are kept. */
public interface TerritoryBook {

    /**
     * Writes a territory.
     *
     * @return whether anything was new or different; an absent Arabic name or population changes
     *     nothing
     */
    boolean put(TerritoryView territory);

    /** One territory. */
    Optional<TerritoryView> find(String code);

    /** The region in which a territory lies, or itself if it is one. */
    Optional<TerritoryView> regionOf(String code);

    /** The regions, by code. */
    List<TerritoryView> regions();

    /** What lies right below a territory, by code. */
    List<TerritoryView> below(String code);

    /** Every territory, by code. */
    List<TerritoryView> all();

    /** Communes whose folded name begins so, the larger first. */
    List<TerritoryView> communesBeginning(String folded, int atMost);

    /** The provinces, in whole or in part, that no agency is competent for, by code. */
    List<TerritoryView> gaps();

    /**
     * Waits until nobody else changes the network, and keeps others waiting until the transaction
     * ends.
     */
    void lock();
}
