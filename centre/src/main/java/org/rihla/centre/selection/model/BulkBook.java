package org.rihla.centre.selection.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.access.AccountId;
import org.rihla.centre.selection.ApplicationId;
import org.rihla.centre.selection.Applications.State;
import org.rihla.centre.selection.BulkMoveId;
import org.rihla.centre.selection.CallId;

/** Where many moves at once are kept, and what they read and write of applications in one go. */
public interface BulkBook {

    /** Keeps a preview; earlier ones of the account that were left since then are forgotten. */
    void add(Bulk bulk, Instant leftBefore);

    /** Writes what has become of its lines; it must be locked. */
    void update(Bulk bulk);

    /** Moves of an account. */
    Optional<Bulk> find(BulkMoveId id, AccountId account);

    /** The same, locked together with its applications until the transaction ends. */
    Optional<Bulk> lock(BulkMoveId id, AccountId account);

    /** Applications of a call by their numbers or ids. */
    List<Application> byNumbers(CallId call, Collection<String> numbers);

    /**
     * Some of a call's applications by agency, rank and number.
     *
     * @param agencies only those of these agencies; all if absent
     * @param state only those in this state; all if absent
     * @param after the number after which they come; from the first if absent
     */
    List<Application> page(
            CallId call,
            @Nullable Set<String> agencies,
            @Nullable State state,
            @Nullable String after,
            int atMost);

    /** The code of the session that will decide on somebody, for those who have one. */
    Map<ApplicationId, String> deciding(Collection<ApplicationId> applications);

    /**
     * Writes where locked applications have come to.
     *
     * @throws org.rihla.centre.shared.StaleVersion if one has changed meanwhile
     */
    void move(List<Application> moved);

    /**
     * Notes that applications stand again where they stood before their last move, so that the move
     * before it can be taken back next.
     *
     * @param taken the lines of those moves
     */
    void asBefore(List<Bulk.Line> taken);
}
