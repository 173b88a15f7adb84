package org.rihla.centre.selection.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.OverrideId;
import org.rihla.centre.selection.Overrides.OfOffice;

/** Where manual overrides are kept; nothing is ever taken out of it. */
public interface OverrideBook {

    /** Keeps a new proposal. */
    void add(ManualOverride override);

    /** Writes what was decided; the proposal must be locked. */
    void decide(ManualOverride override);

    /** One proposal. */
    Optional<ManualOverride> find(OverrideId id);

    /** One proposal, locked until the transaction ends. */
    Optional<ManualOverride> lock(OverrideId id);

    /** Those of an application, the latest first. */
    List<ManualOverride> ofApplication(ApplicationId application);

    /**
     * Those of a season: undecided ones first, then the latest.
     *
     * @param agencies only those of these agencies; all if absent
     */
    List<ManualOverride> ofSeason(SeasonId season, @Nullable Set<String> agencies);

    /** How many wait for somebody else than this account, within some agencies or all. */
    int countWaiting(AccountId account, @Nullable Set<String> agencies);

    /** Some whose last day is over, locked; those that another server holds are left out. */
    List<ManualOverride> lockOverdue(LocalDate today, int atMost);

    /** Decided applications and overridden ones by office. */
    List<OfOffice> discretion(SeasonId season);

    /** The same for one call. */
    List<OfOffice> discretion(CallId call);
}
