package org.rihla.centre.ledger.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.ledger.ClaimId;
import org.rihla.centre.ledger.CostId;
import org.rihla.centre.ledger.Ledger.Struck;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.shared.Money;

/** Where costs, refunds and claims are kept. */
public interface LedgerBook {

    /** Who wrote something, and when. */
    record Told(AccountId by, Instant at) {}

    /** Locks the ledger of a journey until the transaction ends: lines and refunds come in turn. */
    void lock(PlacementId placement);

    /** Keeps a line. */
    void add(Cost cost);

    /** Strikes a line; it stays readable. */
    void strike(CostId cost, Struck why, Told told);

    /** One line. */
    Optional<Cost> cost(CostId id);

    /** All lines of a journey by number, struck ones too. */
    List<Cost> costs(PlacementId placement);

    /** Keeps money that was given back. */
    void add(String id, GivenBack refund, Told told);

    /** All that was given back of a journey's lines. */
    List<GivenBack> refunds(PlacementId placement);

    /** Notes that she says she paid nothing. */
    void saidNothingPaid(PlacementId placement, LocalDate on, Told told);

    /** Whether she says so. */
    boolean nothingPaid(PlacementId placement);

    /** Notes what she earned in the first month. */
    void saidEarned(PlacementId placement, Money firstMonth, LocalDate on, Told told);

    /** Her latest word on it. */
    Optional<Earned> firstMonth(PlacementId placement);

    /** What she earned, and a day of that month for the rate of exchange. */
    record Earned(Money amount, LocalDate on) {}

    /** Keeps a claim. */
    void add(Claim claim);

    /**
     * Writes a claim over its earlier version.
     *
     * @throws org.rihla.centre.shared.StaleVersion if somebody else was quicker
     */
    Claim update(Claim claim);

    /** One claim. */
    Optional<Claim> claim(ClaimId id);

    /** Claims of a journey. */
    List<Claim> claims(PlacementId placement);

    /** Claims that are not done, the most pressing first, within some agencies or all. */
    List<Claim> waiting(@Nullable Set<String> agencies, int atMost);

    /** Claims that an employer was asked to settle and has not, the most pressing first. */
    List<Claim> askedOf(String employer, int atMost);

    /** How many there are. */
    int countWaiting(@Nullable Set<String> agencies);
}
