package org.rihla.centre.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.programme.SeasonId;

/** What has happened in the ledger: ids and sums, no names. Heard in the same transaction. */
public sealed interface LedgerEvent {

    /**
     * What is known of a journey's costs has changed.
     *
     * @param known whether her costs are known at all
     * @param borne what stays with her, in dirhams
     * @param firstMonth what she earned in the first month, in dirhams, if known
     */
    record AccountChanged(
            PlacementId placement,
            SeasonId season,
            AgencyId agency,
            boolean known,
            BigDecimal borne,
            @Nullable BigDecimal firstMonth)
            implements LedgerEvent {}
}
