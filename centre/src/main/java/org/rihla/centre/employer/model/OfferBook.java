package org.rihla.centre.employer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferId;
import org.rihla.centre.employer.Offers.State;
import org.rihla.centre.employer.Offers.StateCount;
import org.rihla.centre.programme.SeasonId;

/** Where offers are kept. */
public interface OfferBook {

    /**
     * The next number of a season. Whoever asks at the same time waits, so that offers of one joint
     * request always see each other.
     */
    int nextNumber(SeasonId season);

    /** Adds an offer with its findings. */
    void add(Offer offer);

    /** One offer. */
    Optional<Offer> find(OfferId id);

    /** The offer with an employer's own number. */
    Optional<Offer> byReference(EmployerId employer, SeasonId season, String reference);

    /** Writes an offer that has changed, with its findings; a stale one throws. */
    void update(Offer changed);

    /** Offers of a season, the latest first; of all employers and states if none is named. */
    List<Offer> list(SeasonId season, @Nullable EmployerId employer, @Nullable State state);

    /** All offers of an employer, the latest first. */
    List<Offer> ofEmployer(EmployerId employer);

    /** The offers of a joint request. */
    List<Offer> ofJointRequest(SeasonId season, String jointRequest);

    /** How many offers of a season stand in each state; of one employer if she is named. */
    List<StateCount> counts(SeasonId season, @Nullable EmployerId employer);

    /** The posts of an employer's offers in a season that stand in some states. */
    int posts(EmployerId employer, SeasonId season, Set<State> states);

    /** Whether another employer's offer with the same wording was blocked, or she is excluded. */
    boolean isWordingOfBlocked(String wording, EmployerId employer);

    /** Offers whose time for correction was over before a day. */
    List<Offer> overdue(LocalDate day);
}
