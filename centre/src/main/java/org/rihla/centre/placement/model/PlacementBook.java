package org.rihla.centre.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.employer.EmployerId;
import org.rihla.centre.employer.OfferTerms;
import org.rihla.centre.placement.PlacementId;
import org.rihla.centre.placement.Placements.Move;
import org.rihla.centre.placement.Placements.State;
import org.rihla.centre.programme.SeasonId;

/** Where placements, their steps and their contracts are kept. */
public interface PlacementBook {

    /**
     * Whose placements are asked for; what is absent does not narrow.
     *
     * @param agencies only those of these agencies
     * @param employer only this employer's
     * @param person only this person's
     */
    record Within(
            @Nullable Set<String> agencies, @Nullable String employer, @Nullable String person) {}

    /**
     * A step as it was entered; steps only grow.
     *
     * @param evidence what proves it
     * @param place where
     */
    record Step(
            PlacementId placement,
            Move move,
            State to,
            LocalDate on,
            @Nullable String reason,
            @Nullable String evidence,
            @Nullable String place,
            String by) {}

    /** The next free number under a season's code, such as {@code 2027-P-000123}. */
    String nextNumber(String code);

    /** Keeps a new placement. */
    void add(Placement placement);

    /**
     * Writes a placement over its earlier version.
     *
     * @throws org.rihla.centre.shared.StaleVersion if somebody else was quicker
     */
    Placement update(Placement moved);

    /** Keeps a step. */
    void add(Step step);

    /** The steps of a placement, oldest first. */
    List<Step> steps(PlacementId placement);

    /** Keeps the terms of a contract; they can be written once and never changed. */
    void sign(PlacementId placement, OfferTerms terms);

    /** The terms of a contract, once it was made. */
    Optional<OfferTerms> terms(PlacementId placement);

    /** One placement. */
    Optional<Placement> find(PlacementId id);

    /** Those of some placements that there are. */
    List<Placement> find(Collection<PlacementId> ids);

    /** One placement, locked until the transaction ends. */
    Optional<Placement> lock(PlacementId id);

    /** A person's open placement under an offer, if there is one. */
    Optional<Placement> of(PersonId person, SeasonId season);

    /** Placements of a season in some states, by number, after a number, at most so many. */
    List<Placement> list(
            SeasonId season, Set<State> states, Within within, @Nullable String after, int atMost);

    /** Placements of a season in some states with some employers, by number. */
    List<Placement> with(
            Set<EmployerId> employers, SeasonId season, Set<State> states, Within within);

    /** How many placements of a season stand in each state. */
    Map<State, Integer> counts(SeasonId season, Within within);

    /** A person's placements, the latest first. */
    List<Placement> ofPerson(PersonId person);

    /** An employer's placements of all seasons, oldest first. */
    List<Placement> ofEmployer(EmployerId employer, Within within);
}
