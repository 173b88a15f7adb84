package org.rihla.centre.selection.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.centre.network.AgencyId;
import org.rihla.centre.programme.SeasonId;
import org.rihla.centre.selection.CallId;

/** Where calls are kept. */
public interface CallBook {

    /** The next number of a season's calls. */
    int nextNumber(SeasonId season);

    /** Keeps a new call. */
    void add(Call call);

    /** Writes a call's state and list; the call must be locked. */
    Call update(Call call);

    /** One call. */
    Optional<Call> find(CallId id);

    /** One call by its public code. */
    Optional<Call> byCode(String code);

    /** One call, locked until the transaction ends: its expressions and its list come in turn. */
    Optional<Call> lock(CallId id);

    /** The next number of a call's applications; the call must be locked. */
    int nextApplication(CallId call);

    /** Notes that a call's reserve list has ended. */
    void endReserve(CallId call, LocalDate on);

    /** When a call's reserve list ended, if it has. */
    Optional<LocalDate> reserveEndedOn(CallId call);

    /** Locks what an agency fills of a call, so that its last place goes to one person only. */
    void lockPlaces(CallId call, AgencyId agency);

    /**
     * Calls of a season, the latest first.
     *
     * @param agencies only those of these agencies; all if absent
     */
    List<Call> ofSeason(SeasonId season, @Nullable Set<String> agencies);

    /** Calls that are not settled, the oldest first; for what waits to be done. */
    List<Call> unsettled(@Nullable Set<String> agencies);
}
