package org.rihla.centre.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.shared.Money;
import org.rihla.law.costs.Asker;
import org.rihla.law.costs.CostCategory;
import org.rihla.law.costs.PaidCost;
import org.rihla.law.costs.Payer;

/**
 * A line of the ledger.
 *
 * @param number tells it from the journey's others
 * @param lawful whether a worker may be asked for it, as the rules stood when it was written
 */
public record Cost(
        CostId id,
        Journey journey,
        int number,
        CostCategory category,
        Payer payer,
        Money amount,
        LocalDate on,
        Asker askedBy,
        @Nullable String receipt,
        boolean lawful,
        AccountId toldBy,
        boolean byHerself,
        Instant toldAt,
        @Nullable Struck struck) {

    /** Whether the line counts. */
    public boolean counts() {
        return struck == null;
    }

    /** Whether it opens a claim: paid by her or hers, and nobody might have asked for it. */
    public boolean opensClaim() {
        return payer.isWorkersSide() && !lawful;
    }

    /** The line as the law reckons with it. */
    public PaidCost paid() {
        return new PaidCost(number, category, payer, amount.amount(), amount.currency(), on);
    }
}
