package org.rihla.centre.ledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.Claims.Decision;
import org.rihla.centre.ledger.Claims.State;
import org.rihla.centre.ledger.CostId;

/**
 * A claim for what a worker should not have been asked for.
 *
 * @param confirmedBy who looked at it; somebody else decides if it is contested
 * @param asked the employer who was asked to give it back, or null
 */
public record Claim(
        ClaimId id,
        CostId cost,
        Journey journey,
        State state,
        @Nullable Decision decision,
        LocalDate openedOn,
        @Nullable LocalDate due,
        @Nullable AccountId confirmedBy,
        @Nullable Asked asked,
        long version) {

    /** The same claim in another state. */
    public Claim moved(State next, @Nullable LocalDate until) {
        return new Claim(
                id, cost, journey, next, decision, openedOn, until, confirmedBy, asked, version);
    }

    /** The same claim, looked at. */
    public Claim by(AccountId account) {
        return new Claim(
                id, cost, journey, state, decision, openedOn, due, account, asked, version);
    }

    /** The same claim, decided. */
    public Claim decided(Decision how) {
        return new Claim(id, cost, journey, state, how, openedOn, due, confirmedBy, asked, version);
    }

    /** The same claim, with what its employer was asked or said. */
    public Claim with(Asked employer) {
        return new Claim(
                id, cost, journey, state, decision, openedOn, due, confirmedBy, employer, version);
    }
}
