package org.rihla.centre.network;

import org.jspecify.annotations.Nullable;
import org.rihla.centre.shared.LocalName;

/**
 * A region, a province or a commune.
 *
 * @param code the code of the High Commission for Planning (HCP), unique over all levels
 * @param level which of the three
 * @param name in Latin and Arabic letters
 * @param parent the code of the territory above; none for a region
 * @param population at the last census imported, if known
 */
public record TerritoryView(
        String code,
        Level level,
        LocalName name,
        @Nullable String parent,
        @Nullable Integer population) {

    /** How large a territory is. */
    public enum Level {
        REGION,
        PROVINCE,
        COMMUNE
    }
}
