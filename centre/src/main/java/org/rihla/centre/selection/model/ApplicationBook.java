package org.rihla.centre.selection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.candidate.PersonId;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.FindingView;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.CallId;
import org.rihla.centre.selection.model.MinutesOfSession.Cell;

/** Where applications and their findings are kept. */
public interface ApplicationBook {

    /** What the findings are about. */
    enum Kind {
        ELIGIBILITY,
        POINTS
    }

    /** Keeps a new application. */
    void add(Application application);

    /**
     * Writes an application over its earlier version.
     *
     * @throws org.rihla.centre.shared.StaleVersion if somebody else was quicker
     */
    Application update(Application application);

    /** One application. */
    Optional<Application> find(ApplicationId id);

    /** One application, locked until the transaction ends. */
    Optional<Application> lock(ApplicationId id);

    /** A person's application to a call. */
    Optional<Application> of(CallId call, PersonId person);

    /**
     * Applications of a call, by agency, rank and number.
     *
     * @param agencies only those of these agencies; all if absent
     * @param state only those in this state; all if absent
     */
    List<Application> ofCall(CallId call, @Nullable Set<String> agencies, @Nullable State state);

    /**
     * All applications of a call in a state, locked until the transaction ends, in a fixed order.
     */
    List<Application> lockOfCall(CallId call, State state);

    /** A person's applications, the latest first. */
    List<Application> ofPerson(PersonId person);

    /** How many of an agency's applications to a call are in a state. */
    int count(CallId call, AgencyId agency, State state);

    /** How many of her agency stand before her, by rank, on the reserve list of her call. */
    int aheadOnReserveList(ApplicationId application);

    /** How many applications of a call are in each state, for some agencies or all. */
    Map<State, Integer> counts(CallId call, @Nullable Set<String> agencies);

    /** Keeps the findings of a judgement or of a ranking; earlier judgements stay. */
    void keep(ApplicationId application, Kind kind, List<FindingView> findings);

    /** The findings that hold now: of the latest judgement, then of the ranking. */
    Map<ApplicationId, List<FindingView>> findings(Collection<Application> applications);

    /** How many applications wait for a paper, within some agencies or all. */
    int countToComplete(@Nullable Set<String> agencies);

    /** How many are selected and have not answered, within some agencies or all. */
    int countToAnswer(@Nullable Set<String> agencies);

    /** Those whose answer is awaited, the most pressing first, within some agencies or all. */
    List<Application> toAnswer(@Nullable Set<String> agencies, int atMost);

    /** Some who have not answered in time, locked; those whom another server holds are left out. */
    List<Application> lockSilent(Instant now, int atMost);

    /** Some whose missing papers did not come in time, locked in the same way. */
    List<Application> lockIncomplete(LocalDate today, int atMost);

    /**
     * Where somebody of a reserve list could be called: everybody of the list has been heard and
     * the reserve has not ended.
     */
    List<Cell> cellsInReserve();

    /** The next of a reserve list in their order, locked. */
    List<Application> lockNextInReserve(Cell cell, int atMost);

    /** Those that wait for a paper, the most pressing first, within some agencies or all. */
    List<Application> toComplete(@Nullable Set<String> agencies, int atMost);
}
