package org.rihla.centre.network.model;

import java.math.BigDecimal;
import java.util.Map;

/** Where the figures of the census are kept. */
public interface CensusBook {

    /**
     * What a figure means.
     *
     * @param indicator its id in the published tables
     * @param topic what it belongs to, such as {@code population}
     * @param label its published name
     * @param percent whether it is a share of a hundred
     */
    record Meaning(String indicator, String topic, String label, boolean percent) {}

    /** Writes the figures of a territory; tells whether anything was different. */
    boolean put(String territory, String milieu, Map<String, BigDecimal> figures);

    /** Writes what a figure means; tells whether anything was different. */
    boolean put(Meaning meaning);

    /** The population of a territory at the census; tells whether it was different. */
    boolean population(String territory, int people);
}
